import type { AccountNumber } from '../account';
import type { Coverage } from '../coverage';
import { intersection, type Membership, union } from '../membership';

/** A snapshot with its members: what the insights over time are made from. */
export interface ListAt {
  readonly readAt: number;
  readonly coverage: Coverage;
  readonly members: Membership;
  /** When each follow began, where the list is an export's. */
  readonly followedAt?: ReadonlyMap<AccountNumber, number>;
}

/** The members of a list that was read whole. */
export type WholeList = Omit<ListAt, 'coverage'>;

/**
 * The whole lists among snapshots of one list, oldest first; partial ones prove no absence and are left out.
 * A whole reading may miss a few accounts that Instagram hid that day. Whoever is missing once, between two whole
 * lists that both show them, was hidden rather than gone; so they are put back, and do not count as lost and gained.
 */
export function wholeLists(lists: readonly ListAt[]): WholeList[] {
  const whole = lists.filter((list) => list.coverage.kind === 'whole').sort((a, b) => a.readAt - b.readAt);
  return whole.map((list, at) => {
    const before = whole[at - 1];
    const after = whole[at + 1];
    const hidesSome = list.coverage.kind === 'whole' && list.coverage.hidden > 0;
    const members =
      hidesSome && before !== undefined && after !== undefined
        ? union(list.members, intersection(before.members, after.members))
        : list.members;
    const dates = list.followedAt === undefined ? {} : { followedAt: list.followedAt };
    return { readAt: list.readAt, members, ...dates };
  });
}

import type { AccountNumber } from '../account';
import type { Coverage } from '../looks/coverage';
import { difference, intersection, isEmpty, type Membership, NOBODY, union } from '../membership';

/** A snapshot with its members: what the insights over time are made from. A `Look` is one. */
export interface ListAt {
  readonly readAt: number;
  /** Since when whomever it lacks is missing; absent = since `readAt`. */
  readonly absentAt?: number;
  readonly coverage: Coverage;
  readonly members: Membership;
  /** Who was shown before its finished pass, and by that pass no more. */
  readonly earlier?: Membership;
  /** When each follow began, where the list is an export's. */
  readonly followedAt?: ReadonlyMap<AccountNumber, number>;
}

/** A list that was read whole. */
export interface WholeList {
  /** Its own date (`dateOf`). */
  readonly at: number;
  /** When the last of its rows was read. */
  readonly endedAt: number;
  /** Who was there at that date. */
  readonly members: Membership;
  /** Of those whom it did not show: put back, because both lists beside it do. */
  readonly missed: Membership;
  /** Those, and who had been shown before. */
  readonly shown: Membership;
  readonly followedAt?: ReadonlyMap<AccountNumber, number>;
}

/**
 * A look's own date, which verdicts have too: the beginning of the pass that proves who is missing. A reading may go on
 * for hours after that, and `readAt` is when it ended.
 */
export function dateOf({ readAt, absentAt = readAt }: Pick<ListAt, 'readAt' | 'absentAt'>): number {
  return Math.min(absentAt, readAt);
}

/**
 * The whole lists among snapshots of one list, oldest first; partial ones prove no absence and are left out.
 * A whole reading may miss a few accounts that Instagram hid that day. Whoever is missing once, between two whole
 * lists that both show them, was hidden rather than gone; so they are put back, and do not count as lost and gained.
 */
export function wholeLists(lists: readonly ListAt[]): WholeList[] {
  const whole = lists.filter((list) => list.coverage.kind === 'whole').sort((a, b) => dateOf(a) - dateOf(b));
  const present = whole.map(({ members, earlier }) => (earlier === undefined ? members : difference(members, earlier)));
  return whole.map((list, place) => {
    const before = present[place - 1];
    const after = present[place + 1];
    const hidesSome = list.coverage.kind === 'whole' && list.coverage.hidden > 0;
    const missed =
      hidesSome && before !== undefined && after !== undefined
        ? difference(intersection(before, after), present[place]!)
        : NOBODY;
    const members = isEmpty(missed) ? present[place]! : union(present[place]!, missed);
    const shown = members === list.members ? members : union(members, list.members);
    const dates = list.followedAt === undefined ? {} : { followedAt: list.followedAt };
    return { at: dateOf(list), endedAt: list.readAt, members, missed, shown, ...dates };
  });
}

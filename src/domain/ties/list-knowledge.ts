import type { AccountNumber } from '../account';
import type { Bound } from '../looks/hidden';
import type { Look } from '../looks/look';
import { lastSeenAt, type ShownSpan } from '../looks/shown';
import { type Membership, NOBODY } from '../membership';
import type { Tie } from './tie';

/** What is known of one direction for everybody at once; the set form of `judgeTies`. */
export interface ListKnowledge {
  /** The list was read whole, or an export brought it whole. */
  readonly isWhole: boolean;
  readonly present: Membership;
  /** Absent, certainly or likely. Whoever is in neither list is not among them, unless a profile said so. */
  readonly absent: Membership;
  /** Of these, whose absence is certain. */
  readonly certainlyAbsent: Membership;
  /** Not found, though too many may be hidden to say more: a list of its own. */
  readonly notFound: Membership;
  /** Absent by a profile's own answer; these have a date of their own. */
  readonly saidAbsent: Membership;
  /** Of those the look lacks at most `h` of `n` are hidden ones; null = no look judges. */
  readonly bound: Bound | null;
  /** What brought the look that judges; null = none judges. */
  readonly source: Look['source'] | null;
  /** Missing, though a rename would look the same (`NameDoubt`). Those of them who are not in `absent` are unknown. */
  readonly nameDoubted: Membership;
  /** Whom looks show, by when. */
  readonly rows: readonly ShownSpan[];
  /**
   * From when on those are missing whom the judging look lacks (epoch ms); where none judges, when the newest look
   * ended.
   */
  readonly lookedAt: number | null;
  /** By account number: when what is known of it was so (epoch ms), where it was judged by itself. */
  readonly ownDates: ReadonlyMap<AccountNumber, number>;
}

/** Of a list that was never read. */
export const UNREAD: ListKnowledge = {
  isWhole: false,
  present: NOBODY,
  absent: NOBODY,
  certainlyAbsent: NOBODY,
  notFound: NOBODY,
  saidAbsent: NOBODY,
  nameDoubted: NOBODY,
  bound: null,
  source: null,
  rows: [],
  lookedAt: null,
  ownDates: new Map(),
};

/** The date of what is known of one account; `lookedAt` for one of whom nothing is known. */
export function dateIn(
  { ownDates, rows, lookedAt }: Pick<ListKnowledge, 'ownDates' | 'rows' | 'lookedAt'>,
  number: AccountNumber,
): number | null {
  const own = ownDates.size === 0 ? undefined : ownDates.get(number);
  return own ?? lastSeenAt(rows, number) ?? lookedAt;
}

/** Who stands where by the verdict on the one account. */
export interface Judged {
  readonly number: AccountNumber;
  readonly tie: Tie;
}

/** The sets with what was found for accounts that were judged one by one. */
export function withJudged(list: ListKnowledge, judged: readonly Judged[]): ListKnowledge {
  if (judged.length === 0) return list;
  const highest = judged.reduce((most, { number }) => Math.max(most, number), 0);
  const copy = (set: Membership) => {
    const room = new Uint32Array(Math.max(set.length, (highest >>> 5) + 1));
    room.set(set);
    return room;
  };
  const changed = {
    present: copy(list.present),
    absent: copy(list.absent),
    certainlyAbsent: copy(list.certainlyAbsent),
    notFound: copy(list.notFound),
    saidAbsent: copy(list.saidAbsent),
    nameDoubted: copy(list.nameDoubted),
  };
  for (const { number, tie } of judged) {
    const { holds, certainty, evidence } = tie;
    setBit(changed.present, number, holds === true);
    setBit(changed.absent, number, holds === false);
    setBit(changed.certainlyAbsent, number, holds === false && certainty === 'certain');
    setBit(changed.notFound, number, evidence.kind === 'too-many-hidden');
    setBit(changed.saidAbsent, number, holds === false && evidence.kind === 'profile');
    setBit(changed.nameDoubted, number, evidence.kind === 'not-in-list' && evidence.nameDoubt !== null);
  }
  const ownDates = judged.flatMap(({ number, tie }) => (tie.asOf === null ? [] : [[number, tie.asOf] as const]));
  return { ...list, ...changed, ownDates: new Map(ownDates) };
}

function setBit(set: Membership, number: AccountNumber, isIn: boolean): void {
  if (isIn) set[number >>> 5]! |= 1 << (number & 31);
  else set[number >>> 5]! &= ~(1 << (number & 31));
}

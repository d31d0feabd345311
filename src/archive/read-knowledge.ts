import type { AccountId } from '../domain/account';
import type { ListKnowledge } from '../domain/classify';
import { judge } from '../domain/follow-back';
import { difference, emptyMembership, intersection, type Membership, NOBODY, union } from '../domain/membership';
import type { Tie } from '../domain/tie';
import { DAY_MS, isWithinADay } from '../domain/time';
import { type ListLooks, LOOK_STORES, type Look, listLooks, looksSinceWholeBefore } from './looks';
import { Memberships } from './memberships';
import type { Archive } from './open';
import { type BothLists, evidenceOf } from './read-evidence';
import { identifiedAccounts, recognisedIn } from './recognition';
import type { TieRow } from './schema';
import { reading } from './transaction';

export interface FollowKnowledge {
  readonly followers: ListKnowledge;
  readonly following: ListKnowledge;
  /** When each list was last read: the newest whole reading, or where none is whole the newest there is. */
  readonly asOf: { readonly followers: number | null; readonly following: number | null };
  readonly accountCount: number;
}

/**
 * What is known of everybody in the viewer's own two lists, as sets: for `classify`.
 * The sets tell what the lists say; the few accounts with a word of their own are judged one by one, by the core.
 */
export function readFollowKnowledge(archive: Archive, viewer: AccountId): Promise<FollowKnowledge> {
  return reading(archive, [...LOOK_STORES, 'meta', 'ties', 'idBuckets'], async (tx) => {
    const [followers, following, ties, accounts] = await Promise.all([
      listLooks(tx, viewer, 'followers'),
      listLooks(tx, viewer, 'following'),
      tx
        .objectStore('ties')
        .index('byNumber')
        .getAll(IDBKeyRange.bound([viewer], [viewer, []])),
      tx.objectStore('meta').get('accounts'),
    ]);
    const memberships = new Memberships(tx);
    const accountCount = accounts ?? 0;
    let identified: Promise<Membership> | null = null;
    const identifiedOnce = () => {
      identified ??= identifiedAccounts(tx);
      return identified;
    };
    const recognised = (look: Look) => recognisedIn(look, [followers, following], memberships, identifiedOnce);
    const drafts = {
      followers: await draftOf(followers, following, memberships, accountCount, recognised),
      following: await draftOf(following, followers, memberships, accountCount, recognised),
    };
    await correctByTies(drafts, { followers, following }, memberships, ties, accountCount);
    return {
      followers: drafts.followers,
      following: drafts.following,
      asOf: { followers: asOf(followers), following: asOf(following) },
      accountCount,
    };
  });
}

type Draft = { -readonly [Key in keyof ListKnowledge]: ListKnowledge[Key] };

async function draftOf(
  list: ListLooks,
  other: ListLooks,
  memberships: Memberships,
  accounts: number,
  recognisedBy: (look: Look) => Promise<Membership | null>,
): Promise<Draft> {
  const { whole, wholeBefore, later } = list;
  const present = await membersOfAll(whole === null ? later : [whole, ...later], memberships);
  if (whole?.coverage.kind !== 'whole') return { present, isWhole: false, saidAbsent: NOBODY, certainlyAbsent: NOBODY };
  const { hidden, isConverged } = whole.coverage;
  const recognised = await recognisedBy(whole);
  if (hidden === 0 && recognised === null)
    return { present, isWhole: true, saidAbsent: NOBODY, certainlyAbsent: 'all' };
  let certain: Membership = hidden === 0 ? recognised! : NOBODY;
  if (wholeBefore !== null) {
    const missedTwice = difference(everybody(accounts), await membersOfAll(looksSinceWholeBefore(list), memberships));
    certain = union(certain, within(missedTwice, unionWithAll(recognised, await recognisedBy(wholeBefore))));
  }
  if (isConverged) certain = union(certain, within(await aliveAround(other, whole.absentAt, memberships), recognised));
  return { present, isWhole: true, saidAbsent: NOBODY, certainlyAbsent: certain };
}

/** Here and below null = everybody. */
function within(set: Membership, recognised: Membership | null): Membership {
  return recognised === null ? set : intersection(set, recognised);
}

function unionWithAll(one: Membership | null, other: Membership | null): Membership | null {
  return one === null || other === null ? null : union(one, other);
}

/** Who was seen in the other list within a day of `at`. */
function aliveAround(other: ListLooks, at: number, memberships: Memberships): Promise<Membership> {
  return membersOfAll(
    other.all.filter((look) => isWithinADay(look.readAt, at)),
    memberships,
  );
}

async function membersOfAll(looks: readonly Look[], memberships: Memberships): Promise<Membership> {
  let all = NOBODY;
  for (const look of looks) all = union(all, await memberships.of(look.id));
  return all;
}

function everybody(accounts: number): Membership {
  return accounts === 0 ? NOBODY : emptyMembership(accounts - 1).fill(0xffffffff);
}

async function correctByTies(
  drafts: { followers: Draft; following: Draft },
  lists: BothLists,
  memberships: Memberships,
  ties: readonly TieRow[],
  accounts: number,
): Promise<void> {
  if (ties.length === 0) return;
  for (const draft of [drafts.followers, drafts.following]) widen(draft, accounts);
  const horizonAt = horizonOf(lists);
  for (const tie of ties) {
    const number = tie.number!;
    // Words are told of ids alone.
    const whom = { number, isIdentified: true };
    const verdict = judge(await evidenceOf(lists, memberships, whom, tie, horizonAt), 0);
    correct(drafts.followers, number, verdict.followsYou);
    correct(drafts.following, number, verdict.youFollow);
  }
}

/** Own copies of the sets, with room for every account. */
function widen(draft: Draft, accounts: number): void {
  const room = accounts === 0 ? NOBODY : emptyMembership(accounts - 1);
  draft.present = union(room, draft.present);
  draft.saidAbsent = union(room, draft.saidAbsent);
  if (draft.certainlyAbsent !== 'all') draft.certainlyAbsent = union(room, draft.certainlyAbsent);
}

/** Looks before this cannot change a verdict: older than any whole list, and more than a day older for "alive". */
function horizonOf({ followers, following }: BothLists): number {
  if (followers.whole === null || following.whole === null) return Number.NEGATIVE_INFINITY;
  return Math.min(followers.whole.absentAt, following.whole.absentAt) - DAY_MS;
}

function correct(draft: Draft, number: number, tie: Tie): void {
  setBit(draft.present, number, tie.holds === true);
  setBit(draft.saidAbsent, number, tie.holds === false && tie.evidence.kind === 'profile');
  if (draft.certainlyAbsent !== 'all')
    setBit(draft.certainlyAbsent, number, tie.holds === false && tie.certainty === 'certain');
}

function setBit(set: Membership, number: number, isIn: boolean): void {
  if (isIn) set[number >>> 5]! |= 1 << (number & 31);
  else set[number >>> 5]! &= ~(1 << (number & 31));
}

function asOf({ whole, all }: ListLooks): number | null {
  return whole?.readAt ?? all[0]?.readAt ?? null;
}

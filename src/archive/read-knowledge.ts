import type { AccountId } from '../domain/account';
import type { ListKnowledge } from '../domain/classify';
import { judge } from '../domain/follow-back';
import { difference, emptyMembership, type Membership, NOBODY, union } from '../domain/membership';
import type { Tie } from '../domain/tie';
import { DAY_MS, isWithinADay } from '../domain/time';
import { type ListLooks, LOOK_STORES, type Look, listLooks, looksSinceWholeBefore } from './looks';
import { Memberships } from './memberships';
import type { Archive } from './open';
import { type BothLists, evidenceOf } from './read-evidence';
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
  return reading(archive, [...LOOK_STORES, 'meta', 'ties'], async (tx) => {
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
    const drafts = {
      followers: await draftOf(followers, following, memberships, accountCount),
      following: await draftOf(following, followers, memberships, accountCount),
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

async function draftOf(list: ListLooks, other: ListLooks, memberships: Memberships, accounts: number): Promise<Draft> {
  const { whole, later } = list;
  const present = await membersOfAll(whole === null ? later : [whole, ...later], memberships);
  if (whole?.coverage.kind !== 'whole') return { present, isWhole: false, saidAbsent: NOBODY, certainlyAbsent: NOBODY };
  if (whole.coverage.hidden === 0) return { present, isWhole: true, saidAbsent: NOBODY, certainlyAbsent: 'all' };
  let certain: Membership = NOBODY;
  if (list.wholeBefore !== null)
    certain = difference(everybody(accounts), await membersOfAll(looksSinceWholeBefore(list), memberships));
  if (whole.coverage.isConverged) certain = union(certain, await aliveAround(other, whole.absentAt, memberships));
  return { present, isWhole: true, saidAbsent: NOBODY, certainlyAbsent: certain };
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
    const verdict = judge(await evidenceOf(lists, memberships, number, tie, horizonAt), 0);
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

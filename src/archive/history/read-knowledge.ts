import type { AccountId } from '../../domain/account';
import { FOLLOW_LIST_KINDS, type FollowListKind } from '../../domain/follow-list';
import { absentSince, type Look } from '../../domain/looks/look';
import { hasNumber, type Membership, membershipOf, NOBODY, union } from '../../domain/membership';
import { judgeTies, knowledgeOfLists, type Whom } from '../../domain/ties/absence';
import { withFreshness } from '../../domain/ties/follow-back';
import { type Judged, type ListKnowledge, withJudged } from '../../domain/ties/list-knowledge';
import { followedAfter } from '../../domain/ties/standing';
import { type Surer, whatMakesItSurer } from '../../domain/ties/surer';
import { TOO_EARLY_MS } from '../../domain/ties/tie';
import { identifiedAccounts } from '../accounts/account-store';
import { deletedFacts } from '../imports/deleted-accounts';
import { datesOfSnapshot, followedAt } from '../imports/imported-dates';
import { ImportedEntries } from '../imports/imported-entries';
import { importedSnapshotId, importsOf } from '../imports/imports-of';
import { listLooks } from '../readings/looks';
import { Memberships } from '../store/memberships';
import type { Archive } from '../store/open';
import type { TieRow } from '../store/schema';
import { type ReadTx, reading } from '../store/transaction';
import { evidenceFrom, type Fetched, fetchStanding, heardIn, STANDING_STORES } from './standing';

/** What one viewer's two lists tell at one moment, of everybody at once. */
export interface FollowKnowledge {
  readonly followers: ListKnowledge;
  readonly following: ListKnowledge;
  /** Followed so lately that they had no fair chance to follow back: for `classify`. */
  readonly fresh: Membership;
  /** What the person can do so that a list says more, the most useful first. */
  readonly surer: Readonly<Record<FollowListKind, readonly Surer[]>>;
  readonly accountCount: number;
  /**
   * How many followers Instagram itself counted as not followed back, when the whole list that judges was read; null =
   * it did not say. For troubleshooting alone: it names nobody, so it judges nobody.
   */
  readonly saidNotFollowedBack: { readonly count: number; readonly at: number } | null;
}

const STORES = [...STANDING_STORES, 'meta', 'idBuckets', 'accountChunks'] as const;

/**
 * What is known at `now` of everybody in the viewer's own two lists, as sets: for `classify`. The sets tell what the
 * lists say; the few accounts of which something was heard beside the lists are judged one by one. The core does both.
 */
export function readFollowKnowledge(archive: Archive, viewer: AccountId, now: number): Promise<FollowKnowledge> {
  return reading(archive, STORES, async (tx) => {
    const memberships = new Memberships(tx);
    const [fetched, deleted, ties, accounts] = await Promise.all([
      fetchStanding(tx, viewer, now, memberships),
      deletedFacts(tx, viewer),
      tx
        .objectStore('ties')
        .index('byNumber')
        .getAll(IDBKeyRange.bound([viewer], [viewer, []])),
      tx.objectStore('meta').get('accounts'),
    ]);
    const { standing, world } = fetched;
    const inactive = union(fetched.deactivated, membershipOf(deleted.map(({ number }) => number)));
    const hasExports = FOLLOW_LIST_KINDS.some((kind) => standing[kind].named !== null);
    const identified = hasExports ? await identifiedAccounts(tx) : NOBODY;
    const lists = knowledgeOfLists(standing, { identified, inactive });
    const judged: Record<FollowListKind, Judged[]> = { followers: [], following: [] };
    const answered: Dated[] = [];
    for (const tie of ties) {
      const number = tie.number!;
      // Only an account known by id has a tie row.
      const whom = { number, isIdentified: true, isInactive: hasNumber(inactive, number) };
      const { followsYou, youFollow } = judgeTies(standing, whom, heardIn(tie, now));
      judged.followers.push({ number, tie: followsYou });
      judged.following.push({ number, tie: youFollow });
      if (followsYou.holds === false && followsYou.evidence.kind === 'profile') answered.push({ whom, tie });
    }
    const missedAt = standing.followers.whole === null ? now : absentSince(standing.followers.whole);
    const early = Math.min(missedAt, now) - TOO_EARLY_MS;
    const fresh = union(
      pressedAfter(ties, early, now),
      union(followedAfter(standing, early), await datedAfter(tx, viewer, early)),
    );
    return {
      followers: withJudged(lists.followers, judged.followers),
      following: withJudged(lists.following, judged.following),
      fresh: withFreshness(fresh, await datedOneByOne(tx, viewer, now, fetched, answered, memberships), {
        now,
        inactive,
      }),
      surer: {
        followers: whatMakesItSurer(standing.followers, world.counts.followers, now),
        following: whatMakesItSurer(standing.following, world.counts.following, now),
      },
      accountCount: accounts ?? 0,
      saidNotFollowedBack: saidNotFollowedBack(standing.followers.whole),
    };
  });
}

function saidNotFollowedBack(whole: Look | null): FollowKnowledge['saidNotFollowedBack'] {
  const { notFollowedBack: count, endedAt: at } = whole?.pass ?? {};
  return count === undefined || at === undefined ? null : { count, at };
}

interface Dated {
  readonly whom: Whom;
  readonly tie: TieRow;
}

/**
 * The evidence about accounts whose own profile said "no". Whether they were followed too lately is judged by the moment
 * it said so.
 */
async function datedOneByOne(
  tx: ReadTx<'readings' | 'snapshots' | 'imports' | 'importColumns'>,
  viewer: AccountId,
  now: number,
  fetched: Fetched,
  answered: readonly Dated[],
  memberships: Memberships,
) {
  if (answered.length === 0) return [];
  const entries = new ImportedEntries(tx, viewer);
  const following = await listLooks(tx, viewer, 'following', now);
  return Promise.all(
    answered.map(async ({ whom, tie }) => {
      const since = await followedAt(entries, following, memberships, whom.number);
      return { number: whom.number, ...evidenceFrom(fetched, whom, tie, since) };
    }),
  );
}

/** Whom the person followed by hand after a moment. */
function pressedAfter(ties: readonly TieRow[], after: number, now: number): Membership {
  const pressed = ties.filter(({ lastFollow: last }) => last?.action === 'follow' && last.at > after && last.at <= now);
  return membershipOf(pressed.map(({ number }) => number!));
}

/** Whom the person followed after a moment, by the dates of exports made since. */
async function datedAfter(
  tx: ReadTx<'imports' | 'importColumns'>,
  viewer: AccountId,
  after: number,
): Promise<Membership> {
  let fresh = NOBODY;
  for (const { importId, exportedAt } of await importsOf(tx, viewer)) {
    if (exportedAt <= after) continue;
    const snapshotId = importedSnapshotId(importId, 'following');
    const dates = await datesOfSnapshot(tx, { source: 'export', snapshotId, kind: 'following' });
    fresh = union(fresh, dates!.after(after));
  }
  return fresh;
}

import type { AccountId, AccountNumber } from '../../domain/account';
import { NEW_FOLLOWER_MS } from '../../domain/etiquette/not-an-obligation';
import { REMOVAL_RECENT_MS } from '../../domain/etiquette/removed-you';
import { FOLLOW_LIST_KINDS } from '../../domain/follow-list';
import { difference, type Membership, NOBODY, numbersOf, union, unionOf } from '../../domain/membership';
import { type ListLooks, listLooks } from '../readings/looks';
import type { Memberships } from '../store/memberships';
import type { ReadTx } from '../store/transaction';

/** Looking closer at each costs a little; more news than this at once nobody reads. */
const MOST = 150;

/**
 * Accounts of which there may be something to say just now: new followers, ties that ended lately, follows and requests
 * by hand, and noted reasons. Whatever holds of hundreds for years (somebody does not follow back, an account is
 * private) is said where the person looks at that account, and nowhere else. The last first-seen come first.
 */
export async function hintCandidatesIn(
  tx: ReadTx<'readings' | 'snapshots' | 'ties' | 'contexts'>,
  viewer: AccountId,
  memberships: Memberships,
  now: number,
): Promise<AccountNumber[]> {
  const mine = IDBKeyRange.bound([viewer], [viewer, []]);
  const [ties, contexts] = await Promise.all([
    tx.objectStore('ties').index('byNumber').getAll(mine),
    tx.objectStore('contexts').getAll(mine),
  ]);
  const numbers = new Set<AccountNumber>();
  for (const { number, requested, lastFollow } of ties)
    if (number !== undefined && (requested?.holds === true || lastFollow !== null)) numbers.add(number);
  for (const { number, reasons } of contexts) if (reasons.length > 0) numbers.add(number);
  const lists = await Promise.all(FOLLOW_LIST_KINDS.map((kind) => listLooks(tx, viewer, kind, now)));
  // In one go, and before any is asked for: what is fetched one by one is not at hand for whoever asks of many later.
  await memberships.gather(lists.flatMap(({ all }) => all.map(({ snapshotId }) => snapshotId)));
  for (const list of lists) for (const number of numbersOf(await movedIn(list, memberships, now))) numbers.add(number);
  const kept = new Set(contexts.filter(({ isKept }) => isKept).map(({ number }) => number));
  return [...numbers]
    .filter((number) => !kept.has(number))
    .sort((a, b) => b - a)
    .slice(0, MOST);
}

/** Who came within the last month, or went within the last three. */
async function movedIn({ kind, all, whole }: ListLooks, memberships: Memberships, now: number): Promise<Membership> {
  if (whole === null) return NOBODY;
  const present = await memberships.of(whole.snapshotId);
  const upTo = (spanMs: number) => all.findIndex((look) => now - look.readAt > spanMs);
  const until = (spanMs: number) => (upTo(spanMs) === -1 ? all.length : upTo(spanMs) + 1);
  const wholeOnes = (spanMs: number) => all.slice(0, until(spanMs)).filter(({ coverage }) => coverage.kind === 'whole');
  const oldest = wholeOnes(NEW_FOLLOWER_MS).at(-1);
  const came =
    kind === 'followers' && oldest !== undefined
      ? difference(present, await memberships.of(oldest.snapshotId))
      : NOBODY;
  const recent = all.slice(0, until(REMOVAL_RECENT_MS));
  const shown = await Promise.all(recent.map(({ snapshotId }) => memberships.of(snapshotId)));
  return union(came, difference(unionOf(shown), present));
}

import type { AccountId, AccountNumber } from '../domain/account';
import { FOLLOW_LIST_KINDS, type FollowListKind } from '../domain/follow-list';
import type { Look } from '../domain/look';
import { type Membership, membershipOf, NOBODY } from '../domain/membership';
import { withRecognition } from '../domain/recognition';
import { isIdentified } from './find-account';
import { dateInSnapshot, datesOfSnapshot } from './imported-dates';
import { type ListLooks, listLooks, sightsOf } from './looks';
import type { Memberships } from './memberships';
import { identifiedAccounts } from './recognition';
import type { StoredSnapshot } from './schema';
import type { ReadTx } from './transaction';

/** The viewer's own two lists as evidence, and the same as looks with their members, for stories over time. */
export interface OwnLists {
  readonly lists: Readonly<Record<FollowListKind, ListLooks>>;
  readonly looks: readonly Look[];
}

/**
 * Fetches every look at the viewer's own lists, inside a transaction over `LOOK_STORES`,
 * `meta`, `idBuckets` and `accountChunks`. For one account alone the
 * looks' members are cut down to it, so that nothing need be unpacked.
 */
export async function ownLists(
  tx: ReadTx,
  viewer: AccountId,
  memberships: Memberships,
  alone: AccountNumber | null = null,
): Promise<OwnLists> {
  const [followers, following, ...sights] = await Promise.all([
    listLooks(tx, viewer, 'followers'),
    listLooks(tx, viewer, 'following'),
    ...FOLLOW_LIST_KINDS.map((kind) => sightsOf(tx, viewer, viewer, kind)),
  ]);
  const rows = sights.flat();
  await memberships.gather(rows.map((row) => row.snapshotId));
  const looks = await Promise.all(rows.map((row) => lookOf(tx, row, memberships, alone)));
  const identified = rows.some(({ source }) => source === 'export') ? await identifiedIn(tx, alone) : NOBODY;
  return { lists: { followers, following }, looks: withRecognition(looks, identified) };
}

async function identifiedIn(tx: ReadTx, alone: AccountNumber | null): Promise<Membership> {
  if (alone === null) return identifiedAccounts(tx);
  return (await isIdentified(tx, alone)) ? membershipOf([alone]) : NOBODY;
}

async function lookOf(
  tx: ReadTx,
  row: StoredSnapshot,
  memberships: Memberships,
  alone: AccountNumber | null,
): Promise<Look> {
  const { snapshotId, viewer, owner, kind, source, firstAt, readAt, absentAt = readAt, coverage, latestAt } = row;
  const list = { owner, kind };
  const until = latestAt === undefined ? {} : { latestAt };
  const look = { snapshotId, viewer, list, source, firstAt, readAt, absentAt, coverage, ...until };
  const followedAt = alone === null ? await datesOfSnapshot(tx, row) : await dateInSnapshot(tx, row, alone);
  const dates = followedAt === undefined ? {} : { followedAt };
  if (alone === null) return { ...look, members: await memberships.of(snapshotId), ...dates };
  return { ...look, members: (await memberships.has(snapshotId, alone)) ? membershipOf([alone]) : NOBODY, ...dates };
}

import type { AccountId, AccountNumber } from '../../domain/account';
import { changesHands } from '../../domain/changes/changes-between';
import type { Look } from '../../domain/looks/look';
import { isOfNames } from '../../domain/looks/snapshot';
import { membershipOf, NOBODY } from '../../domain/membership';
import { type BoundWorld, withBounds } from '../../domain/ties/bound';
import { withRecognition } from '../../domain/ties/recognition';
import { identifiedAccounts, isIdentified } from '../accounts/account-store';
import { dateInSnapshot, datesOfSnapshot } from '../imports/imported-dates';
import { headOf, sightsOfBoth, withSets } from '../readings/looks';
import { sidesOf, withoutFlags } from '../readings/side-rows';
import type { Memberships } from '../store/memberships';
import type { StoredSnapshot } from '../store/schema';
import type { ReadTx } from '../store/transaction';

/** The looks at one owner's two lists as they are stored, oldest first; `sealed`: the viewer's snapshots, if read already. */
export async function lookRows(
  tx: ReadTx<'readings' | 'snapshots'>,
  viewer: AccountId,
  owner: AccountId,
  memberships: Memberships,
  sealed?: readonly StoredSnapshot[],
): Promise<StoredSnapshot[]> {
  const rows = await sightsOfBoth(tx, viewer, owner, sealed);
  await memberships.gather(rows.map((row) => row.snapshotId));
  return rows.toSorted((a, b) => a.readAt - b.readAt || (a.snapshotId < b.snapshotId ? -1 : 1));
}

/** These looks with their sets, dates and bounds. */
export async function fullLooks(
  tx: ReadTx<'meta' | 'idBuckets' | 'importColumns'>,
  rows: readonly StoredSnapshot[],
  memberships: Memberships,
  world: BoundWorld,
): Promise<readonly Look[]> {
  const looks = await Promise.all(
    rows.map(async (row) => withDates(await withSets(headOf(row), memberships), await datesOfSnapshot(tx, row))),
  );
  const bounded = withBounds(looks, world);
  return hasNames(rows) ? withRecognition(bounded, await identifiedAccounts(tx)) : bounded;
}

/**
 * The same cut down to one account. Sets are unpacked only where the account came or went: without that nobody asks how
 * many others did. `isHeard`: something was said of its ties beside the lists, so it may have come or gone between two
 * looks that both lack it.
 */
export async function looksOfOne(
  tx: ReadTx<'accountChunks' | 'importColumns'>,
  rows: readonly StoredSnapshot[],
  memberships: Memberships,
  world: BoundWorld,
  { number, isHeard }: { readonly number: AccountNumber; readonly isHeard: boolean },
): Promise<readonly Look[]> {
  const cut = await Promise.all(
    rows.map(async (row) => withDates(await aloneIn(row, memberships, number), await dateInSnapshot(tx, row, number))),
  );
  const doesMove = isHeard || changesHands(cut, number);
  const bounded = doesMove
    ? withBounds(await Promise.all(rows.map((row) => withSets(headOf(row), memberships))), world)
    : null;
  const boundsOf = new Map(bounded?.map(({ snapshotId, bounds }) => [snapshotId, bounds]));
  const looks = cut.map((look) => {
    const bounds = boundsOf.get(look.snapshotId);
    return bounds === undefined ? look : { ...look, bounds };
  });
  if (!hasNames(rows)) return looks;
  const identified = (await isIdentified(tx, number)) ? membershipOf([number]) : NOBODY;
  if (bounded === null) return withRecognition(looks, identified);
  // Whom an export recognises by the date of the follow depends on the dates of others.
  const dated = await Promise.all(rows.map(async (row, at) => withDates(bounded[at]!, await datesOfSnapshot(tx, row))));
  const whole = withRecognition(dated, identified);
  return looks.map((look, at) => {
    const { recognised, byOtherDate, coverage } = whole[at]!;
    return {
      ...look,
      coverage,
      ...(recognised === undefined ? {} : { recognised }),
      ...(byOtherDate === undefined ? {} : { byOtherDate }),
    };
  });
}

async function aloneIn(row: StoredSnapshot, memberships: Memberships, number: AccountNumber): Promise<Look> {
  const alone = membershipOf([number]);
  const cut = async (id: string) => ((await memberships.has(id, number)) ? alone : NOBODY);
  const { snapshotId } = row;
  const [members, sides] = await Promise.all([cut(snapshotId), sidesOf(row, snapshotId, cut)]);
  return { ...withoutFlags(headOf(row)), members, ...sides };
}

function withDates(look: Look, followedAt: Look['followedAt']): Look {
  return followedAt === undefined ? look : { ...look, followedAt };
}

function hasNames(rows: readonly StoredSnapshot[]): boolean {
  return rows.some(isOfNames);
}

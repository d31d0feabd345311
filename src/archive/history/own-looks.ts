import type { AccountId, AccountNumber } from '../../domain/account';
import { changesHands } from '../../domain/changes/changes-between';
import type { Look } from '../../domain/looks/look';
import { type LookSets, placeWhere, UNPACKED } from '../../domain/looks/look-sets';
import { isOfNames } from '../../domain/looks/snapshot';
import { membershipOf, NOBODY } from '../../domain/membership';
import { type BoundWorld, boundsInOrder } from '../../domain/ties/bound';
import type { Unite } from '../../domain/ties/list-past';
import { recognitionOf, withRecognition } from '../../domain/ties/recognition';
import { identifiedAccounts, isIdentified } from '../accounts/account-store';
import { dateInSnapshot, datesOfSnapshot } from '../imports/imported-dates';
import { headOf, lookAtHand, sightsOfBoth, withSets } from '../readings/looks';
import { sidesAtHand, sidesOf, withoutFlags } from '../readings/side-rows';
import { among, openBetween, unionAmong } from '../store/ask-packed';
import type { Memberships } from '../store/memberships';
import type { StoredSnapshot } from '../store/schema';
import type { SetsAtHand } from '../store/sets-at-hand';
import type { ReadTx } from '../store/transaction';

/** The looks at one owner's two lists as they are stored, oldest first; `sealed`: the viewer's snapshots, if read already. */
export async function lookRows(
  tx: ReadTx<'readings' | 'snapshots'>,
  viewer: AccountId,
  owner: AccountId,
  memberships: Memberships,
  sealed?: readonly StoredSnapshot[],
): Promise<StoredSnapshot[]> {
  // If the transaction breaks, the awaits below say so.
  memberships.countAll().catch(() => undefined);
  const rows = await sightsOfBoth(tx, viewer, owner, sealed);
  await memberships.gather(rows.map((row) => row.snapshotId));
  return rows.toSorted((a, b) => a.readAt - b.readAt || (a.snapshotId < b.snapshotId ? -1 : 1));
}

/** Looks with their sets, dates and bounds, and how their sets are asked. */
export interface FullLooks {
  /** In the order of time. Members are unpacked when somebody first asks for them: a spread asks. */
  readonly looks: readonly Look[];
  readonly sets: LookSets;
}

export async function fullLooks(
  tx: ReadTx<'meta' | 'idBuckets' | 'importColumns'>,
  rows: readonly StoredSnapshot[],
  memberships: Memberships,
  world: BoundWorld,
): Promise<FullLooks> {
  const sets = await memberships.gather(rows.map((row) => row.snapshotId));
  const plain = await Promise.all(
    rows.map(async (row) => {
      const look = sets === null ? await withSets(headOf(row), memberships) : lookAtHand(headOf(row), sets);
      return isOfNames(row) ? withDates(look, await datesOfSnapshot(tx, row)) : look;
    }),
  );
  // What is found out of them is written into these looks, which are nobody else's: a copy would unpack their sets.
  const bounded = boundsInOrder(plain, world, sets === null ? undefined : uniteAtHand(sets));
  for (const { look, bounds } of bounded) Object.assign(look, { bounds });
  const inTime = bounded.map(({ look }) => look);
  const found = hasNames(rows) ? recognitionOf(inTime, await identifiedAccounts(tx)) : [];
  // What a look covers its bounds ask when they are worked out, so that one stays as it was.
  const looks = inTime.map((look, at) =>
    found[at]?.coverage === undefined ? Object.assign(look, found[at]) : { ...look, ...found[at] },
  );
  return { looks, sets: sets === null ? UNPACKED : packedSets(sets) };
}

function packedSets(sets: SetsAtHand): LookSets {
  const between = openBetween(sets);
  return {
    between: (before, after) => between(before.snapshotId, after.snapshotId),
    placesOf(numbers) {
      const isIn = among(sets, numbers);
      return (look, number) => placeWhere(isIn(look.snapshotId, number), look, number);
    },
  };
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
  const sets = await memberships.gather(rows.map((row) => row.snapshotId));
  const cut = await Promise.all(
    rows.map(async (row) => {
      const look = sets === null ? await aloneIn(row, memberships, number) : aloneAtHand(row, sets, number);
      return isOfNames(row) ? withDates(look, await dateInSnapshot(tx, row, number)) : look;
    }),
  );
  const doesMove = isHeard || changesHands(cut, number);
  const bounded = doesMove ? await boundsBySnapshot(rows, memberships, sets, world) : null;
  const looks = cut.map((look) => {
    const bounds = bounded?.get(look.snapshotId)?.bounds;
    return bounds === undefined ? look : { ...look, bounds };
  });
  if (!hasNames(rows)) return looks;
  const identified = (await isIdentified(tx, number)) ? membershipOf([number]) : NOBODY;
  if (bounded === null) return withRecognition(looks, identified);
  // Whom an export recognises by the date of the follow depends on the dates of others.
  const dated = await Promise.all(
    rows.map(async (row) => {
      const { look, bounds } = bounded.get(row.snapshotId)!;
      return withDates({ ...look, bounds }, await datesOfSnapshot(tx, row));
    }),
  );
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

/** Of each look by its snapshot. Where all sets are at hand, those that no bound asks for are never unpacked. */
async function boundsBySnapshot(
  rows: readonly StoredSnapshot[],
  memberships: Memberships,
  sets: SetsAtHand | null,
  world: BoundWorld,
): Promise<ReadonlyMap<string, ReturnType<typeof boundsInOrder>[number]>> {
  const bounded =
    sets === null
      ? boundsInOrder(await Promise.all(rows.map((row) => withSets(headOf(row), memberships))), world)
      : boundsInOrder(
          rows.map((row) => lookAtHand(headOf(row), sets)),
          world,
          uniteAtHand(sets),
        );
  return new Map(bounded.map((one) => [one.look.snapshotId, one]));
}

/** Whom some looks showed, without unpacking those that are kept as differences. */
function uniteAtHand(sets: SetsAtHand): Unite {
  return (looks) =>
    unionAmong(
      sets,
      looks.map(({ snapshotId }) => snapshotId),
    );
}

function aloneAtHand(row: StoredSnapshot, sets: SetsAtHand, number: AccountNumber): Look {
  const alone = membershipOf([number]);
  const cut = (id: string) => (sets.has(id, number) ? alone : NOBODY);
  const sides = sidesAtHand(row, row.snapshotId, cut);
  const head = withoutFlags(headOf(row));
  // It is nobody else's: to copy each of a long history once more takes longer than to look into its set.
  return Object.assign(head, { members: cut(row.snapshotId) }, sides);
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

import { bySide, SIDES, type Side, type SideSets } from '../../domain/looks/side-sets';
import type { Membership } from '../../domain/membership';
import { isEmpty } from '../../domain/membership';
import { packMembership, unpackMembership } from '../store/membership-codec';
import { Memberships, putClosedMembership, putOpenMembership, takeOutMembership } from '../store/memberships';
import type { PackedSides, SideFlags } from '../store/schema';
import type { WriteTx } from '../store/transaction';

/**
 * The sets beside a reading's own (`domain/looks/side-sets.ts`): written, binned, deleted and put back together with it.
 */

/** How a reading's row, and its snapshot's, say that there is one. */
const FLAGS = { earlier: 'hasEarlier', later: 'hasLater' } as const satisfies Record<Side, keyof SideFlags>;

/** Under this id it lies then. */
export function sideId(readingId: string, side: Side): string {
  return `${readingId}~${side}`;
}

export function sidesIn(row: SideFlags): readonly Side[] {
  return SIDES.filter((side) => row[FLAGS[side]] === true);
}

export function sideIdsOf(row: SideFlags, readingId: string): readonly string[] {
  return sidesIn(row).map((side) => sideId(readingId, side));
}

export function flagged(sides: readonly Side[]): SideFlags {
  return Object.fromEntries(sides.map((side) => [FLAGS[side], true]));
}

export function filledIn(sets: SideSets): readonly Side[] {
  return SIDES.filter((side) => !isEmpty(sets[side]));
}

export function withoutFlags<Row extends SideFlags>(row: Row): Omit<Row, keyof SideFlags> {
  // Most rows have none, and a copy for each of a long history is most of what its looks take.
  if (row.hasEarlier === undefined && row.hasLater === undefined) return row;
  const rest: { -readonly [Flag in keyof SideFlags]: SideFlags[Flag] } & Row = { ...row };
  for (const side of SIDES) delete rest[FLAGS[side]];
  return rest;
}

/** The sets that a row says there are, each as `setOf` has it by its id. */
export async function sidesOf(
  row: SideFlags,
  readingId: string,
  setOf: (id: string) => Promise<Membership>,
): Promise<Partial<SideSets>> {
  const sides = sidesIn(row);
  const sets = await Promise.all(sides.map((side) => setOf(sideId(readingId, side))));
  return bySide((side) => sets[sides.indexOf(side)]);
}

/** The same where `setOf` waits for nothing. Most rows have none. */
export function sidesAtHand(
  row: SideFlags,
  readingId: string,
  setOf: (id: string) => Membership,
): Partial<SideSets> | undefined {
  const sides = sidesIn(row);
  if (sides.length === 0) return undefined;
  return bySide((side) => (sides.includes(side) ? setOf(sideId(readingId, side)) : undefined));
}

/** Writes those of a reading that may still grow. `before`: what its row said until now. */
export function putOpenSides(tx: WriteTx<'memberships'>, readingId: string, sets: SideSets, before: SideFlags): void {
  for (const side of SIDES) {
    const id = sideId(readingId, side);
    if (!isEmpty(sets[side])) putOpenMembership(tx, id, sets[side]);
    else if (before[FLAGS[side]] === true) tx.objectStore('memberships').delete(id);
  }
}

/** Writes those that will not change any more; each stands alone, for most of them are small. */
export async function putClosedSides(
  tx: WriteTx<'memberships'>,
  readingId: string,
  sets: Partial<SideSets>,
): Promise<void> {
  for (const side of SIDES)
    if (sets[side] !== undefined) await putClosedMembership(tx, sideId(readingId, side), sets[side], null);
}

/** Packs those of a reading that may not grow any more. */
export async function closeSides(tx: WriteTx<'memberships'>, readingId: string, row: SideFlags): Promise<void> {
  const memberships = new Memberships(tx);
  await putClosedSides(tx, readingId, await sidesOf(row, readingId, (id) => memberships.of(id)));
}

/** Takes them out of the archive, into the bin. */
export async function takeOutSides(
  tx: WriteTx<'memberships'>,
  readingId: string,
  row: SideFlags,
): Promise<PackedSides> {
  const sets = await sidesOf(row, readingId, (id) => takeOutMembership(tx, id));
  return bySide((side) => sets[side] && packMembership(sets[side]));
}

/** Puts them back as they were taken out. */
export function putBackSides(tx: WriteTx<'memberships'>, readingId: string, packed: PackedSides): Promise<void> {
  return putClosedSides(
    tx,
    readingId,
    bySide((side) => packed[side] && unpackMembership(packed[side])),
  );
}

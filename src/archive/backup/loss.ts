import type { Coverage } from '../../domain/looks/coverage';
import { bySide, type SideSets } from '../../domain/looks/side-sets';
import type { Membership } from '../../domain/membership';
import { sideId, sidesIn, withoutFlags } from '../readings/side-rows';
import type { ReadingRow, SideFlags, StoredSnapshot } from '../store/schema';
import type { BackupContent } from './content';
import type { Renumber } from './sets';

/** The sets of one reading as a backup has them, by the numbers that accounts have here, and what it lost of them. */
export interface SavedSets {
  readonly members: Membership;
  readonly sides: Partial<SideSets>;
  readonly loss: Loss;
}

export interface Loss {
  /** Members of whom nothing is known any more. */
  readonly accounts: number;
  /** A set beside its own is missing, so nobody knows any more whom its pass showed and whom other pages did. */
  readonly isOfSides: boolean;
}

/** Null = its own set was lost. */
export function savedSets(
  backup: BackupContent,
  renumber: Renumber,
  row: SideFlags,
  readingId: string,
): SavedSets | null {
  const theirs = backup.setOf(readingId);
  if (theirs === null) return null;
  const { set: members, lost: accounts } = renumber.set(theirs);
  const there = sidesIn(row);
  const sides = bySide((side) => {
    const set = there.includes(side) ? backup.setOf(sideId(readingId, side)) : null;
    return set === null ? undefined : renumber.set(set).set;
  });
  const isOfSides = Object.keys(sides).length < there.length;
  return { members, sides: isOfSides ? {} : sides, loss: { accounts, isOfSides } };
}

/** A list that lost somebody, or whose pass nobody can tell from its other pages, must not accuse anybody. */
export function readingWith(row: ReadingRow, loss: Loss): ReadingRow {
  const kept = { ...row, seen: row.seen - loss.accounts, coverage: withLoss(row.coverage, loss) };
  if (!loss.isOfSides) return kept;
  const { proofSeen: _, ...unproven } = kept;
  return withoutFlags(unproven);
}

export function snapshotWith(row: StoredSnapshot, loss: Loss): StoredSnapshot {
  const kept = { ...row, coverage: withLoss(row.coverage, loss) };
  if (!loss.isOfSides) return kept;
  const { pass: _, ...unproven } = kept;
  return withoutFlags(unproven);
}

function withLoss(coverage: Coverage, { accounts, isOfSides }: Loss): Coverage {
  if (accounts === 0 && !isOfSides) return coverage;
  const seen = coverage.seen - accounts;
  if (coverage.kind === 'whole')
    return { kind: 'partial', seen, expected: coverage.seen + coverage.hidden, why: ['parts-missing'] };
  return { ...coverage, seen, why: [...new Set([...coverage.why, 'parts-missing' as const])] };
}

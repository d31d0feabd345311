import type { AccountNumber } from '../../domain/account';
import { bySide } from '../../domain/looks/side-sets';
import {
  countOf,
  difference,
  hasNumber,
  intersection,
  isEmpty,
  type Membership,
  membershipOf,
} from '../../domain/membership';
import { allBinned } from '../bin/bin';
import type { BinnedDeletion, BinnedNotes, BinnedStoreRow } from '../store/bin-rows';
import type { BinnedStore } from '../store/fates';
import { packMembership, unpackMembership } from '../store/membership-codec';
import type {
  BinnedLook,
  BinRow,
  ContextRow,
  ImportColumnRow,
  MembershipRow,
  ReadingRow,
  StoredSnapshot,
  TieRow,
} from '../store/schema';
import type { WriteTx } from '../store/transaction';
import { isOfForgottenList } from './list-forgotten';
import { recountedReading, recountedSnapshot } from './recount';
import { namesWithout } from './unlisted';

/**
 * Called when deletions have just left the bin (`over`) and can no longer be taken back. Accounts that they forgot are
 * taken out of all that still lies in the bin, so that nothing taken back later brings them along. Lists that they
 * forgot are struck from what waits there for an account that stood in them.
 */
export async function takeGoneOut(tx: WriteTx<'imports' | 'bin'>, over: readonly BinRow[]): Promise<void> {
  const deletions = over.filter((row) => row.kind === 'deletion');
  const numbers = deletions.flatMap(({ account }) => (account === null ? [] : [account.number]));
  if (numbers.length > 0) await takeNumbersOut(tx, numbers);
  if (deletions.some(({ order }) => order.kind === 'list')) await takeColumnsOut(tx, deletions);
}

async function takeNumbersOut(tx: WriteTx<'bin'>, numbers: readonly AccountNumber[]): Promise<void> {
  const store = tx.objectStore('bin');
  const rows = await store.getAll();
  const ends = new Set(numbers);
  // What still lies there may know them by a number of before.
  const befores = rows.flatMap((row) => (row.kind === 'move' && ends.has(row.to) ? [row.from] : []));
  const gone = membershipOf([...numbers, ...befores]);
  for (const row of rows) {
    const left = withoutGone(row, gone);
    if (left === null) store.delete(row.binId);
    else if (left !== row) store.put(left);
  }
}

/** What exports tell of an account in these lists, where it waits for them. */
async function takeColumnsOut(tx: WriteTx<'imports' | 'bin'>, over: readonly BinnedDeletion[]): Promise<void> {
  for (const { away, ...move } of await allBinned(tx, 'move')) {
    if (away === undefined) continue;
    const entries: (typeof away.entries)[number][] = [];
    for (const entry of away.entries) {
      const row = await tx.objectStore('imports').get(entry.importId);
      if (row === undefined || !isOfForgottenList(over, row, entry.column)) entries.push(entry);
    }
    if (entries.length < away.entries.length) tx.objectStore('bin').put({ ...move, away: { ...away, entries } });
  }
}

/** The row without them, itself where it has nobody of them; null = nothing is left of it. */
function withoutGone(row: BinRow, gone: Membership): BinRow | null {
  switch (row.kind) {
    case 'look':
      return lookWithout(row, gone);
    case 'notes':
      return notesWithout(row, gone);
    case 'move':
      return hasNumber(gone, row.to) ? null : row;
    case 'capture':
      return row;
    case 'deletion':
    case 'import': {
      const rows = row.rows.flatMap((one) => rowWithout(one, gone));
      return rows.length === row.rows.length && rows.every((one, at) => one === row.rows[at]) ? row : { ...row, rows };
    }
  }
}

/**
 * The look without them, changed as `recount` would have if they had been forgotten before it was deleted: each counts
 * as hidden.
 */
function lookWithout(row: BinnedLook, gone: Membership): BinnedLook {
  const members = unpackMembership(row.packed);
  const less = countOf(intersection(members, gone));
  const reading = row.reading === null ? null : readingWithout(row.reading, gone, less);
  const snapshot = row.snapshot === null ? null : snapshotWithout(row.snapshot, gone, less);
  if (less === 0) return reading === row.reading && snapshot === row.snapshot ? row : { ...row, reading, snapshot };
  const sides = bySide((side) => {
    const packed = row[side];
    return packed === undefined ? undefined : packMembership(difference(unpackMembership(packed), gone));
  });
  return { ...row, reading, snapshot, packed: packMembership(difference(members, gone)), ...sides };
}

function readingWithout(row: ReadingRow, gone: Membership, less: number): ReadingRow {
  const left = row.passes.some((pass) => isNamed(pass, gone))
    ? { ...row, passes: row.passes.map((pass) => passWithout(pass, gone)) }
    : row;
  return less === 0 ? left : recountedReading(left, less);
}

function snapshotWithout(row: StoredSnapshot, gone: Membership, less: number): StoredSnapshot {
  const { pass } = row;
  const left = pass !== undefined && isNamed(pass, gone) ? { ...row, pass: passWithout(pass, gone) } : row;
  return less === 0 ? left : recountedSnapshot(left, less);
}

type Naming = Pick<ReadingRow['passes'][number], 'deactivated'>;

function isNamed({ deactivated }: Naming, gone: Membership): boolean {
  return deactivated?.named.some((number) => hasNumber(gone, number)) === true;
}

function passWithout<Pass extends Naming>(pass: Pass, gone: Membership): Pass {
  const { deactivated } = pass;
  if (deactivated === undefined) return pass;
  return {
    ...pass,
    deactivated: { ...deactivated, named: deactivated.named.filter((number) => !hasNumber(gone, number)) },
  };
}

function notesWithout(row: BinnedNotes, gone: Membership): BinnedNotes | null {
  const changes = row.changes.filter(({ number }) => !hasNumber(gone, number));
  if (changes.length === row.changes.length) return row;
  return changes.length === 0 ? null : { ...row, changes };
}

type Without = (value: never, gone: Membership) => unknown;
const unlessAbout = <Row extends { readonly number?: number }>(row: Row, gone: Membership): Row | null =>
  row.number !== undefined && hasNumber(gone, row.number) ? null : row;

/** What is left of a row; null = nothing. The compiler asks for every store whose rows may lie in the bin. */
const WITHOUT: Readonly<Record<BinnedStore, Without | null>> = {
  contexts: unlessAbout<ContextRow>,
  ties: unlessAbout<TieRow>,
  memberships: (row: MembershipRow, gone) => {
    const members = unpackMembership(row.packed);
    return isEmpty(intersection(members, gone)) ? row : { ...row, packed: packMembership(difference(members, gone)) };
  },
  importColumns: (row: ImportColumnRow, gone) => {
    const kept = [...row.numbers.keys()].filter((at) => !hasNumber(gone, row.numbers[at]!));
    if (kept.length === row.numbers.length) return row;
    const pick = (column: Uint32Array) => Uint32Array.from(kept, (at) => column[at]!);
    return kept.length === 0 ? null : { numbers: pick(row.numbers), values: row.values.map(pick) };
  },
  importNames: (pairs: Uint32Array, gone) => {
    const kept = namesWithout(pairs, gone);
    return kept.length === pairs.length ? pairs : kept;
  },
  // Left as they are: what names its account by id waits with the forgetting (`wait-for-forgetting.ts`), account chunks and
  // names lie with their account alone, and the others name nobody.
  readings: null,
  snapshots: null,
  counts: null,
  words: null,
  actions: null,
  annotations: null,
  viewers: null,
  imports: null,
  accountChunks: null,
  names: null,
};

function rowWithout(row: BinnedStoreRow, gone: Membership): BinnedStoreRow[] {
  const value = WITHOUT[row.store as BinnedStore]?.(row.value as never, gone) ?? null;
  if (WITHOUT[row.store as BinnedStore] === null || value === row.value) return [row];
  return value === null ? [] : [{ ...row, value }];
}

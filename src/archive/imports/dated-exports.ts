import type { DatedExport, DatedList } from '../../domain/exports/dated-export';
import { type ImportedListHead, OTHER_LISTS } from '../../domain/exports/import';
import { listColumn, sinceColumn } from '../../domain/exports/import-column';
import type { FollowListKind } from '../../domain/follow-list';
import { hasNumber, membershipOf, NOBODY, union, withNumbers } from '../../domain/membership';
import { type MetNames, NO_ACCOUNT, numbersAt } from '../accounts/meet-names';
import { Memberships } from '../store/memberships';
import type { ImportRow } from '../store/schema';
import type { ReadTx } from '../store/transaction';
import { rowsOfColumn } from './import-columns';
import { joined } from './imported-dates';
import type { StagedImport } from './staged-import';

/** Exports as renames are told from them: whom they name, and since when. */

const NO_PLACES = new Uint32Array();

/** A staged export, by the accounts that its names mean. */
export function stagedExport({ head, lists, listed }: StagedImport, met: MetNames): DatedExport {
  const named = withNumbers(
    NOBODY,
    met.numbers.subarray(0, listed).filter((number) => number !== NO_ACCOUNT),
  );
  const beside = new Set(
    OTHER_LISTS.flatMap((list) => Array.from(numbersAt(lists.get(listColumn(list))?.places ?? NO_PLACES, met))),
  );
  const listOf = (kind: FollowListKind): DatedList | null => {
    const { places, values } = lists.get(kind)!;
    return datedList(head.lists[kind], numbersAt(places, met), values[0]!);
  };
  return {
    at: head.exportedAt,
    isByMinute: head.format === 'html',
    lists: { followers: listOf('followers'), following: listOf('following') },
    names: (number) => hasNumber(named, number),
    namesBeside: (number) => beside.has(number),
  };
}

/** An export that is part of the archive. */
export async function storedExport(tx: ReadTx<'importColumns' | 'memberships'>, row: ImportRow): Promise<DatedExport> {
  const columns = async (column: Parameters<typeof rowsOfColumn>[2]) => {
    const rows = await rowsOfColumn(tx, row.importId, column);
    return [joined(rows.map((one) => one.numbers)), joined(rows.map((one) => one.values[0]!))] as const;
  };
  const [followers, following, ...others] = await Promise.all([
    columns(sinceColumn('followers')),
    columns(sinceColumn('following')),
    ...OTHER_LISTS.map((list) => columns(listColumn(list))),
  ]);
  const beside = others.reduce((all, [numbers]) => union(all, membershipOf(numbers)), NOBODY);
  const listed = [followers, following].reduce((all, [numbers]) => union(all, membershipOf(numbers)), beside);
  // Of a list that was forgotten and can be taken back the rows are gone, and its names still mean somebody.
  const isForgotten = ([numbers]: typeof followers, { isMissing, coverage }: ImportedListHead) =>
    numbers.length === 0 && isMissing !== true && coverage.seen > 0;
  const isCut = isForgotten(followers, row.lists.followers) || isForgotten(following, row.lists.following);
  const named = isCut ? union(listed, await new Memberships(tx).of(row.importId)) : listed;
  return {
    at: row.exportedAt,
    isByMinute: row.format === 'html',
    lists: {
      followers: datedList(row.lists.followers, ...followers),
      following: datedList(row.lists.following, ...following),
    },
    names: (number) => hasNumber(named, number),
    namesBeside: (number) => hasNumber(beside, number),
  };
}

function datedList(head: ImportedListHead, numbers: Uint32Array, seconds: Uint32Array): DatedList | null {
  if (head.isMissing === true) return null;
  const { window, coverage } = head;
  const hasAllParts = coverage.kind === 'whole' || !coverage.why.includes('parts-missing');
  return { numbers, seconds, hasAllParts, fromAt: window?.from ?? -Infinity, toAt: window?.to ?? Infinity };
}

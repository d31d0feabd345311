import type { AccountId, AccountNumber } from '../../domain/account';
import { DatesByNumber } from '../../domain/exports/dates-by-number';
import { type InteractionKind, type InteractionSpan, OTHER_LISTS, type OtherList } from '../../domain/exports/import';
import { didColumn, listColumn, sinceColumn } from '../../domain/exports/import-column';
import { type OwnMedia, ownMediaOf } from '../../domain/exports/own-media';
import type { FollowListKind } from '../../domain/follow-list';
import { type Membership, membershipOf } from '../../domain/membership';
import { LOOK_STORES, listLooks } from '../readings/looks';
import { Memberships } from '../store/memberships';
import type { Archive } from '../store/open';
import type { ImportRow } from '../store/schema';
import { type ReadTx, reading } from '../store/transaction';
import { entryIn, rowsOfColumn } from './import-columns';
import { followedAt, joined, type SinceBoth } from './imported-dates';
import { ImportedEntries } from './imported-entries';
import { importsOf } from './imports-of';

const STORES = ['imports', 'importColumns'] as const;

/** The viewer's imports, newest export first. */
export function readImports(archive: Archive, viewer: AccountId): Promise<ImportRow[]> {
  return reading(archive, ['imports'], (tx) => importsOf(tx, viewer));
}

/** When follows began, by account: of several exports the newest that tells. */
export function readFollowDates(
  archive: Archive,
  viewer: AccountId,
): Promise<Readonly<Record<FollowListKind, DatesByNumber>>> {
  return reading(archive, STORES, async (tx) => {
    const imports = await importsOf(tx, viewer);
    const datesOf = async (kind: FollowListKind) => {
      const columns = await Promise.all(imports.map(({ importId }) => rowsOfColumn(tx, importId, sinceColumn(kind))));
      const [newest, ...older] = columns.map(
        (rows) => [joined(rows.map((row) => row.numbers)), joined(rows.map((row) => row.values[0]!))] as const,
      );
      if (newest === undefined) return new DatesByNumber(new Uint32Array(0), new Uint32Array(0));
      return older.length === 0 ? new DatesByNumber(...newest) : newestOf([newest, ...older]);
    };
    return { followers: await datesOf('followers'), following: await datesOf('following') };
  });
}

function newestOf(exports: readonly (readonly [numbers: Uint32Array, seconds: Uint32Array])[]): DatesByNumber {
  const all = new Map<number, number>();
  for (const [numbers, seconds] of exports.toReversed())
    for (const [at, number] of numbers.entries()) if (seconds[at] !== 0) all.set(number, seconds[at]!);
  const numbers = Uint32Array.from(all.keys()).sort();
  return new DatesByNumber(
    numbers,
    Uint32Array.from(numbers, (number) => all.get(number)!),
  );
}

/** One of the small lists as the newest export with lists beside the two has it. */
export interface OtherListOfViewer {
  readonly list: OtherList;
  readonly exportedAt: number;
  readonly members: Membership;
  /** Since when each stands in it, where the export tells. */
  readonly since: DatesByNumber;
}

/** The small lists, of the newest export: an older one tells what was, not what is. */
export function readOtherLists(archive: Archive, viewer: AccountId): Promise<OtherListOfViewer[]> {
  return reading(archive, STORES, async (tx) => {
    const [newest] = await importsOf(tx, viewer);
    if (newest === undefined) return [];
    const { importId, exportedAt } = newest;
    const lists = await Promise.all(OTHER_LISTS.map((list) => rowsOfColumn(tx, importId, listColumn(list))));
    return OTHER_LISTS.flatMap((list, at) => {
      const rows = lists[at]!;
      const numbers = joined(rows.map((row) => row.numbers));
      const since = new DatesByNumber(numbers, joined(rows.map((row) => row.values[0]!)));
      return rows.length === 0 ? [] : [{ list, exportedAt, members: membershipOf(numbers), since }];
    });
  });
}

/** What the person did, by kind and account: how often, and first and last when (epoch seconds, 0 = not known). */
export interface InteractionsOfKind extends InteractionSpan {
  readonly numbers: Uint32Array;
  readonly counts: Uint32Array;
  readonly first: Uint32Array;
  readonly last: Uint32Array;
}

/** Of each kind the newest export that brought it: exports overlap, so their counts cannot be added up. */
export function readInteractions(archive: Archive, viewer: AccountId): Promise<InteractionsOfKind[]> {
  return reading(archive, STORES, (tx) => interactionsOf(tx, viewer));
}

/** The same inside a transaction. */
export async function interactionsOf(
  tx: ReadTx<'imports' | 'importColumns'>,
  viewer: AccountId,
): Promise<InteractionsOfKind[]> {
  const found: InteractionsOfKind[] = [];
  for (const { importId, span } of await newestSpans(tx, viewer)) {
    const rows = await rowsOfColumn(tx, importId, didColumn(span.kind));
    const column = (at: number) => joined(rows.map((row) => row.values[at]!));
    const numbers = joined(rows.map((row) => row.numbers));
    found.push({ ...span, numbers, counts: column(0), first: column(1), last: column(2) });
  }
  return found;
}

async function newestSpans(
  tx: ReadTx<'imports'>,
  viewer: AccountId,
): Promise<{ importId: string; span: InteractionSpan }[]> {
  const spans = new Map<InteractionKind, { importId: string; span: InteractionSpan }>();
  for (const { importId, interactions } of await importsOf(tx, viewer))
    for (const span of interactions) if (!spans.has(span.kind)) spans.set(span.kind, { importId, span });
  return [...spans.values()];
}

/** When the person posted what; null where no export brought it. */
export function readOwnMedia(archive: Archive, viewer: AccountId): Promise<OwnMedia | null> {
  return reading(archive, ['imports'], async (tx) => ownMediaOf(await importsOf(tx, viewer)));
}

/** All that exports tell of one account. */
export interface ImportedOfAccount {
  readonly since: SinceBoth;
  readonly lists: readonly { readonly list: OtherList; readonly at: number | null; readonly exportedAt: number }[];
  readonly did: readonly (InteractionSpan & { readonly count: number; readonly lastAt: number | null })[];
}

export function readImportedOfAccount(
  archive: Archive,
  viewer: AccountId,
  number: AccountNumber,
  now: number,
): Promise<ImportedOfAccount> {
  return reading(archive, [...LOOK_STORES, ...STORES], async (tx) => {
    const [newest] = await importsOf(tx, viewer);
    if (newest === undefined) return { since: { followers: null, following: null }, lists: [], did: [] };
    const memberships = new Memberships(tx);
    const told = new ImportedEntries(tx, viewer);
    const sinceIn = async (kind: FollowListKind) =>
      followedAt(told, await listLooks(tx, viewer, kind, now), memberships, number);
    const since = { followers: await sinceIn('followers'), following: await sinceIn('following') };
    const { importId, exportedAt } = newest;
    const entries = await Promise.all(OTHER_LISTS.map((list) => entryIn(tx, importId, listColumn(list), number)));
    const lists = OTHER_LISTS.flatMap((list, at) => {
      const entry = entries[at];
      return entry == null ? [] : [{ list, at: msOf(entry[0]!), exportedAt }];
    });
    const did = [];
    for (const { importId: from, span } of await newestSpans(tx, viewer)) {
      const entry = await entryIn(tx, from, didColumn(span.kind), number);
      if (entry !== null) did.push({ ...span, count: entry[0]!, lastAt: msOf(entry[2]!) });
    }
    return { since, lists, did };
  });
}

function msOf(seconds: number): number | null {
  return seconds === 0 ? null : seconds * 1000;
}

import type { AccountNumber } from '../../domain/account';
import { difference, type Membership } from '../../domain/membership';
import { type Led, ledAccounts, withoutUnled } from '../accounts/sweep';
import { namesWithout, unlistedByNow } from '../forget/unlisted';
import { packMembership, unpackMembership } from '../store/membership-codec';
import type { Archive } from '../store/open';
import type { ChunkRow, MembershipRow } from '../store/schema';
import { type ReadTx, reading, type StoreName } from '../store/transaction';
import { rowsToJson, type StoredRow } from './codec';
import { KEPT_STORES, type KeptStore, LATE_STORES } from './stores';

/** Some rows of one store, as `rowsFromJson` reads them. */
export interface BackupPart {
  readonly store: StoreName;
  /** Which of the store's parts, from 0. */
  readonly part: number;
  readonly rows: number;
  readonly json: string;
}

/** A part is closed once it is so long: small enough for one message and one line, large enough to pack well. */
const PART_LENGTH = 1_000_000;
/** Rows fetched at once. A chunk of accounts is some 80 KB, most other rows are a few hundred bytes. */
const PAGE = 64;

/**
 * All that is remembered, part by part. Everything that refers to accounts is read in one transaction, so that it agrees
 * with itself; the accounts are read in the next, and may only have become more by then. Accounts that nothing leads to
 * any more, because what led to them was deleted, are left out although their names still lie here until that can no
 * longer be undone.
 */
export async function* eachBackupPart(archive: Archive, signal: AbortSignal): AsyncIterable<BackupPart> {
  const late: readonly StoreName[] = LATE_STORES;
  const early = KEPT_STORES.filter((name) => !late.includes(name));
  const { parts, led } = await reading(archive, [...KEPT_STORES, 'bin'], async (tx) => {
    const unlisted = await unlistedByNow(tx);
    return {
      parts: await allPartsOf(
        tx,
        early,
        signal,
        (store) => (rows) => rows.map((row) => rowWithout(store, row, unlisted)),
      ),
      led: await ledAccounts(tx, unlisted),
    };
  });
  for (const part of parts) {
    signal.throwIfAborted();
    yield part;
  }
  yield* await reading(archive, LATE_STORES, (tx) => allPartsOf(tx, LATE_STORES, signal, accountsLed(led)));
}

type Only = (store: StoreName) => (rows: StoredRow[]) => StoredRow[];

async function allPartsOf<N extends StoreName>(
  tx: ReadTx<N>,
  stores: readonly N[],
  signal: AbortSignal,
  only: Only,
): Promise<BackupPart[]> {
  const parts: BackupPart[] = [];
  for (const store of stores) {
    signal.throwIfAborted();
    parts.push(...(await partsOf(tx, store, only(store))));
  }
  return parts;
}

/** Chunks come before names, so names know whom they left out. */
function accountsLed(led: Led): Only {
  const forgotten = new Set<AccountNumber>();
  return (store) => (rows) => {
    if (store === 'accountChunks')
      return rows.map(([chunk, row]) => [chunk, withoutUnled(chunk as number, row as ChunkRow, led, forgotten)]);
    return store === 'names' ? rows.filter(([number]) => !forgotten.has(number as number)) : rows;
  };
}

/** An export's own rows, without whom only a list told of that was forgotten. */
function rowWithout(store: StoreName, [key, row]: StoredRow, unlisted: ReadonlyMap<string, Membership>): StoredRow {
  const gone = unlisted.get(Array.isArray(key) ? String(key[0]) : String(key));
  if (gone === undefined) return [key, row];
  if (store === 'importNames') return [key, namesWithout(row as Uint32Array, gone)];
  if (store !== 'memberships') return [key, row];
  const { packed, ...rest } = row as MembershipRow;
  return [key, { ...rest, packed: packMembership(difference(unpackMembership(packed), gone)) }];
}

async function partsOf<N extends StoreName>(
  tx: ReadTx<N>,
  store: N,
  only: (rows: StoredRow[]) => StoredRow[],
): Promise<BackupPart[]> {
  const parts: BackupPart[] = [];
  let waiting: string[] = [];
  let length = 0;
  const close = () => {
    if (waiting.length === 0) return;
    parts.push({ store, part: parts.length, rows: waiting.length, json: `[${waiting.join(',')}]` });
    waiting = [];
    length = 0;
  };
  for await (const rows of pagesOf(tx, store))
    for (const row of only(rows)) {
      const json = rowsToJson([row]).slice(1, -1);
      waiting.push(json);
      length += json.length;
      if (length >= PART_LENGTH) close();
    }
  close();
  return parts;
}

/** The rows of a store in the order of their keys, inside one transaction. */
export async function* pagesOf<N extends StoreName>(tx: ReadTx<N>, name: N): AsyncIterable<StoredRow[]> {
  const store = tx.objectStore(name);
  let range: IDBKeyRange | null = null;
  for (;;) {
    const [keys, values]: [IDBValidKey[], unknown[]] = await Promise.all([
      store.getAllKeys(range, PAGE),
      store.getAll(range, PAGE),
    ]);
    if (keys.length === 0) return;
    yield keys.map((key, at) => [key, values[at]] as const);
    range = IDBKeyRange.lowerBound(keys.at(-1), true);
  }
}

/** Whether nothing is remembered at all. */
export async function isEmptyIn(tx: ReadTx<KeptStore>): Promise<boolean> {
  const counts = await Promise.all(
    KEPT_STORES.filter((name) => name !== 'meta').map((name) => tx.objectStore(name).count()),
  );
  return counts.every((count) => count === 0) && ((await tx.objectStore('meta').get('accounts')) ?? 0) === 0;
}

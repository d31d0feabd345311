import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import { packBucket } from './bucket-codec';
import { packFullNames } from './full-names';
import { packIds } from './id-column';
import { packRuns } from './run-column';
import type { ArchiveSchema, ChunkRow } from './schema';

export type UpgradeTransaction = IDBPTransaction<ArchiveSchema, StoreNames<ArchiveSchema>[], 'versionchange'>;

/**
 * One step from a version to the next. Frozen once released: mend a mistake with a further step. What a step writes rows
 * with is frozen with it: another form of the same rows is other code.
 */
export interface Migration {
  readonly to: number;
  readonly name: string;
  run(db: IDBPDatabase<ArchiveSchema>, tx: UpgradeTransaction): Promise<void> | void;
}

export const MIGRATIONS: readonly Migration[] = [
  {
    to: 1,
    name: 'first-stores',
    run(db) {
      db.createObjectStore('meta');
      db.createObjectStore('accountChunks');
      db.createObjectStore('idBuckets');
      db.createObjectStore('usernameBuckets');
      db.createObjectStore('names');
      const readings = db.createObjectStore('readings', { keyPath: 'readingId' });
      readings.createIndex('byList', ['viewer', 'owner', 'kind', 'firstAt']);
      readings.createIndex('byViewer', ['viewer', 'lastAt']);
      readings.createIndex('byOpen', ['viewer', 'openSinceAt']);
      db.createObjectStore('captures', { keyPath: 'captureId' }).createIndex('byReading', 'readingId');
      const snapshots = db.createObjectStore('snapshots', { keyPath: 'snapshotId' });
      snapshots.createIndex('byList', ['viewer', 'owner', 'kind', 'readAt']);
      snapshots.createIndex('byViewer', ['viewer', 'readAt']);
      db.createObjectStore('memberships').createIndex('byBase', 'baseId');
      db.createObjectStore('counts', { keyPath: ['viewer', 'owner', 'observedAt'] });
      const ties = db.createObjectStore('ties', { keyPath: ['viewer', 'accountId'] });
      ties.createIndex('byNumber', ['viewer', 'number']);
      ties.createIndex('byOrphan', 'orphanId');
      db.createObjectStore('actions', { keyPath: ['viewer', 'observedAt', 'accountId', 'action'] });
      db.createObjectStore('words', { keyPath: ['viewer', 'accountId', 'observedAt'] });
      db.createObjectStore('annotations', { keyPath: 'annotationId' }).createIndex('byViewer', ['viewer', 'at']);
      db.createObjectStore('bin', { keyPath: 'snapshotId' }).createIndex('byTime', 'deletedAt');
      // Of this version only, so today's picture of the database has no word for it.
      const forgotten = db.createObjectStore('forgotten' as 'bin', { keyPath: 'forgetId' });
      forgotten.createIndex('byTime', 'forgottenAt');
      db.createObjectStore('viewers', { keyPath: 'id' });
      db.createObjectStore('contexts', { keyPath: ['viewer', 'number'] }).createIndex('byNumber', 'number');
      const imports = db.createObjectStore('imports', { keyPath: 'importId' });
      imports.createIndex('byViewer', ['viewer', 'exportedAt']);
      db.createObjectStore('importNames');
      db.createObjectStore('importColumns');
      db.createObjectStore('staging');
    },
  },
  {
    to: 2,
    name: 'one-bin',
    async run(db, tx) {
      const [looks, forgotten] = (await Promise.all([
        tx.objectStore('bin').getAll(),
        tx.objectStore('forgotten' as 'bin').getAll(),
      ])) as unknown as [FirstBinRow[], FirstForgottenRow[]];
      db.deleteObjectStore('bin');
      db.deleteObjectStore('forgotten' as 'bin');
      const bin = db.createObjectStore('bin', { keyPath: 'binId' });
      bin.createIndex('byTime', 'binnedAt');
      const put = (row: object) => (bin as unknown as { put(row: object): Promise<unknown> }).put(row);
      for (const { snapshotId, deletedAt, ...look } of looks)
        await put({ binId: snapshotId, binnedAt: deletedAt, kind: 'look', ...look });
      for (const { forgetId, forgottenAt, order, rows, ...rest } of forgotten) {
        const row = { binId: forgetId, binnedAt: forgottenAt, rows };
        await put(order === null ? { ...row, kind: 'import' } : { ...row, kind: 'deletion', order, ...rest });
      }
    },
  },
  {
    to: 3,
    name: 'small-accounts',
    async run(_db, tx) {
      // One by one: of a million accounts all rows at once are a hundred megabytes.
      const chunks = tx.objectStore('accountChunks');
      for (const key of await chunks.getAllKeys()) {
        const row: unknown = await chunks.get(key);
        if (isFirstChunk(row)) await chunks.put(smallChunk(row), key);
      }
      for (const name of ['idBuckets', 'usernameBuckets'] as const) {
        const buckets = tx.objectStore(name);
        for (const key of await buckets.getAllKeys()) {
          const pairs: unknown = await buckets.get(key);
          if (pairs instanceof Uint32Array) await buckets.put(packBucket(pairs), key);
        }
      }
    },
  },
];

/** Rows of version 1, as far as the next step must know them. */
interface FirstBinRow {
  readonly snapshotId: string;
  readonly deletedAt: number;
}
interface FirstForgottenRow {
  readonly forgetId: string;
  readonly forgottenAt: number;
  readonly order: object | null;
  readonly rows: readonly object[];
}

/** Some accounts as versions 1 and 2 kept them: ids joined by line feeds, and full names cut at these ends. */
interface FirstChunk {
  readonly ids: string;
  readonly usernames: string;
  readonly fbids: string;
  readonly fullNames: string;
  readonly fullNameEnds: Uint32Array;
  readonly flags: Uint8Array;
  readonly firstSeenAt: Float64Array;
}

/** What a damaged backup or a rescued file brought may be anything, columns of other lengths too: that is left as it is. */
function isFirstChunk(row: unknown): row is FirstChunk {
  const { ids, usernames, fbids, fullNames, fullNameEnds, flags, firstSeenAt } = (row ?? {}) as Partial<FirstChunk>;
  if (!(fullNameEnds instanceof Uint32Array && flags instanceof Uint8Array && firstSeenAt instanceof Float64Array))
    return false;
  const count = flags.length;
  const areLines = (column: unknown) =>
    typeof column === 'string' && (count === 0 ? column === '' : column.split('\n').length === count);
  const areLong = [fullNameEnds, firstSeenAt].every(({ length }) => length === count);
  return areLong && typeof fullNames === 'string' && [ids, usernames, fbids].every(areLines);
}

function smallChunk({ ids, usernames, fbids, fullNames, fullNameEnds, flags, firstSeenAt }: FirstChunk): ChunkRow {
  const names = Array.from(fullNameEnds, (end, at) => fullNames.slice(at === 0 ? 0 : fullNameEnds[at - 1], end));
  return {
    usernames,
    ...packFullNames(names),
    flags,
    firstSeenAt: packRuns(firstSeenAt),
    ids: packIds(ids.split('\n')),
    fbids: packIds(fbids.split('\n')),
  };
}

/**
 * By which step each store came. The compiler asks for every store, so that none is there in type alone; each is held
 * against what the steps make.
 * @internal Only the compiler and tests ask for it.
 */
export const CAME_WITH = {
  meta: 1,
  accountChunks: 1,
  idBuckets: 1,
  usernameBuckets: 1,
  names: 1,
  readings: 1,
  captures: 1,
  snapshots: 1,
  memberships: 1,
  counts: 1,
  ties: 1,
  actions: 1,
  words: 1,
  annotations: 1,
  bin: 1,
  viewers: 1,
  contexts: 1,
  imports: 1,
  importNames: 1,
  importColumns: 1,
  staging: 1,
} as const satisfies Readonly<Record<StoreNames<ArchiveSchema>, number>>;

/** The version of the database that this Balik writes: the one the last step leads to. */
export const ARCHIVE_VERSION = MIGRATIONS.at(-1)!.to;

/** Takes a database from any older version to `until`, step by step. */
export async function migrate(
  db: IDBPDatabase<ArchiveSchema>,
  tx: UpgradeTransaction,
  from: number,
  until = ARCHIVE_VERSION,
): Promise<void> {
  for (const step of MIGRATIONS) if (step.to > from && step.to <= until) await step.run(db, tx);
}

import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { ArchiveSchema } from './schema';

export type UpgradeTransaction = IDBPTransaction<ArchiveSchema, StoreNames<ArchiveSchema>[], 'versionchange'>;

/** One step from a version to the next. Frozen once released: mend a mistake with a further step. */
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
      db.createObjectStore('forgotten', { keyPath: 'forgetId' }).createIndex('byTime', 'forgottenAt');
      db.createObjectStore('viewers', { keyPath: 'id' });
      db.createObjectStore('contexts', { keyPath: ['viewer', 'number'] }).createIndex('byNumber', 'number');
      const imports = db.createObjectStore('imports', { keyPath: 'importId' });
      imports.createIndex('byViewer', ['viewer', 'exportedAt']);
      db.createObjectStore('importNames');
      db.createObjectStore('importColumns');
      db.createObjectStore('staging');
    },
  },
];

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

import { toBase64 } from '../archive/backup/codec';
import { eachBackupPart } from '../archive/backup/read';
import { ARCHIVE_VERSION } from '../archive/store/migrations';
import type { Archive } from '../archive/store/open';
import { BackupCipher } from './backup-cipher';
import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  type BackupEnd,
  type BackupHead,
  type BackupLine,
  CHOICES_PART,
  sha256,
} from './backup-format';
import { gzip } from './gzip';
import { isoTime } from './table';

export interface BackupOrder {
  readonly archive: Archive;
  /** What the person chose, as it is stored. */
  readonly choices: Readonly<Record<string, unknown>>;
  readonly madeBy: string;
  readonly now: number;
  readonly passphrase: string | null;
  /** For tests: turning a passphrase into a key takes long on purpose. */
  readonly iterations?: number;
}

interface RawPart {
  readonly store: string;
  readonly part: number;
  readonly rows: number;
  readonly json: string;
}

/** Writes all that is remembered into one file. `onParts` hears how many parts there are so far. */
export async function writeBackup(
  order: BackupOrder,
  onParts: (parts: number) => void,
  signal: AbortSignal,
): Promise<Blob> {
  const { archive, madeBy, now, passphrase, iterations } = order;
  const lock = passphrase === null ? null : await BackupCipher.create(passphrase, iterations);
  const head: BackupHead = {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    archive_version: ARCHIVE_VERSION,
    made_by: madeBy,
    created_at: isoTime(now),
    encryption: lock?.encryption ?? null,
  };
  const blobs = [lineOf(head)];
  let parts = 0;
  for await (const raw of eachPart(archive, order.choices, signal)) {
    blobs.push(lineOf(await packed(raw, lock?.cipher ?? null)));
    parts += 1;
    onParts(parts);
  }
  signal.throwIfAborted();
  const end: BackupEnd = { end: true, parts };
  return new Blob([...blobs, lineOf(end)], { type: 'application/x-ndjson' });
}

async function* eachPart(
  archive: Archive,
  choices: BackupOrder['choices'],
  signal: AbortSignal,
): AsyncIterable<RawPart> {
  yield { store: CHOICES_PART, part: 0, rows: Object.keys(choices).length, json: JSON.stringify(choices) };
  yield* eachBackupPart(archive, signal);
}

async function packed({ store, part, rows, json }: RawPart, cipher: BackupCipher | null): Promise<BackupLine> {
  const name = `${store}/${part}`;
  const gzipped = await gzip(json);
  const bytes = cipher === null ? gzipped : await cipher.encrypt(gzipped, name);
  return { part: name, store, rows, sha256: await sha256(bytes), data: toBase64(bytes) };
}

function lineOf(content: BackupHead | BackupLine | BackupEnd): Blob {
  return new Blob([`${JSON.stringify(content)}\n`]);
}

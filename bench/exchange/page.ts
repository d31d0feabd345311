import { eachColumns } from '../../src/archive/accounts/read-accounts';
import { eachBackupPart } from '../../src/archive/backup/read';
import { openArchive } from '../../src/archive/store/open';
import type { AccountId } from '../../src/domain/account';
import { writeBackup } from '../../src/exchange/backup-writer';
import { orderOf } from '../../src/exchange/export-order';
import { gzip } from '../../src/exchange/gzip';
import { exportStar } from '../../src/exchange/star/export-star';
import type { TableName } from '../../src/exchange/table';
import { type TableFormat, writeTable } from '../../src/exchange/write-table';
import { NOON, seedHistory } from './seed-history';

/** Writing files out of a large archive, as it runs inside the panel. */
const VIEWER = '41' as AccountId;
const ALL = { owner: null, kind: null, fromAt: null, untilAt: null, accounts: null };
const SCOPE = { ...ALL, viewers: [{ id: VIEWER, username: 'viewer' }] };

const seed = (name: string, accounts: number, weeks: number) => seedHistory(name, { viewer: VIEWER, accounts, weeks });

interface Written {
  readonly ms: number;
  readonly rows: number;
  readonly bytes: number;
}

async function write(name: string, table: TableName, format: TableFormat, save = false): Promise<Written> {
  const archive = await openArchive({ name, mode: 'read' });
  const { signal } = new AbortController();
  const from = performance.now();
  const wish = { archive, scope: SCOPE, format, delimiter: ',', now: NOON, order: null } as const;
  const { blob, rows } = await writeTable(orderOf(table, wish, signal), () => undefined, signal);
  const ms = performance.now() - from;
  archive.close();
  if (save) offer(blob);
  return { ms, rows, bytes: blob.size };
}

/** `key` null = by name. `longest`: for how long the page could not draw. */
async function star(name: string, key: string | null, save: boolean): Promise<Written & { readonly longest: number }> {
  const archive = await openArchive({ name, mode: 'read' });
  const { signal } = new AbortController();
  let longest = 0;
  let last = performance.now();
  const clock = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  });
  const from = performance.now();
  const where = { name: 'star', into: null, key };
  const order = { archive, scope: SCOPE, now: NOON };
  const { rows, zip } = await exportStar(order, where, () => undefined, signal);
  const ms = performance.now() - from;
  clearInterval(clock);
  archive.close();
  if (save) offer(zip!);
  return { ms, rows, bytes: zip!.size, longest };
}

/** As a download, for whoever reads it afterwards. */
function offer(blob: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = 'written';
  link.click();
}

async function backUp(name: string): Promise<Written> {
  const archive = await openArchive({ name, mode: 'read' });
  const from = performance.now();
  let rows = 0;
  const order = { archive, choices: {}, madeBy: 'bench', now: NOON, passphrase: null };
  const blob = await writeBackup(order, (parts) => (rows = parts), new AbortController().signal);
  const ms = performance.now() - from;
  archive.close();
  return { ms, rows, bytes: blob.size };
}

/** What each of them must take at least: the accounts out of the database and nothing else; and the browser's own packing. */
async function floors(name: string): Promise<{ readonly readMs: number; readonly packMs: number }> {
  const archive = await openArchive({ name, mode: 'read' });
  const { signal } = new AbortController();
  let from = performance.now();
  let letters = 0;
  for await (const { ids, usernames, fullNames } of eachColumns(archive, signal))
    letters += ids.length + usernames.length + fullNames.length;
  const readMs = performance.now() - from;
  const texts: string[] = [];
  for await (const { json } of eachBackupPart(archive, signal)) texts.push(json);
  from = performance.now();
  for (const text of texts) letters += (await gzip(text)).length;
  const packMs = performance.now() - from;
  archive.close();
  if (letters === 0) throw new Error('the seeded accounts are not there');
  return { readMs, packMs };
}

Object.assign(globalThis, { exchange: { seed, write, star, backUp, floors } });

export type ExchangeBench = {
  seed: typeof seed;
  write: typeof write;
  star: typeof star;
  backUp: typeof backUp;
  floors: typeof floors;
};

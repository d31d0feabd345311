import { onStored, readStored, writeStored } from './stored';

/** When the last backup was made here, and until when nobody wants to be reminded. */
export interface BackupNote {
  readonly backedUpAt: number | null;
  readonly quietUntil: number | null;
}

const KEY = 'backupNote';

export function asBackupNote(stored: unknown): BackupNote {
  const raw = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<string, unknown>;
  const moment = (value: unknown) => (typeof value === 'number' && Number.isFinite(value) ? value : null);
  return { backedUpAt: moment(raw['backedUpAt']), quietUntil: moment(raw['quietUntil']) };
}

export async function readBackupNote(): Promise<BackupNote> {
  return asBackupNote(await readStored('local', KEY));
}

export async function changeBackupNote(change: Partial<BackupNote>): Promise<void> {
  await writeStored('local', KEY, { ...(await readBackupNote()), ...change });
}

export function onBackupNote(listener: (note: BackupNote) => void, signal: AbortSignal): void {
  onStored('local', KEY, (value) => listener(asBackupNote(value)), signal);
}

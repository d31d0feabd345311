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

/** When the last backup was made, and until when nobody is reminded, in epoch ms; null = never, or no date. */
export async function readBackupNote(): Promise<BackupNote> {
  return asBackupNote(await readStored('local', KEY));
}

/** Writes over some fields of the note; the others stay. */
export async function changeBackupNote(change: Partial<BackupNote>): Promise<void> {
  await writeStored('local', KEY, { ...(await readBackupNote()), ...change });
}

/** Calls back with the whole note each time it changes, and not now. */
export function onBackupNote(listener: (note: BackupNote) => void, signal: AbortSignal): void {
  onStored('local', KEY, (value) => listener(asBackupNote(value)), signal);
}

import { useEffect, useState } from 'preact/hooks';
import { type BackupNote, onBackupNote, readBackupNote } from '../../platform/backup-note';

/** When the last backup was made; null until it is known. */
export function useBackupNote(): BackupNote | null {
  const [note, setNote] = useState<BackupNote | null>(null);
  useEffect(() => {
    const ending = new AbortController();
    onBackupNote(setNote, ending.signal);
    readBackupNote().then(
      (read) => ending.signal.aborted || setNote(read),
      (error) => console.error('When the last backup was made could not be read', error),
    );
    return () => ending.abort();
  }, []);
  return note;
}

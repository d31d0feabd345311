import { useEffect } from 'preact/hooks';
import { changeBackupNote } from '../../platform/backup-note';
import { usePhrases } from '../../ui/texts-context';
import { hashOf } from '../shell/router';
import { useBackupNote } from '../shell/use-backup-note';
import { usePanel } from '../shell/use-panel';
import { backupDue, LATER_MS } from './backup-due';

interface BackupReminderProps {
  /** Something else is asked for just now. */
  readonly isWaiting: boolean;
  /** Told whether there is a reason to speak of it. */
  readonly onDue: (isDue: boolean) => void;
}

/** Says, now and then, that there is much that no backup has. */
export function BackupReminder({ isWaiting, onDue }: BackupReminderProps) {
  const say = usePhrases('exchange');
  const readings = usePanel((state) => state.remembered?.readings ?? []);
  const now = usePanel((state) => state.now);
  const note = useBackupNote();
  const count = note === null ? null : backupDue(readings, note, now);
  useEffect(() => onDue(count !== null), [count]);
  if (note === null || count === null || isWaiting) return null;
  return (
    <aside class="guidance stack is-close" data-backup-due={count}>
      <p>{note.backedUpAt === null ? say('backup.due.never') : say('backup.due', { count })}</p>
      <div class="buttons">
        <a class="button" href={hashOf({ view: 'data', part: 'backup' })}>
          {say('backup.due.go')}
        </a>
        <button
          type="button"
          class="button is-plain"
          data-backup-later
          onClick={() =>
            changeBackupNote({ quietUntil: Date.now() + LATER_MS }).catch((error) =>
              console.error('The reminder could not be put off', error),
            )
          }
        >
          {say('backup.due.later')}
        </button>
      </div>
    </aside>
  );
}

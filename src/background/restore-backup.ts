import { ArchiveProblem } from '../archive/store/problem';
import { restoreBackup } from '../archive/write/restore';
import { beginStaging, discardStagedBackup, openStagedBackup, stageRows } from '../archive/write/restore-staging';
import { announce } from '../messages/announce';
import type { BackupSays } from '../messages/backup-messages';
import { archiveConnection } from './archive-connection';
import { inQueue } from './queue';

type Handlers = { [T in keyof BackupSays]: (says: BackupSays[T]['says']) => Promise<BackupSays[T]['answer']> };

/**
 * A backup on its way in. It lies in a database of its own until it is complete, so the worker may stop between any two
 * parts, and the archive is touched once, in one transaction. The person chose the file and pressed the button, so no
 * other consent is asked.
 */
export const backupHandlers: Handlers = {
  beginRestore: ({ archiveVersion }) =>
    inQueue(async () => {
      await beginStaging(archiveVersion);
      return null;
    }),
  stageBackup: ({ store, json }) => inQueue(() => isStaged(store, json)),
  commitRestore: () =>
    inQueue(async () => {
      const staged = await openStagedBackup();
      try {
        return await restoreBackup(await archiveConnection(), staged, Date.now());
      } finally {
        staged.close();
        await discardStagedBackup();
        announce({ changed: 'archive' });
      }
    }),
  discardRestore: () =>
    inQueue(async () => {
      await discardStagedBackup();
      return null;
    }),
};

/** A part that holds no such rows is left out; a full disk is another matter, and is said. */
async function isStaged(store: string, json: string): Promise<boolean> {
  try {
    await stageRows(store, json);
    return true;
  } catch (error) {
    const isFull =
      error instanceof ArchiveProblem || (error instanceof DOMException && error.name === 'QuotaExceededError');
    if (isFull) throw error;
    console.warn(`A part of "${store}" holds no rows of the archive`, error);
    return false;
  }
}

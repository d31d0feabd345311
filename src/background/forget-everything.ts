import { deleteDatabasesBeside, deleteEverything } from '../archive/write/delete-everything';
import { discardStagedBackup } from '../archive/write/restore-staging';
import { announce } from '../messages/announce';
import { readArchiveName } from '../platform/archive-name';
import { clearRecording } from '../platform/recording';
import { clearStored, writeStored } from '../platform/stored';
import { archiveConnection } from './archive-connection';

/** Final: the archive, the troubleshooting lines, what was chosen about hints, and the place, a record for a report. Settings stay, they name nobody. */
export async function forgetEverything(): Promise<null> {
  await deleteEverything(await archiveConnection());
  // Databases that once would not open were left where they are; now the person says that nothing shall stay.
  await deleteDatabasesBeside(await readArchiveName());
  await discardStagedBackup();
  await clearStored('local', ['problems', 'pulse', 'hintChoices', 'backupNote']);
  await clearStored('session', ['place']);
  await clearRecording();
  await writeStored('local', 'forgottenAt', Date.now());
  announce({ changed: 'archive' });
  return null;
}

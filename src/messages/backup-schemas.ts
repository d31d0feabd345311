import * as v from 'valibot';
import type { BackupSays } from './backup-protocol';

/** Chromium carries no message longer than 64 MB. */
const LONGEST_PART = 48_000_000;

type Schemas = { [T in keyof BackupSays]: v.GenericSchema<unknown, BackupSays[T]['says']> };

export const backupSchemas: Schemas = {
  beginRestore: v.object({ archiveVersion: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000)) }),
  // The rows are looked at by the archive, which alone knows what its stores hold.
  stageBackup: v.object({
    store: v.pipe(v.string(), v.regex(/^[a-zA-Z]{1,40}$/)),
    json: v.pipe(v.string(), v.maxLength(LONGEST_PART)),
  }),
  commitRestore: v.null(),
  discardRestore: v.null(),
};

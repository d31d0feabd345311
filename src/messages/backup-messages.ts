import * as v from 'valibot';
import { answered, DONE, type Spoken } from './define';

/** Chromium carries no message longer than 64 MB. */
const LONGEST_PART = 48_000_000;

/** What came of a restored backup. */
export interface RestoredCounts {
  /** `copied`: nothing was here before, so the archive is now the one that was backed up. */
  readonly how: 'copied' | 'merged';
  readonly newAccounts: number;
  readonly newSnapshots: number;
}

/** The panel reads a backup and hands it over part by part; the background puts it aside, then takes it in or drops it. */
export const backupMessages = {
  /** Makes room; whatever was put aside before goes. Refused where the backup is of a newer archive. */
  beginRestore: {
    says: v.object({ archiveVersion: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000)) }),
    answer: DONE,
  },
  /** False = this part holds no rows of such a store; the rest may still be good. */
  stageBackup: {
    // The rows are looked at by the archive, which alone knows what its stores hold.
    says: v.object({
      store: v.pipe(v.string(), v.regex(/^[a-zA-Z]{1,40}$/)),
      json: v.pipe(v.string(), v.maxLength(LONGEST_PART)),
    }),
    answer: answered<boolean>(),
  },
  commitRestore: { says: v.null(), answer: answered<RestoredCounts>() },
  discardRestore: { says: v.null(), answer: DONE },
};
export type BackupSays = Spoken<typeof backupMessages>;

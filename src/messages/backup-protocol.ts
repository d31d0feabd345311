/** What came of a restored backup. */
export interface RestoredCounts {
  /** `copied`: nothing was here before, so the archive is now the one that was backed up. */
  readonly how: 'copied' | 'merged';
  readonly newAccounts: number;
  readonly newSnapshots: number;
}

/** The panel reads a backup and hands it over part by part; the background puts it aside, then takes it in or drops it. */
export interface BackupSays {
  /** Makes room; whatever was put aside before goes. Refused where the backup is of a newer archive. */
  beginRestore: { says: { readonly archiveVersion: number }; answer: null };
  /** False = this part holds no rows of such a store; the rest may still be good. */
  stageBackup: { says: { readonly store: string; readonly json: string }; answer: boolean };
  commitRestore: { says: null; answer: RestoredCounts };
  discardRestore: { says: null; answer: null };
}

/** What an export may cost at most. Sizes are of bytes as they really come out; sizes an archive declares may lie. */
export interface ExportLimits {
  /** Files that can be of use, each of which is weighed. */
  readonly entries: number;
  /** Files of any kind: pictures and films are passed over by their names. */
  readonly listed: number;
  /** What an archive may take to list them. */
  readonly directoryBytes: number;
  readonly entryBytes: number;
  readonly totalBytes: number;
  /** One record of a list, one tag or text of a page: nothing real comes near it. */
  readonly recordBytes: number;
  /** Files read in one piece (who the owner is). */
  readonly smallFileBytes: number;
}

const MIB = 1024 * 1024;

/** Ten million followers are about 2.3 GiB of JSON; message threads and likes of a busy decade a few hundred MiB. */
export const EXPORT_LIMITS: ExportLimits = {
  entries: 10_000,
  listed: 50_000,
  directoryBytes: 32 * MIB,
  entryBytes: 3072 * MIB,
  totalBytes: 4096 * MIB,
  recordBytes: 8 * MIB,
  smallFileBytes: 4 * MIB,
};

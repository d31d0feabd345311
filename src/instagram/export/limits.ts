/** What an export may cost at most. Sizes are of bytes as they really come out; sizes an archive declares may lie. */
export interface ExportLimits {
  readonly entries: number;
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
  entryBytes: 3072 * MIB,
  totalBytes: 4096 * MIB,
  recordBytes: 8 * MIB,
  smallFileBytes: 4 * MIB,
};

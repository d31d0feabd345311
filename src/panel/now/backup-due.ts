import { DAY_MS } from '../../domain/time';
import type { BackupNote } from '../../platform/backup-note';

/** So many readings are more than anybody would like to do again. */
const MANY = 10;
const FIRST_MANY = 6;
/** After so long even one reading is worth a backup. */
const LONG_MS = 30 * DAY_MS;
const FIRST_WEEK_MS = 7 * DAY_MS;
export const LATER_MS = 14 * DAY_MS;

/** How many readings no backup has; null = no reason to speak of it. */
export function backupDue(
  readings: readonly { readonly firstAt: number; readonly lastAt: number }[],
  { backedUpAt, quietUntil }: BackupNote,
  now: number,
): number | null {
  if (quietUntil !== null && now < quietUntil) return null;
  const fresh = readings.filter(({ lastAt }) => backedUpAt === null || lastAt > backedUpAt);
  if (fresh.length === 0) return null;
  const isDue =
    backedUpAt === null
      ? fresh.length >= FIRST_MANY && fresh.some(({ firstAt }) => now - firstAt >= FIRST_WEEK_MS)
      : fresh.length >= MANY || now - backedUpAt >= LONG_MS;
  return isDue ? fresh.length : null;
}

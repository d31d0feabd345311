import { chunkOf } from '../../archive/accounts/account-chunk';
import { readColumns } from '../../archive/accounts/read-accounts';
import type { Archive } from '../../archive/store/open';
import { type Membership, numbersOf } from '../../domain/membership';

/** Between which times, in epoch ms, everybody of a list was first seen. */
export interface FirstSeen {
  readonly from: number;
  readonly until: number;
}

/** Of so few accounts everything is read before anybody waits for it. */
export const SOON_READ = 20_000;

/** When these accounts were first seen; null = there are none, or too many to look at each. */
export async function readFirstSeen(
  archive: Archive,
  members: Membership,
  accountCount: number,
): Promise<FirstSeen | null> {
  if (accountCount > SOON_READ) return null;
  const numbers = numbersOf(members);
  let [from, until] = [Number.POSITIVE_INFINITY, 0];
  for (let at = 0; at < numbers.length; ) {
    const chunk = chunkOf(numbers[at]!);
    const columns = await readColumns(archive, chunk);
    for (; at < numbers.length && chunkOf(numbers[at]!) === chunk; at++) {
      const seenAt = columns?.firstSeenAt[numbers[at]! - columns.firstNumber];
      if (seenAt === undefined) continue;
      from = Math.min(from, seenAt);
      until = Math.max(until, seenAt);
    }
  }
  return from > until ? null : { from, until };
}

/** Whether that was one day of the person's own calendar: then who was seen newly is no order. */
export function isOneDay({ from, until }: FirstSeen): boolean {
  return new Date(from).toDateString() === new Date(until).toDateString();
}

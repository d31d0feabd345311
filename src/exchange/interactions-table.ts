import { readInteractions } from '../archive/imports/read-imports';
import type { Archive } from '../archive/store/open';
import { hasNumber } from '../domain/membership';
import { RecentChunks } from './account-columns';
import type { Scope } from './scope';
import { type Batch, batchOf, type Table, type Value } from './table';

/** What the person did towards an account, as an official export told it: only how often, and first and last when. */
export const INTERACTIONS: Table = {
  name: 'interactions',
  version: 1,
  columns: [
    { name: 'kind', type: 'text' },
    { name: 'account_id', type: 'text' },
    { name: 'username', type: 'text' },
    { name: 'full_name', type: 'text' },
    { name: 'times', type: 'count' },
    { name: 'first_at', type: 'moment' },
    { name: 'last_at', type: 'moment' },
    { name: 'viewer_id', type: 'text' },
    { name: 'viewer_username', type: 'text' },
  ],
};

const BATCH = 2_000;

/** A date range keeps whoever was interacted with inside it, by the first and last time. */
export async function* interactionsTable(archive: Archive, scope: Scope, signal: AbortSignal): AsyncIterable<Batch> {
  const chunks = new RecentChunks(archive);
  for (const viewer of scope.viewers)
    for (const { kind, numbers, counts, first, last } of await readInteractions(archive, viewer.id))
      for (let from = 0; from < numbers.length; from += BATCH) {
        const rows: Value[][] = [];
        for (let at = from; at < Math.min(from + BATCH, numbers.length); at++) {
          signal.throwIfAborted();
          const number = numbers[at]!;
          const [firstAt, lastAt] = [momentOf(first[at]!), momentOf(last[at]!)];
          if (scope.accounts !== null && !hasNumber(scope.accounts, number)) continue;
          if (!touches(scope, firstAt, lastAt)) continue;
          const { id, username, fullName } = await chunks.named(number);
          rows.push([kind, id, username, fullName, counts[at]!, firstAt, lastAt, viewer.id, viewer.username]);
        }
        yield batchOf(INTERACTIONS, rows);
      }
}

function momentOf(seconds: number): number | null {
  return seconds === 0 ? null : seconds * 1000;
}

function touches({ fromAt, untilAt }: Scope, firstAt: number | null, lastAt: number | null): boolean {
  return (fromAt === null || (lastAt ?? -1) >= fromAt) && (untilAt === null || (firstAt ?? Infinity) <= untilAt);
}

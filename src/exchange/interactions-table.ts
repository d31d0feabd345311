import { readInteractions } from '../archive/imports/read-imports';
import type { Archive } from '../archive/store/open';
import type { InteractionKind } from '../domain/exports/import';
import { hasNumber } from '../domain/membership';
import { type NamedAccount, RecentChunks } from './account-columns';
import type { Scope, ScopeViewer } from './scope';
import { type Batch, batchOf, type Table } from './table';

interface Interaction {
  readonly kind: InteractionKind;
  readonly account: NamedAccount;
  readonly times: number;
  readonly firstAt: number | null;
  readonly lastAt: number | null;
  readonly viewer: ScopeViewer;
}

/** What the person did towards an account, as an official export told it: only how often, and first and last when. */
export const INTERACTIONS: Table<Interaction> = {
  name: 'interactions',
  version: 1,
  columns: [
    { name: 'kind', type: 'text', value: ({ kind }) => kind },
    { name: 'account_id', type: 'text', value: ({ account }) => account.id },
    { name: 'username', type: 'text', value: ({ account }) => account.username },
    { name: 'full_name', type: 'text', value: ({ account }) => account.fullName },
    { name: 'times', type: 'count', value: ({ times }) => times },
    { name: 'first_at', type: 'moment', value: ({ firstAt }) => firstAt },
    { name: 'last_at', type: 'moment', value: ({ lastAt }) => lastAt },
    { name: 'viewer_id', type: 'text', value: ({ viewer }) => viewer.id },
    { name: 'viewer_username', type: 'text', value: ({ viewer }) => viewer.username },
  ],
};

const BATCH = 2_000;

/** A date range keeps whoever was interacted with inside it, by the first and last time. */
export async function* interactionsTable(archive: Archive, scope: Scope, signal: AbortSignal): AsyncIterable<Batch> {
  const chunks = new RecentChunks(archive);
  for (const viewer of scope.viewers)
    for (const { kind, numbers, counts, first, last } of await readInteractions(archive, viewer.id))
      for (let from = 0; from < numbers.length; from += BATCH) {
        const rows: Interaction[] = [];
        for (let at = from; at < Math.min(from + BATCH, numbers.length); at++) {
          signal.throwIfAborted();
          const number = numbers[at]!;
          const [firstAt, lastAt] = [momentOf(first[at]!), momentOf(last[at]!)];
          if (scope.accounts !== null && !hasNumber(scope.accounts, number)) continue;
          if (!touches(scope, firstAt, lastAt)) continue;
          const account = await chunks.named(number);
          rows.push({ kind, account, times: counts[at]!, firstAt, lastAt, viewer });
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

import type { Archive } from '../archive/store/open';
import type { Change } from '../domain/changes/change';
import { allChanges } from '../domain/changes/changes';
import { historyByNow } from '../domain/looks/dated';
import { hasNumber } from '../domain/membership';
import { type NamedAccount, RecentChunks } from './account-columns';
import { eachHistory, type OwnerHistory } from './histories';
import { isWithin, type Scope } from './scope';
import { type Batch, batchOf, type Table } from './table';

interface ToldChange {
  readonly change: Change;
  readonly account: NamedAccount;
  readonly history: OwnerHistory;
}

export const CHANGES: Table<ToldChange> = {
  name: 'changes',
  version: 2,
  columns: [
    { name: 'change', type: 'text', value: ({ change }) => change.kind },
    { name: 'list', type: 'text', value: ({ change }) => change.list },
    { name: 'account_id', type: 'text', value: ({ account }) => account.id },
    { name: 'username', type: 'text', value: ({ account }) => account.username },
    { name: 'full_name', type: 'text', value: ({ account }) => account.fullName },
    { name: 'not_before', type: 'moment', value: ({ change }) => change.window.lastBeforeAt },
    { name: 'not_after', type: 'moment', value: ({ change }) => change.window.firstAfterAt },
    { name: 'certainty', type: 'text', value: ({ change }) => change.certainty },
    { name: 'proof', type: 'text', value: ({ change }) => provenIn(change)?.proof ?? null },
    { name: 'explanation', type: 'text', value: ({ change }) => explanationOf(change)?.kind ?? null },
    { name: 'explained_at', type: 'moment', value: ({ change }) => explanationOf(change)?.at ?? null },
    { name: 'renamed_from', type: 'text', value: ({ change }) => (change.kind === 'renamed' ? change.from : null) },
    { name: 'renamed_to', type: 'text', value: ({ change }) => (change.kind === 'renamed' ? change.to : null) },
    { name: 'absence_meaning', type: 'text', value: ({ change }) => absenceBefore(change)?.meaning ?? null },
    { name: 'absent_from', type: 'moment', value: ({ change }) => absenceBefore(change)?.firstMissedAt ?? null },
    { name: 'absent_until', type: 'moment', value: ({ change }) => absenceBefore(change)?.lastMissedAt ?? null },
    { name: 'owner_id', type: 'text', value: ({ history }) => history.owner },
    { name: 'owner_username', type: 'text', value: ({ history }) => history.ownerUsername },
    { name: 'viewer_id', type: 'text', value: ({ history }) => history.viewer.id },
    { name: 'viewer_username', type: 'text', value: ({ history }) => history.viewer.username },
    { name: 'at_most_wrong', type: 'count', value: ({ change }) => boundOf(change)?.h ?? null },
    { name: 'proven_at', type: 'moment', value: ({ change }) => provenIn(change)?.provenAt ?? null },
  ],
};

function provenIn(change: Change) {
  return change.kind === 'gone' || change.kind === 'left-instagram' ? change : null;
}

function explanationOf(change: Change) {
  return change.kind === 'renamed' ? null : change.explanation;
}

function absenceBefore(change: Change) {
  return change.kind === 'returned' ? change.absence : null;
}

function boundOf(change: Change) {
  return change.kind === 'gone' || change.kind === 'appeared' ? change.bound : null;
}

const BATCH = 2_000;

/** What changed in the scope's lists, oldest first for each owner. A date range goes by when a change was noticed. */
export async function* changesTable(
  archive: Archive,
  scope: Scope,
  now: number,
  signal: AbortSignal,
): AsyncIterable<Batch> {
  const chunks = new RecentChunks(archive);
  for await (const history of eachHistory(archive, scope)) {
    signal.throwIfAborted();
    const changes = changesIn(history, scope, now);
    for (let from = 0; from < changes.length; from += BATCH) {
      signal.throwIfAborted();
      const rows: ToldChange[] = [];
      for (const change of changes.slice(from, from + BATCH))
        rows.push({ change, account: await chunks.named(change.number), history });
      yield batchOf(CHANGES, rows);
    }
  }
}

function changesIn({ allLooks, facts: all }: OwnerHistory, scope: Scope, now: number): Change[] {
  const { looks, facts } = historyByNow({ looks: allLooks, facts: all }, now);
  return allChanges([...looks, ...facts]).filter(
    ({ number, list, window }) =>
      (scope.kind === null || list === null || list === scope.kind) &&
      (scope.accounts === null || hasNumber(scope.accounts, number)) &&
      isWithin(window.firstAfterAt, scope),
  );
}

import type { Archive } from '../archive/store/open';
import type { Change } from '../domain/changes/change';
import { allChanges } from '../domain/changes/changes';
import { historyByNow } from '../domain/looks/dated';
import { hasNumber } from '../domain/membership';
import { RecentChunks } from './account-columns';
import { eachHistory, type OwnerHistory } from './histories';
import { isWithin, type Scope } from './scope';
import { type Batch, batchOf, type Table, type Value } from './table';

export const CHANGES: Table = {
  name: 'changes',
  version: 2,
  columns: [
    { name: 'change', type: 'text' },
    { name: 'list', type: 'text' },
    { name: 'account_id', type: 'text' },
    { name: 'username', type: 'text' },
    { name: 'full_name', type: 'text' },
    { name: 'not_before', type: 'moment' },
    { name: 'not_after', type: 'moment' },
    { name: 'certainty', type: 'text' },
    { name: 'proof', type: 'text' },
    { name: 'explanation', type: 'text' },
    { name: 'explained_at', type: 'moment' },
    { name: 'renamed_from', type: 'text' },
    { name: 'renamed_to', type: 'text' },
    { name: 'absence_meaning', type: 'text' },
    { name: 'absent_from', type: 'moment' },
    { name: 'absent_until', type: 'moment' },
    { name: 'owner_id', type: 'text' },
    { name: 'owner_username', type: 'text' },
    { name: 'viewer_id', type: 'text' },
    { name: 'viewer_username', type: 'text' },
    { name: 'at_most_wrong', type: 'count' },
    { name: 'proven_at', type: 'moment' },
  ],
};

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
      const rows: Value[][] = [];
      for (const change of changes.slice(from, from + BATCH)) rows.push(await rowOf(change, history, chunks));
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

async function rowOf(change: Change, history: OwnerHistory, chunks: RecentChunks): Promise<Value[]> {
  const { id, username, fullName } = await chunks.named(change.number);
  const { window } = change;
  const explanation = change.kind === 'renamed' ? null : change.explanation;
  const absence = change.kind === 'returned' ? change.absence : null;
  const proven = change.kind === 'gone' || change.kind === 'left-instagram' ? change : null;
  return [
    change.kind,
    change.list,
    id,
    username,
    fullName,
    window.lastBeforeAt,
    window.firstAfterAt,
    change.certainty,
    proven?.proof ?? null,
    explanation?.kind ?? null,
    explanation?.at ?? null,
    change.kind === 'renamed' ? change.from : null,
    change.kind === 'renamed' ? change.to : null,
    absence?.meaning ?? null,
    absence?.firstMissedAt ?? null,
    absence?.lastMissedAt ?? null,
    history.owner,
    history.ownerUsername,
    history.viewer.id,
    history.viewer.username,
    change.kind === 'gone' || change.kind === 'appeared' ? (change.bound?.h ?? null) : null,
    proven?.provenAt ?? null,
  ];
}

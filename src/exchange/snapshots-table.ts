import type { Archive } from '../archive/store/open';
import type { AccountNumber } from '../domain/account';
import type { Look, NameFact } from '../domain/looks/look';
import { hasNumber } from '../domain/membership';
import { namedIn, RecentChunks, spanOf } from './account-columns';
import { eachHistory, type OwnerHistory } from './histories';
import type { Scope } from './scope';
import type { Batch, Table, Value } from './table';

/** Who was in which list when: one row for each account and snapshot. */
export const SNAPSHOTS: Table = {
  name: 'snapshots',
  version: 1,
  columns: [
    { name: 'snapshot_id', type: 'text' },
    { name: 'list', type: 'text' },
    { name: 'read_at', type: 'moment' },
    { name: 'coverage', type: 'text' },
    { name: 'source', type: 'text' },
    { name: 'account_id', type: 'text' },
    { name: 'username', type: 'text' },
    { name: 'full_name', type: 'text' },
    { name: 'owner_id', type: 'text' },
    { name: 'owner_username', type: 'text' },
    { name: 'viewer_id', type: 'text' },
    { name: 'viewer_username', type: 'text' },
  ],
};

/**
 * The snapshots in the scope, account by account and for each account in the order of time: so every account is
 * fetched once, and a file packs the repeats of its name.
 */
export async function* snapshotsTable(archive: Archive, scope: Scope, signal: AbortSignal): AsyncIterable<Batch> {
  for await (const history of eachHistory(archive, scope)) {
    signal.throwIfAborted();
    yield* snapshotsOf(archive, history, scope, signal);
  }
}

async function* snapshotsOf(
  archive: Archive,
  history: OwnerHistory,
  scope: Scope,
  signal: AbortSignal,
): AsyncIterable<Batch> {
  const { looks, names } = history;
  const chunks = new RecentChunks(archive);
  const words = Math.max(0, ...looks.map((look) => look.members.length));
  const heads = looks.map((look) => headOf(look));
  const tail = [history.owner, history.ownerUsername, history.viewer.id, history.viewer.username];
  for (let chunk = 0; spanOf(chunk)[0] < words * 32; chunk++) {
    signal.throwIfAborted();
    const columns = await chunks.chunk(chunk);
    if (columns === null) break;
    const [from, until] = spanOf(chunk);
    const values: Value[][] = SNAPSHOTS.columns.map(() => []);
    for (let number = from; number < until; number++) {
      if (number - from >= columns.usernames.length) break;
      if (scope.accounts !== null && !hasNumber(scope.accounts, number)) continue;
      const now = namedIn(columns, number);
      for (let at = 0; at < looks.length; at++) {
        const look = looks[at]!;
        if (!hasNumber(look.members, number)) continue;
        const then = nameAt(names, number, look.readAt) ?? now;
        const head = heads[at]!;
        for (let place = 0; place < head.length; place++) values[place]!.push(head[place]!);
        values[5]!.push(now.id);
        values[6]!.push(then.username);
        values[7]!.push(then.fullName);
      }
    }
    const size = values[0]!.length;
    for (let place = 0; place < tail.length; place++) values[8 + place] = new Array<Value>(size).fill(tail[place]!);
    if (size > 0) yield { size, values };
  }
}

function headOf({ snapshotId, list, readAt, coverage, source }: Look): readonly Value[] {
  return [snapshotId, list.kind, readAt, coverage.kind, source];
}

/** The name an account bore then, where it ever changed its name. */
function nameAt(names: ReadonlyMap<AccountNumber, readonly NameFact[]>, number: AccountNumber, at: number) {
  const spans = names.get(number);
  if (spans === undefined) return null;
  let then = spans[0]!;
  for (const span of spans) if (span.at <= at) then = span;
  return then;
}

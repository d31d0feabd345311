import type { Archive } from '../archive/store/open';
import type { AccountNumber } from '../domain/account';
import type { Look, NameFact } from '../domain/looks/look';
import { hasNumber } from '../domain/membership';
import { type NamedAccount, namedIn, RecentChunks, spanOf } from './account-columns';
import { eachHistory, type OwnerHistory } from './histories';
import type { Scope } from './scope';
import { type Batch, batchOf, type Table } from './table';

interface SeenAccount {
  readonly look: Look;
  readonly account: NamedAccount;
  /** The name it bore at that look, where it ever changed its name. */
  readonly nameThen: Pick<NamedAccount, 'username' | 'fullName'> | null;
  readonly history: OwnerHistory;
}

/** Who was in which list when: one row for each account and snapshot. */
export const SNAPSHOTS: Table<SeenAccount> = {
  name: 'snapshots',
  version: 1,
  columns: [
    { name: 'snapshot_id', type: 'text', value: ({ look }) => look.snapshotId },
    { name: 'list', type: 'text', value: ({ look }) => look.list.kind },
    { name: 'read_at', type: 'moment', value: ({ look }) => look.readAt },
    { name: 'coverage', type: 'text', value: ({ look }) => look.coverage.kind },
    { name: 'source', type: 'text', value: ({ look }) => look.source },
    { name: 'account_id', type: 'text', value: ({ account }) => account.id },
    { name: 'username', type: 'text', value: ({ account, nameThen }) => (nameThen ?? account).username },
    { name: 'full_name', type: 'text', value: ({ account, nameThen }) => (nameThen ?? account).fullName },
    { name: 'owner_id', type: 'text', value: ({ history }) => history.owner },
    { name: 'owner_username', type: 'text', value: ({ history }) => history.ownerUsername },
    { name: 'viewer_id', type: 'text', value: ({ history }) => history.viewer.id },
    { name: 'viewer_username', type: 'text', value: ({ history }) => history.viewer.username },
  ],
};

/** Rows handed over at once, about: as many as Parquet takes for one group (`parquet-file.ts`). */
const BATCH = 50_000;

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
  let rows: SeenAccount[] = [];
  for (let chunk = 0; spanOf(chunk)[0] < words * 32; chunk++) {
    signal.throwIfAborted();
    const columns = await chunks.chunk(chunk);
    if (columns === null) break;
    const [from, until] = spanOf(chunk);
    for (let number = from; number < until; number++) {
      if (number - from >= columns.usernames.length) break;
      if (scope.accounts !== null && !hasNumber(scope.accounts, number)) continue;
      const account = namedIn(columns, number);
      for (const look of looks)
        if (hasNumber(look.members, number))
          rows.push({ look, account, nameThen: nameAt(names, number, look.readAt), history });
      if (rows.length < BATCH) continue;
      yield batchOf(SNAPSHOTS, rows);
      rows = [];
    }
  }
  if (rows.length > 0) yield batchOf(SNAPSHOTS, rows);
}

/** The name an account bore then, where it ever changed its name. */
function nameAt(names: ReadonlyMap<AccountNumber, readonly NameFact[]>, number: AccountNumber, at: number) {
  const spans = names.get(number);
  if (spans === undefined) return null;
  let then = spans[0]!;
  for (const span of spans) if (span.at <= at) then = span;
  return then;
}

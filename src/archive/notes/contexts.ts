import type { AccountId, AccountNumber } from '../../domain/account';
import type { AccountContext } from '../../domain/context';
import type { Archive } from '../store/open';
import type { ContextRow } from '../store/schema';
import { type ReadTx, reading } from '../store/transaction';

/** All contexts of one viewer. Accounts that are not in it have none. */
export interface Contexts {
  readonly viewer: AccountId;
  /** Another one after each change, of whatever viewer. */
  readonly edition: number;
  readonly of: ReadonlyMap<AccountNumber, AccountContext>;
}

/** What the person noted of accounts as this viewer. Gives `known` back, unread, while nothing has changed. */
export function readContexts(archive: Archive, viewer: AccountId, known: Contexts | null = null): Promise<Contexts> {
  return reading(archive, ['contexts', 'meta'], async (tx) => {
    const edition = (await tx.objectStore('meta').get('contextsEdition')) ?? 0;
    if (known?.viewer === viewer && known.edition === edition) return known;
    return { viewer, edition, of: await contextsIn(tx, viewer) };
  });
}

/** The same inside a transaction. */
export async function contextsIn(
  tx: ReadTx<'contexts'>,
  viewer: AccountId,
): Promise<Map<AccountNumber, AccountContext>> {
  const rows = await tx.objectStore('contexts').getAll(IDBKeyRange.bound([viewer], [viewer, []]));
  return new Map(rows.map((row) => [row.number, contextOf(row)]));
}

export function contextOf({ reasons, tags, note, isKept }: ContextRow): AccountContext {
  return { reasons, tags, note, isKept };
}

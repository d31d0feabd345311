import type { AccountId, AccountNumber } from '../../domain/account';
import { FOLLOW_LIST_KINDS } from '../../domain/follow-list';
import type { DeletedFact } from '../../domain/looks/look';
import { CHUNK_SIZE, unpackChunk } from '../accounts/account-chunk';
import type { ImportRow } from '../store/schema';
import type { ReadTx } from '../store/transaction';
import { importsOf } from './imports-of';

/**
 * An export keeps the rows of deleted accounts under names that tell nothing but the account's second id, and so does a
 * list read live. Whoever was met with that id had left Instagram by the date of the export.
 */
export async function deletedFacts(tx: ReadTx<'accountChunks' | 'imports'>, viewer: AccountId): Promise<DeletedFact[]> {
  const marked = marksIn(await importsOf(tx, viewer));
  if (marked.size === 0) return [];
  const facts: DeletedFact[] = [];
  // Row by row: never all accounts at once in memory.
  for (
    let cursor = await tx.objectStore('accountChunks').openCursor();
    cursor !== null;
    cursor = await cursor.continue()
  )
    for (const [at, fbid] of unpackChunk(cursor.key, cursor.value).fbids.entries())
      for (const exportedAt of marked.get(fbid) ?? [])
        facts.push({ kind: 'deleted', number: cursor.key * CHUNK_SIZE + at, at: exportedAt });
  return facts;
}

/** The same of one account, by its second id. */
export function deletedFactsOf(
  imports: readonly ImportRow[],
  number: AccountNumber,
  fbidV2: string | null,
): DeletedFact[] {
  const dates = fbidV2 === null ? undefined : marksIn(imports).get(fbidV2);
  return (dates ?? []).map((at) => ({ kind: 'deleted', number, at }));
}

/** Second ids, and the dates of the exports that call them deleted. */
function marksIn(imports: readonly ImportRow[]): ReadonlyMap<string, readonly number[]> {
  const marks = new Map<string, number[]>();
  for (const { lists, exportedAt } of imports)
    for (const fbid of new Set(FOLLOW_LIST_KINDS.flatMap((kind) => lists[kind].deletedFbids))) {
      const dates = marks.get(fbid);
      if (dates === undefined) marks.set(fbid, [exportedAt]);
      else dates.push(exportedAt);
    }
  return marks;
}

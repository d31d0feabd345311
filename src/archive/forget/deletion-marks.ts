import { FOLLOW_LIST_KINDS } from '../../domain/follow-list';
import type { DeletedMark } from '../store/bin-rows';
import type { ImportRow } from '../store/schema';
import type { WriteTx } from '../store/transaction';

/**
 * An export names an account that it calls deleted by its second id alone (`imports/deleted-accounts.ts`): that is its
 * mark.
 */

/** Removes a second id from all exports. Returns the marks that were removed, one for each export and list. */
export async function takeOutMarks(tx: WriteTx<'imports'>, fbid: string): Promise<DeletedMark[]> {
  if (fbid === '') return [];
  const marks: DeletedMark[] = [];
  for (const row of await tx.objectStore('imports').getAll()) {
    const { importId, lists } = row;
    const marking = FOLLOW_LIST_KINDS.filter((kind) => lists[kind].deletedFbids.includes(fbid));
    if (marking.length === 0) continue;
    marks.push(...marking.map((list) => ({ importId, list, fbid })));
    tx.objectStore('imports').put(marking.reduce((now, list) => marked(now, list, without(fbid)), row));
  }
  return marks;
}

/** Puts each mark back into its export. Returns those whose export is no longer in the archive. */
export async function putBackMarks(tx: WriteTx<'imports'>, marks: readonly DeletedMark[]): Promise<DeletedMark[]> {
  const away: DeletedMark[] = [];
  for (const mark of marks) {
    const row = await tx.objectStore('imports').get(mark.importId);
    if (row === undefined) away.push(mark);
    else tx.objectStore('imports').put(marked(row, mark.list, (fbids) => [...new Set([...fbids, mark.fbid])]));
  }
  return away;
}

function without(fbid: string): (fbids: readonly string[]) => readonly string[] {
  return (fbids) => fbids.filter((one) => one !== fbid);
}

function marked(
  row: ImportRow,
  list: DeletedMark['list'],
  change: (fbids: readonly string[]) => readonly string[],
): ImportRow {
  const head = row.lists[list];
  return { ...row, lists: { ...row.lists, [list]: { ...head, deletedFbids: change(head.deletedFbids) } } };
}

import type { AccountNumber } from '../../domain/account';
import type { EnlistNamesStore } from '../accounts/enlist-names';
import { accountRow } from '../accounts/find-account';
import type { NameSpan, ToldRename } from '../store/rows';
import type { ImportRow } from '../store/schema';
import type { ReadTx, WriteTx } from '../store/transaction';
import { putNames } from './borne-names';
import { importsOf } from './imports-of';
import { ListedNames } from './listed-names';

/**
 * What an import that goes had told of renames goes with it, unless other exports tell it too: then they date it. An
 * account known by id keeps what is known of its names.
 */
export async function forgetRenames(
  tx: WriteTx<EnlistNamesStore | 'imports' | 'importNames'>,
  gone: ImportRow,
): Promise<void> {
  const rows = (await importsOf(tx, gone.viewer)).filter(({ importId }) => importId !== gone.importId).reverse();
  for (const [number, spans] of await restingOn(tx, gone.importId))
    await putNames(tx, number, await withoutImport(tx, number, spans, gone, rows));
}

/** The same export was imported again, or that was undone: what rested on the one rests on the other. */
export async function moveRenames(tx: WriteTx<'names'>, from: string, to: string): Promise<void> {
  const renew = (importId: string) => (importId === from ? to : importId);
  const retold = (told: ToldRename) => ({ ...told, earlier: renew(told.earlier), later: renew(told.later) });
  for (const [number, spans] of await restingOn(tx, from))
    tx.objectStore('names').put(
      spans.map((span) => (span.told === undefined ? span : { ...span, told: retold(span.told) })),
      number,
    );
}

/** Accounts of whose renames one rests on this import, with their names. */
async function restingOn(
  tx: ReadTx<'names'>,
  importId: string,
): Promise<(readonly [AccountNumber, readonly NameSpan[]])[]> {
  const store = tx.objectStore('names');
  const [numbers, histories] = await Promise.all([store.getAllKeys(), store.getAll()]);
  return numbers
    .map((number, at) => [number, histories[at]!] as const)
    .filter(([, spans]) => spans.some(({ told }) => told?.earlier === importId || told?.later === importId));
}

/** `rows`: the other imports of the viewer, oldest first. */
async function withoutImport(
  tx: ReadTx<'accountChunks' | 'importNames'>,
  number: AccountNumber,
  spans: readonly NameSpan[],
  gone: ImportRow,
  rows: readonly ImportRow[],
): Promise<readonly NameSpan[]> {
  const kept: NameSpan[] = [];
  const naming = (username: string, isMeant: (row: ImportRow) => boolean) =>
    importsNaming(tx, rows, number, username, isMeant);
  for (const span of spans) {
    const { told, username } = span;
    const before = kept.at(-1);
    if (told?.later === gone.importId) {
      const [next] = await naming(username, (row) => row.exportedAt > gone.exportedAt);
      if (next !== undefined) kept.push({ ...span, from: next.exportedAt, told: { ...told, later: next.importId } });
    } else if (told?.earlier === gone.importId && before !== undefined) {
      const last = (await naming(before.username, (row) => row.exportedAt < span.from)).at(-1);
      if (last !== undefined)
        kept.push({ ...span, told: { ...told, earlier: last.importId, notBeforeAt: last.exportedAt } });
      else if (await isKnownById(tx, number)) kept.push(span);
      else {
        // Nothing is left that names it as it was called before.
        const { told: _, ...bare } = span;
        kept.splice(-1, 1, bare);
      }
    } else kept.push(span);
  }
  return kept;
}

async function isKnownById(tx: ReadTx<'accountChunks'>, number: AccountNumber): Promise<boolean> {
  return (await accountRow(tx, number))?.id != null;
}

/** Those of the imports that mean the account by this name. */
async function importsNaming(
  tx: ReadTx<'importNames'>,
  rows: readonly ImportRow[],
  number: AccountNumber,
  username: string,
  isMeant: (row: ImportRow) => boolean,
): Promise<ImportRow[]> {
  const found: ImportRow[] = [];
  for (const row of rows)
    if (isMeant(row) && (await new ListedNames(tx, row).numbersFor(username)).includes(number)) found.push(row);
  return found;
}

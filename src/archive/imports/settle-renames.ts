import type { AccountNumber } from '../../domain/account';
import { hasNumber } from '../../domain/membership';
import { type AccountStore, isIdentified } from '../accounts/account-store';
import { putNames } from '../accounts/borne-names';
import { namedInBin } from '../bin/numbers';
import type { NameSpan } from '../store/rows';
import type { ImportRow } from '../store/schema';
import type { ReadTx, WriteTx } from '../store/transaction';
import { ListedNames } from './listed-names';

type SettleStore = AccountStore | 'imports' | 'importNames' | 'bin';

/**
 * Dates the renames that exports tell by the exports that are here: the new name since the first that has it, the old
 * one until the last before that. What no export tells any more is forgotten; of an account known by id its older names
 * stay. Told again it changes nothing, so it is asked whenever exports came, went, or changed whom they mean.
 */
export async function settleRenames(tx: WriteTx<SettleStore>): Promise<void> {
  const store = tx.objectStore('names');
  const [numbers, histories] = await Promise.all([store.getAllKeys(), store.getAll()]);
  if (!histories.some((spans) => spans.some(({ told }) => told !== undefined))) return;
  const rows = (await tx.objectStore('imports').getAll()).sort((one, other) => one.exportedAt - other.exportedAt);
  const listed = rows.map((row) => ({ row, names: new ListedNames(tx, row) }));
  const kept = await namedInBin(tx);
  for (const [at, number] of numbers.entries()) {
    const spans = histories[at]!;
    // Whom an import in the bin names keeps the names by which that means it.
    if (!spans.some(({ told }) => told !== undefined) || hasNumber(kept.numbers, number)) continue;
    const settled = await settledSpans(tx, number, spans, listed);
    if (JSON.stringify(settled) !== JSON.stringify(spans)) await putNames(tx, number, settled);
  }
}

type Listed = readonly { readonly row: ImportRow; readonly names: ListedNames }[];

async function settledSpans(
  tx: ReadTx<'accountChunks'>,
  number: AccountNumber,
  spans: readonly NameSpan[],
  listed: Listed,
): Promise<readonly NameSpan[]> {
  const kept: NameSpan[] = [];
  for (const span of spans) {
    const before = kept.at(-1);
    if (before === undefined) {
      kept.push(await sinceFirstNamed(tx, number, spans, listed));
      continue;
    }
    if (span.told === undefined) {
      kept.push(span);
      continue;
    }
    const dates = await namedAt(listed, number, span.username);
    const [from] = dates.filter((date) => date > before.from);
    // No export has the name any more.
    if (from === undefined) continue;
    const notBeforeAt = (await namedAt(listed, number, before.username)).findLast((date) => date < from);
    if (notBeforeAt !== undefined) kept.push({ ...span, from, told: { ...span.told, notBeforeAt } });
    else if (await isIdentified(tx, number)) kept.push({ ...span, from });
    else {
      const { told: _, ...bare } = span;
      kept.splice(-1, 1, { ...bare, from });
    }
  }
  return kept;
}

/** Of an account that exports alone know, the oldest name is known since the first of them that has it. */
async function sinceFirstNamed(
  tx: ReadTx<'accountChunks'>,
  number: AccountNumber,
  [oldest, next]: readonly NameSpan[],
  listed: Listed,
): Promise<NameSpan> {
  const [from] = await namedAt(listed, number, oldest!.username);
  const isKnown = from !== undefined && (next === undefined || from < next.from);
  return !isKnown || (await isIdentified(tx, number)) ? oldest! : { ...oldest!, from };
}

/** The dates of the exports that mean the account by this name, oldest first. */
async function namedAt(listed: Listed, number: AccountNumber, username: string): Promise<number[]> {
  const dates: number[] = [];
  for (const { row, names } of listed)
    if ((await names.numbersFor(username)).includes(number)) dates.push(row.exportedAt);
  return dates;
}

import type { AccountNumber } from '../../domain/account';
import { chunkOf } from '../accounts/account-chunk';
import { ChunkReader, Chunks } from '../accounts/chunks';
import { candidatesFor } from '../accounts/directory';
import type { EnlistNamesStore } from '../accounts/enlist-names';
import { withName } from '../accounts/name-history';
import { listInDirectories, unlistName } from '../accounts/unlist';
import type { NameSpan, ToldRename } from '../store/rows';
import type { ReadTx, WriteTx } from '../store/transaction';

/** The names of an account, oldest first; of one that never changed it, the one it has. */
export async function spansOf(
  tx: ReadTx<'accountChunks' | 'names'>,
  number: AccountNumber,
): Promise<readonly NameSpan[]> {
  const spans = await tx.objectStore('names').get(number);
  if (spans !== undefined) return spans;
  const chunks = new ChunkReader(tx);
  await chunks.load([chunkOf(number)]);
  const { username, fullName, firstSeenAt: from } = chunks.row(number);
  return [{ username, fullName, from }];
}

/** A rename that two exports tell; `at`: the date of the later one. */
export interface Borne {
  readonly before: string;
  readonly after: string;
  readonly at: number;
  readonly told: ToldRename;
}

/** Lets an account bear both names, each in its time. */
export async function bearNames(
  tx: WriteTx<EnlistNamesStore>,
  number: AccountNumber,
  { before, after, at, told }: Borne,
): Promise<void> {
  let spans = await spansOf(tx, number);
  const { fullName } = spans.at(-1)!;
  if (nameAt(spans, told.notBeforeAt) !== before)
    spans = withName(spans, beforeThat(spans, { username: before, fullName, from: told.notBeforeAt, told }));
  if (nameAt(spans, at) !== after) spans = [...spans, { username: after, fullName, from: at, told }];
  spans = spans.toSorted((one, other) => one.from - other.from);
  // Of an account that only exports know, nobody has seen any rename.
  if (await isOfExports(tx, number))
    spans = spans.map((span, place) => (place === 0 || span.told !== undefined ? span : { ...span, told }));
  await putNames(tx, number, spans);
}

async function isOfExports(tx: ReadTx<'accountChunks'>, number: AccountNumber): Promise<boolean> {
  const chunks = new ChunkReader(tx);
  await chunks.load([chunkOf(number)]);
  return chunks.row(number).id === null;
}

/** An older name is told too, if it is not the first: since when, `settle-renames.ts` asks the exports. */
function beforeThat(spans: readonly NameSpan[], { told, ...span }: NameSpan & { told: ToldRename }): NameSpan {
  const earlier = spans.findLast(({ from }) => from < span.from);
  return earlier === undefined ? span : { ...span, told: { ...told, notBeforeAt: earlier.from } };
}

function nameAt(spans: readonly NameSpan[], at: number): string | undefined {
  return spans.findLast(({ from }) => from <= at)?.username;
}

/** Writes the names, and lets the newest be the one that the account shows and is found by; one alone is no history. */
export async function putNames(
  tx: WriteTx<EnlistNamesStore>,
  number: AccountNumber,
  spans: readonly NameSpan[],
): Promise<void> {
  const store = tx.objectStore('names');
  const names = new Set(spans.map((span) => span.username));
  for (const { username } of await spansOf(tx, number))
    if (!names.has(username)) await unlistName(tx, number, username);
  if (spans.length > 1) store.put([...spans], number);
  else store.delete(number);
  const chunks = new Chunks(tx);
  await chunks.load([chunkOf(number)]);
  const row = chunks.row(number);
  const newest = spans.at(-1)!;
  const firstSeenAt = row.id === null ? spans[0]!.from : row.firstSeenAt;
  chunks.change(number, { ...row, username: newest.username, firstSeenAt });
  if (row.username !== newest.username) {
    const others = await othersShowing(tx, chunks, newest.username, number);
    chunks.markUsername(number, others);
  }
  chunks.flush();
  for (const username of names)
    if (!(await candidatesFor(tx, 'usernameBuckets', username)).includes(number))
      await listInDirectories(tx, number, '', [username]);
}

/** Whether somebody known by id shows the name: then that account has it now. */
async function othersShowing(
  tx: WriteTx<EnlistNamesStore>,
  chunks: Chunks,
  username: string,
  number: AccountNumber,
): Promise<boolean> {
  const others = (await candidatesFor(tx, 'usernameBuckets', username)).filter((one) => one !== number);
  await chunks.load(others.map(chunkOf));
  return others.some((one) => {
    const row = chunks.row(one);
    return row.id !== null && row.username === username && !chunks.hasLostUsername(one);
  });
}

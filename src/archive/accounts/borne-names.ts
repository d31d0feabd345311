import type { AccountNumber } from '../../domain/account';
import { keyHash } from '../../domain/hash';
import type { NameSpan, ToldRename } from '../store/rows';
import type { WriteTx } from '../store/transaction';
import { chunkOf } from './account-chunk';
import { type AccountStore, accountRow, bearersOf, isIdentified, namesOf } from './account-store';
import { inTime } from './names';
import { directoryIn, openIn } from './open-accounts';

export { withoutTold } from './names';

/** A rename that two exports tell; `at`: the date of the later one. */
export interface Borne {
  readonly before: string;
  readonly after: string;
  readonly at: number;
  readonly told: ToldRename;
}

/** Lets an account known by id bear both names, each in its time. What it was seen with stays as it is. */
export async function bearNames(
  tx: WriteTx<AccountStore>,
  number: AccountNumber,
  { before, after, at, told }: Borne,
): Promise<void> {
  let spans = await namesOf(tx, number);
  const { fullName } = spans.at(-1)!;
  const tell = (username: string, from: number, notBeforeAt: number) => {
    spans = inTime([...spans, { username, fullName, from, told: { ...told, notBeforeAt } }]);
  };
  // Since when it bore the older name nobody knows, but that it bore another before.
  const since = spans.findLast(({ from }) => from < told.notBeforeAt)?.from ?? told.notBeforeAt;
  if (!isBorne(spans, before, told.notBeforeAt)) tell(before, told.notBeforeAt, since);
  if (!isBorne(spans, after, at)) tell(after, at, told.notBeforeAt);
  // Of an account that only exports know nobody has seen any name, and the first of them is no rename.
  if (!(await isIdentified(tx, number))) spans = firstUntold(inTime(spans.map((span) => ({ told, ...span }))));
  await putNames(tx, number, spans);
}

function firstUntold([first, ...others]: readonly NameSpan[]): NameSpan[] {
  const { told: _, ...name } = first!;
  return [name, ...others];
}

/** Whether that was its name then, or one of several that exports of one moment tell. */
function isBorne(spans: readonly NameSpan[], username: string, at: number): boolean {
  const present = spans.findLast(({ from }) => from <= at);
  return spans.some((span) => span.from === present?.from && span.username === username);
}

/**
 * Replaces the account's names. The newest becomes the one it shows; a single name is kept in its row alone, without a
 * history.
 */
export async function putNames(
  tx: WriteTx<AccountStore>,
  number: AccountNumber,
  spans: readonly NameSpan[],
): Promise<void> {
  const row = (await accountRow(tx, number))!;
  const { chunks, names } = openIn(tx);
  const before = await names.spansOf(tx, row);
  if (spans.length > 1) names.put(tx, number, spans);
  else names.delete(tx, number);
  const { username } = spans.at(-1)!;
  const firstSeenAt = row.id === null ? spans[0]!.from : row.firstSeenAt;
  const hasLostUsername =
    username === row.username ? row.hasLostUsername : await isShownByAnother(tx, username, number);
  chunks.put({ ...row, username, firstSeenAt, hasLostUsername });
  chunks.flush(tx);
  await listNames(tx, number, before, spans);
}

/**
 * Of those who show one of these names one alone is found by it: who was last seen with it, or is told to have it since;
 * where nobody of them is known by id, whom `last` names, else none.
 */
export async function putWhoShows(
  tx: WriteTx<AccountStore>,
  usernames: ReadonlySet<string>,
  last: ReadonlyMap<string, AccountNumber>,
): Promise<void> {
  const { chunks } = openIn(tx);
  for (const username of usernames) {
    const shown = (await bearersOf(tx, username)).filter(({ row }) => row.username === username);
    const since = ({ spans }: (typeof shown)[number]) => spans.at(-1)!.from;
    const byId = shown.filter(({ row }) => row.id !== null).sort((one, other) => since(other) - since(one));
    const holder = byId[0]?.row.number ?? last.get(username);
    if (holder === undefined) continue;
    for (const { row } of shown) chunks.put({ ...row, hasLostUsername: row.number !== holder });
  }
  chunks.flush(tx);
}

/** Somebody else who is known by id shows the name: then that account has it now. */
async function isShownByAnother(tx: WriteTx<AccountStore>, username: string, number: AccountNumber): Promise<boolean> {
  const { chunks } = openIn(tx);
  const usernames = await directoryIn(tx, 'usernameBuckets');
  await usernames.load(tx, Uint32Array.of(keyHash(username)));
  const others = usernames.candidates(keyHash(username)).filter((one) => one !== number);
  await chunks.load(tx, others.map(chunkOf));
  return others.some(
    (one) => chunks.idOf(one) !== '' && chunks.usernameOf(one) === username && !chunks.hasLostUsername(one),
  );
}

/**
 * Updates the directory of names: all of `spans` lead to the account, and names that it had only `before` no longer do.
 */
async function listNames(
  tx: WriteTx<AccountStore>,
  number: AccountNumber,
  before: readonly NameSpan[],
  spans: readonly NameSpan[],
): Promise<void> {
  const hashesOf = (some: readonly NameSpan[]) => new Set(some.map(({ username }) => keyHash(username)));
  const [gone, now] = [hashesOf(before), hashesOf(spans)];
  const usernames = await directoryIn(tx, 'usernameBuckets');
  await usernames.load(tx, Uint32Array.from([...gone, ...now]));
  for (const hash of gone) if (!now.has(hash)) usernames.remove(hash, number);
  for (const hash of now) if (!usernames.candidates(hash).includes(number)) usernames.add(hash, number);
  usernames.flush(tx);
}

import type { AccountNumber } from '../../domain/account';
import { keyHash } from '../../domain/hash';
import type { NameSpan, ToldRename } from '../store/rows';
import type { WriteTx } from '../store/transaction';
import { chunkOf } from './account-chunk';
import { type AccountStore, accountRow, bearersOf, isIdentified, namesOf } from './account-store';
import { withName } from './names';
import { directoryIn, openIn } from './open-accounts';

/** A rename that two exports tell; `at`: the date of the later one. */
export interface Borne {
  readonly before: string;
  readonly after: string;
  readonly at: number;
  readonly told: ToldRename;
}

/** Lets an account bear both names, each in its time. */
export async function bearNames(
  tx: WriteTx<AccountStore>,
  number: AccountNumber,
  { before, after, at, told }: Borne,
): Promise<void> {
  let spans = await namesOf(tx, number);
  const { fullName } = spans.at(-1)!;
  if (nameAt(spans, told.notBeforeAt) !== before)
    spans = withName(spans, beforeThat(spans, { username: before, fullName, from: told.notBeforeAt, told }));
  if (nameAt(spans, at) !== after) spans = [...spans, { username: after, fullName, from: at, told }];
  spans = spans.toSorted((one, other) => one.from - other.from);
  // Of an account that only exports know, nobody has seen any rename.
  if (!(await isIdentified(tx, number)))
    spans = spans.map((span, place) => (place === 0 || span.told !== undefined ? span : { ...span, told }));
  await putNames(tx, number, spans);
}

/**
 * The span of the older name, marked as told as well unless it is the first one: then it goes with the exports that tell
 * it (`imports/keep-renames.ts`), and counts from the moment that the name before it did.
 */
function beforeThat(spans: readonly NameSpan[], { told, ...span }: NameSpan & { told: ToldRename }): NameSpan {
  const earlier = spans.findLast(({ from }) => from < span.from);
  return earlier === undefined ? span : { ...span, told: { ...told, notBeforeAt: earlier.from } };
}

function nameAt(spans: readonly NameSpan[], at: number): string | undefined {
  return spans.findLast(({ from }) => from <= at)?.username;
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
 * `shown`: by username the account that bore it last. Of accounts without an id that show the same name, all others are
 * marked as having lost it, so that `resolve` finds that one.
 */
export async function putWhoShows(tx: WriteTx<AccountStore>, shown: ReadonlyMap<string, AccountNumber>): Promise<void> {
  for (const [username, last] of shown)
    for (const { row } of await bearersOf(tx, username)) {
      if (row.id !== null || row.username !== username) continue;
      const hasLostUsername = row.number !== last || (await isShownByAnother(tx, username, row.number));
      if (hasLostUsername === row.hasLostUsername) continue;
      const { chunks } = openIn(tx);
      chunks.put({ ...row, hasLostUsername });
      chunks.flush(tx);
    }
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

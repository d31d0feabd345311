import { keyHash } from '../../domain/hash';
import type { AccountRow } from '../store/rows';
import type { ReadTx, WriteTx } from '../store/transaction';
import { type AccountStore, candidatesFor, resolve } from './account-store';
import { directoryIn, openIn } from './open-accounts';

/**
 * An account that lost its name to another is still shown by that name, for no newer one is known. While the other
 * account is here, the name finds only that one. When it is forgotten for good, the account that had the name before has
 * it again.
 */

/** Who is shown by this name: whoever has it, else the last who had. null = nobody. */
export async function shownAs(tx: ReadTx<AccountStore>, username: string): Promise<AccountRow | null> {
  return (await resolve(tx, { username })) ?? (await lastHolder(tx, username));
}

/** Called when the accounts that had these names are gone for good: whoever had a name before has it again. */
export async function giveNamesBack(tx: WriteTx<AccountStore>, usernames: readonly string[]): Promise<void> {
  const { chunks } = openIn(tx);
  const directory = await directoryIn(tx, 'usernameBuckets');
  await directory.load(tx, Uint32Array.from(usernames, keyHash));
  for (const username of usernames) {
    if (directory.candidates(keyHash(username)).length === 0 || (await resolve(tx, { username })) !== null) continue;
    const row = await lastHolder(tx, username);
    if (row !== null) chunks.put({ ...row, hasLostUsername: false });
  }
  chunks.flush(tx);
}

/**
 * Of several accounts that show the name the one that took it last. A bare name from an export comes before all that
 * were seen.
 */
async function lastHolder(tx: ReadTx<AccountStore>, username: string): Promise<AccountRow | null> {
  let last: { row: AccountRow; since: number } | null = null;
  for (const row of await candidatesFor(tx, 'usernameBuckets', username)) {
    if (row.username !== username) continue;
    const since = row.id === null ? Number.NEGATIVE_INFINITY : await nameShownSince(tx, row);
    if (last === null || since > last.since) last = { row, since };
  }
  return last?.row ?? null;
}

/** Since when its present name is known. */
export async function nameShownSince(tx: ReadTx<AccountStore>, row: AccountRow): Promise<number> {
  return (await openIn(tx).names.spansOf(tx, row)).at(-1)!.from;
}

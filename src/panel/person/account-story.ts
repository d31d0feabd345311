import { findAccount, readAccounts, readNames } from '../../archive/accounts/read-accounts';
import { readAccountEvidence } from '../../archive/history/read-evidence';
import type { Archive } from '../../archive/store/open';
import type { AccountRow } from '../../archive/store/rows';
import type { AccountId, AccountNumber } from '../../domain/account';
import type { AccountEvidence } from '../../domain/ties/follow-back';

export type Who =
  | { readonly number: AccountNumber }
  | { readonly username: string; readonly accountId: AccountId | null };

/** Everything a verdict card tells of one account. */
export interface AccountStory {
  readonly account: AccountRow;
  readonly evidence: AccountEvidence;
  readonly earlierNames: readonly string[];
}

/** Null = the archive has never met the account. */
export async function readStory(
  archive: Archive,
  viewer: AccountId,
  who: Who,
  now: number,
): Promise<AccountStory | null> {
  const account = await find(archive, who);
  if (account === null) return null;
  const [evidence, names] = await Promise.all([
    readAccountEvidence(archive, viewer, account, now),
    readNames(archive, account.number),
  ]);
  const earlier = new Set(names.map((name) => name.username).filter((username) => username !== account.username));
  return { account, evidence, earlierNames: [...earlier] };
}

async function find(archive: Archive, who: Who): Promise<AccountRow | null> {
  if ('number' in who) return (await readAccounts(archive, [who.number])).get(who.number) ?? null;
  return findAccount(archive, { id: who.accountId, username: who.username });
}

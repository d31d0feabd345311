import type { AccountId, AccountNumber } from '../../domain/account';
import { type Claimant, holderOf } from '../../domain/joining';
import type { BookRow } from '../store/rows';
import type { ReadTx } from '../store/transaction';
import { chunkOf } from './account-chunk';
import { ChunkReader } from './chunks';
import { Claimants } from './claimants';
import { candidatesFor } from './directory';
import type { EnlistNamesStore } from './enlist-names';
import { accountOfId } from './find-account';

/**
 * Which account of today is the one of this row, which was taken out of the archive: the one of its id; where only its
 * name was known, whom an export of that time means by the name. Null = nobody has met it since.
 */
export async function presentAccount(
  tx: ReadTx<EnlistNamesStore>,
  { id, username, firstSeenAt }: Pick<BookRow, 'id' | 'username' | 'firstSeenAt'>,
): Promise<AccountNumber | null> {
  if (id !== '') return (await accountOfId(tx, id as AccountId))?.number ?? null;
  const chunks = new ChunkReader(tx);
  const claimants = new Claimants(tx, chunks);
  const candidates: Claimant[] = [];
  let nameOnly: AccountNumber | null = null;
  for (const number of await candidatesFor(tx, 'usernameBuckets', username)) {
    await chunks.load([chunkOf(number)]);
    const row = chunks.row(number);
    if (row.id !== null) candidates.push({ number, names: await claimants.namesOf(number) });
    else if (row.username === username) nameOnly = number;
  }
  return holderOf(username, firstSeenAt, candidates, () => false) ?? nameOnly;
}

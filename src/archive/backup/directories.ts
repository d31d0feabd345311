import { hashOf } from '../../domain/hash';
import { bookRowIn } from '../accounts/account-book';
import { Directory, type DirectoryStore } from '../accounts/directory';
import type { WriteTx } from '../store/transaction';
import type { BackupContent } from './content';

/** Lets ids and names lead to the accounts of a backup that was copied into an empty archive. */
export async function buildDirectories(tx: WriteTx<DirectoryStore>, backup: BackupContent): Promise<void> {
  const ids = new Directory(tx, 'idBuckets', 0);
  const usernames = new Directory(tx, 'usernameBuckets', 0);
  await Promise.all([ids.load(Uint32Array.of(0)), usernames.load(Uint32Array.of(0))]);
  await Promise.all([ids.grow(backup.accounts), usernames.grow(backup.accounts)]);
  for (let number = 0; number < backup.accounts; number++) {
    const row = bookRowIn(backup.columnsOf(number)!, number);
    if (row.id !== '') ids.add(hashOf(row.id), number);
    const names = new Set(backup.names.get(number)?.map((span) => span.username));
    if (row.username !== '') names.add(row.username);
    for (const username of names) usernames.add(hashOf(username), number);
  }
  ids.flush();
  usernames.flush();
}

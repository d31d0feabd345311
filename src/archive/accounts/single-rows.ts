import type { AccountId, AccountNumber } from '../../domain/account';
import type { AccountRow } from '../store/rows';
import type { ChunkRow } from '../store/schema';
import { CHUNK_SIZE, isPrivateIn, isVerifiedIn } from './account-chunk';

/**
 * One account out of its chunk as it is stored, without taking all thousand apart: for lists whose few accounts are
 * scattered over many chunks. Null where the chunk does not reach so far.
 */
export function singleRow(chunk: number, row: ChunkRow, number: AccountNumber): AccountRow | null {
  const at = number - chunk * CHUNK_SIZE;
  const flags = row.flags[at];
  if (flags === undefined) return null;
  return {
    number,
    id: (lineAt(row.ids, at) || null) as AccountId | null,
    fbidV2: lineAt(row.fbids, at) || null,
    username: lineAt(row.usernames, at),
    fullName: row.fullNames.slice(at === 0 ? 0 : row.fullNameEnds[at - 1], row.fullNameEnds[at]),
    isPrivate: isPrivateIn(flags),
    isVerified: isVerifiedIn(flags),
    firstSeenAt: row.firstSeenAt[at]!,
  };
}

/** The line with so many before it. */
function lineAt(lines: string, before: number): string {
  let from = 0;
  for (let line = 0; line < before; line++) from = lines.indexOf('\n', from) + 1;
  const end = lines.indexOf('\n', from);
  return end === -1 ? lines.slice(from) : lines.slice(from, end);
}

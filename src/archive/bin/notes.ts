import type { AccountId, AccountNumber } from '../../domain/account';
import type { ContextChange } from '../../domain/context';
import { keyHash } from '../../domain/hash';
import type { BinnedNote } from '../store/bin-rows';
import type { WriteTx } from '../store/transaction';
import { allBinned, isOver } from './bin';

/** A change to be taken back, at whom it belongs to by now. */
export interface FoundNote extends BinnedNote {
  readonly viewer: AccountId;
}

/**
 * Takes these changes out of the bin, for they can be taken back once; those of accounts that are not here (`isHere`)
 * stay, for those may be taken back themselves. They are found by what they say: so nothing is ever "taken back" that
 * was not done, and a panel that was told of an account by an older number still finds it.
 */
export async function takeOutNotes(
  tx: WriteTx<'bin'>,
  viewer: AccountId,
  changes: readonly ContextChange[],
  now: number,
  isHere: (number: AccountNumber) => Promise<boolean>,
): Promise<FoundNote[]> {
  const wanted = new Map(changes.map((change) => [sayingOf(change), change]));
  const found: FoundNote[] = [];
  for (const row of (await allBinned(tx, 'notes')).reverse()) {
    // A viewer who was known by name only when the panel was told may be known by id now. Nobody takes back another's.
    if (isOver(row, now) || (row.viewer !== viewer && row.toldAs !== keyHash(viewer))) continue;
    const left: BinnedNote[] = [];
    for (const one of row.changes)
      if (wanted.delete(sayingOf(one.change)) && (await isHere(one.number))) found.push({ ...one, viewer: row.viewer });
      else left.push(one);
    if (left.length === row.changes.length) continue;
    if (left.length === 0) tx.objectStore('bin').delete(row.binId);
    else tx.objectStore('bin').put({ ...row, changes: left });
  }
  return found;
}

function sayingOf({ account, before, after }: ContextChange): string {
  return JSON.stringify([account, saying(before), saying(after)]);
}

/** In one order, whatever order they came in over a message. */
function saying({ reasons, tags, note, isKept }: ContextChange['before']): unknown[] {
  return [reasons, tags.map(({ tag, addedAt, removedAt }) => [tag, addedAt, removedAt]), note, isKept];
}

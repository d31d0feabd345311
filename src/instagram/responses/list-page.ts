import type { Account } from '../../domain/account';
import { Trouble } from '../problem';
import type { CapturePiece, Translation } from '../translation';
import { readAccount } from './account-row';

/** A page of a list once its shape is known, however it was asked for. */
export interface ListPage extends Omit<CapturePiece, 'accounts'> {
  readonly rows: readonly unknown[];
}

/** `following` may be asked with count=200; nothing the page asks for comes near this. */
const MOST_ROWS = 1000;
/** More unreadable rows than this share, and the shape has changed. */
const MOST_DROPPED = 0.1;
const LONGEST_CURSOR = 4096;

/**
 * The capture that a page is. An empty page is unknown, never nobody. A few unreadable rows are left out and reported:
 * they then count as unseen, which can only make verdicts more careful.
 */
export function judgePage({ rows, ...page }: ListPage, isPrivateAnswer: boolean): Translation[] {
  const { list } = page;
  const count = rows.length;
  if (count > MOST_ROWS) throw new Trouble('too-many-rows', `${count} rows`, list);
  if (count === 0) {
    const isStart = page.askedCursor === null && page.offeredCursor === null && !page.hasMore;
    throw new Trouble(isPrivateAnswer ? 'private-list' : isStart ? 'soft-block' : 'empty-answer', 'no rows', list);
  }
  const accounts = rows.map(readAccount).filter((account): account is Account => account !== null);
  const dropped = count - accounts.length;
  const badRows = `${dropped} of ${count} rows`;
  if (dropped > count * MOST_DROPPED) throw new Trouble('bad-ids', badRows, list);
  const said: Translation[] = [{ kind: 'capture', capture: { ...page, accounts } }];
  if (dropped > 0)
    said.push({ kind: 'problem', problem: { endpoint: 'followList', kind: 'bad-ids', detail: badRows }, list });
  return said;
}

/** A cursor as a string, null for none. Opaque: old answers hold numbers, even objects. */
export function readCursor(value: unknown): string | null {
  if ((value ?? '') === '') return null;
  const cursor = typeof value === 'string' ? value : JSON.stringify(value);
  if (cursor.length > LONGEST_CURSOR || typeof value === 'boolean') throw new Trouble('wrong-shape', 'cursor');
  return cursor;
}

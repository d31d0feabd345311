import type { Account } from '../../domain/account';
import { asUsername } from '../../domain/account';
import { LONGEST_CURSOR, MOST_ROWS } from '../../domain/answer-limits';
import { DialectError } from '../problem';
import { inside } from '../shape';
import type { CapturePiece } from '../translation';
import { readAccount } from './account-row';

/** Where a page of a list says what to ask for next. Source: shapes of Sept 2026, sections 2.2, 7 and 12. */
export const NEXT_CURSOR = 'next_max_id';

/** A page of a list once its shape is known, however it was asked for. */
export interface ListPage extends Omit<CapturePiece, 'accounts' | 'unidentified'> {
  readonly rows: readonly unknown[];
}

/**
 * The capture that a page is. An empty page is unknown, never nobody. A row that cannot be read costs that row alone:
 * the page keeps its place in the list, and the row is told of by whatever name it has. A whole list of rows that are
 * nobody at all, neither by id nor by name, is of another shape.
 */
export function judgePage({ rows, ...page }: ListPage, isPrivateAnswer: boolean): CapturePiece {
  const { list } = page;
  if (rows.length > MOST_ROWS) throw new DialectError('too-many-rows', `${rows.length} rows`, list);
  if (rows.length === 0) {
    const isStart = page.askedCursor === null && page.offeredCursor === null && !page.hasMore;
    throw new DialectError(isPrivateAnswer ? 'private-list' : isStart ? 'soft-block' : 'empty-answer', 'no rows', list);
  }
  const accounts: Account[] = [];
  const unidentified: (string | null)[] = [];
  for (const row of rows) {
    const account = readAccount(row);
    if (account === null) unidentified.push(asUsername(inside(row, 'username')));
    else accounts.push(account);
  }
  const isAll = page.askedCursor === null && !(page.hasMore && page.offeredCursor !== null);
  if (isAll && accounts.length === 0 && unidentified.every((name) => name === null))
    throw new DialectError('bad-ids', `${rows.length} of ${rows.length} rows`, list);
  return { ...page, accounts, ...(unidentified.length === 0 ? {} : { unidentified }) };
}

/** JSON has no word for a number beyond 2^53 that `parseJson` kept exact. */
const plain = (_name: string, value: unknown) => (typeof value === 'bigint' ? String(value) : value);

/** A cursor as a string, null for none. Opaque: old answers hold numbers, even objects. */
export function readCursor(value: unknown): string | null {
  if ((value ?? '') === '') return null;
  const cursor = typeof value === 'object' ? JSON.stringify(value, plain) : String(value);
  if (cursor.length > LONGEST_CURSOR || typeof value === 'boolean') throw new DialectError('wrong-shape', 'cursor');
  return cursor;
}

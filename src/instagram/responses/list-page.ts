import type { Account, AccountId } from '../../domain/account';
import type { FollowList } from '../../domain/follow-list';
import type { DialectProblem } from '../problem';
import type { TappedAnswer } from '../tapped';
import { readAccount } from './account-row';
import { problemOf } from './body';

/** One page of a follow list, whichever way it was asked for. */
export interface ListCapture {
  readonly kind: 'capture';
  readonly list: FollowList;
  readonly accounts: readonly Account[];
  readonly askedCursor: string | null;
  readonly offeredCursor: string | null;
  readonly hasMore: boolean;
  readonly isCapped: boolean;
  /** The viewer, as the answer itself names it. */
  readonly viewerClaim: AccountId | null;
  /** Rows that could not be read; a few are left out, many spoil the capture. */
  readonly dropped: number;
}

export type ListReading =
  | ListCapture
  /** Typed into the list's search box: never a page of the list. */
  | { readonly kind: 'search' }
  | {
      readonly kind: 'problem';
      readonly problem: DialectProblem;
      /** The list it was about: where the profile's count is 0, an empty page is the whole of it. */
      readonly list: FollowList | null;
    };

/** What is left to judge once the shape of an answer is known. */
export interface ListPage extends Omit<ListCapture, 'kind' | 'accounts' | 'dropped'> {
  readonly rows: readonly unknown[];
  /** The exact answer for a private account's list. */
  readonly isPrivateAnswer: boolean;
}

/** `following` may be asked with count=200; nothing the page asks for comes near this. */
const MOST_ROWS = 1000;
/** More unreadable rows than this share, and the shape has changed. */
const MOST_DROPPED = 0.1;
const LONGEST_CURSOR = 4096;

/** The rows' accounts with everything the page says, or why it is no capture. An empty page is unknown, not nobody. */
export function judgePage(tapped: TappedAnswer, page: ListPage): ListReading {
  const { rows, isPrivateAnswer, ...rest } = page;
  const { list } = page;
  const count = rows.length;
  if (count > MOST_ROWS) return { ...problemOf(tapped, 'too-many-rows', `${count} rows`), list };
  if (count === 0) {
    const isStart = page.askedCursor === null && page.offeredCursor === null && !page.hasMore;
    const kind = isPrivateAnswer ? 'private-list' : isStart ? 'soft-block' : 'empty-answer';
    return { ...problemOf(tapped, kind, 'no rows'), list };
  }
  const accounts: Account[] = [];
  for (const row of rows) {
    const account = readAccount(row);
    if (account !== null) accounts.push(account);
  }
  const dropped = count - accounts.length;
  if (dropped > count * MOST_DROPPED) return { ...problemOf(tapped, 'bad-ids', `${dropped} of ${count} rows`), list };
  return { kind: 'capture', ...rest, accounts, dropped };
}

/** A cursor as a string, null for none, undefined for what cannot be one. Opaque: old answers hold numbers, even objects. */
export function readCursor(value: unknown): string | null | undefined {
  if (value === undefined || value === null || value === '') return null;
  let cursor: unknown = value;
  if (typeof value === 'number') cursor = String(value);
  if (typeof value === 'object')
    try {
      cursor = JSON.stringify(value);
    } catch {
      return undefined;
    }
  return typeof cursor === 'string' && cursor.length <= LONGEST_CURSOR ? cursor : undefined;
}

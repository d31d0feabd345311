import type { AccountNumber } from '../../domain/account';
import type { Listing } from '../../domain/exports/joining';
import type { AccountRow, NameSpan } from '../store/rows';
import { sightsMarked, spanOf } from './names';

/** The accounts of another archive, by its own numbers. */
export interface ForeignAccounts {
  /** One more than the highest number. */
  readonly count: number;
  /** When anybody was seen last; -Infinity = nobody was. */
  readonly newestAt: number;
  /** null = nothing is known of it. */
  rowOf(number: AccountNumber): AccountRow | null;
  /** undefined = it never had another name than its row has. */
  namesOf(number: AccountNumber): readonly NameSpan[] | undefined;
  /** The exports there that list this account. */
  listingsOf(number: AccountNumber): readonly Listing[];
  /** Whom exports that both have may mean here by a name of this account, the newest export first. */
  meantHere(number: AccountNumber, username: string): Promise<readonly AccountNumber[]>;
}

export function theirSpans(theirs: ForeignAccounts, row: AccountRow): readonly NameSpan[] {
  const names = theirs.namesOf(row.number);
  return names === undefined ? [spanOf(row)] : sightsMarked(names, row);
}

import type { AccountId } from '../../domain/account';
import type { ContextChange } from '../../domain/context';

/** What was just noted, in words, and how to take it back. */
export interface UndoOffer {
  readonly words: string;
  readonly viewer: AccountId;
  /** Empty = there is nothing to take back; the words still say what happened. */
  readonly changes: readonly ContextChange[];
  /** Said inside an open sheet, because what lies under a sheet can't be reached. */
  readonly isInSheet: boolean;
}

import type { AccountId } from '../../domain/account';
import type { ContextChange } from '../../domain/context';
import type { Speak } from '../../i18n/texts';

/** What was just noted, and how to take it back. */
export interface UndoOffer {
  /** Said in the language of the moment, not in that of the click. */
  readonly words: (say: Speak<'context'>) => string;
  readonly viewer: AccountId;
  /** Empty = there is nothing to take back; the words still say what happened. */
  readonly changes: readonly ContextChange[];
  /** Said inside an open sheet, because what lies under a sheet can't be reached. */
  readonly isInSheet: boolean;
}

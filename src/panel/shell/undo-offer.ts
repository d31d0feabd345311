import type { AccountId, AccountNumber } from '../../domain/account';
import type { ContextChange } from '../../domain/context';
import type { Speak } from '../../i18n/texts';
import type { View } from './views';

/** What was just noted, and how to take it back. */
export interface UndoOffer {
  /** Said in the language of the moment, not in that of the click. */
  readonly words: (say: Speak<'context'>) => string;
  readonly viewer: AccountId;
  /** Empty = there is nothing to take back; the words still say what happened. */
  readonly changes: readonly ContextChange[];
  /** Where the person was when they noted it: over another view it would lie over what is there. */
  readonly view: View;
  /** Said inside an open sheet, because what lies under a sheet can't be reached. */
  readonly isInSheet: boolean;
  /** What was noted before it and can be taken back after it; absent or null = nothing. */
  readonly earlier?: UndoOffer | null;
  /** Who just came back by it: where they stand in the list they take the focus; absent = nobody. */
  readonly returned?: AccountNumber;
}

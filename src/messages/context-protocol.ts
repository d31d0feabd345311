import type { AccountId } from '../domain/account';
import type { ContextChange, ContextEdit, MeantAccount } from '../domain/context';

/** What the person notes of accounts. The numbers are the archive's own, so only the panel can speak of them. */
export interface ContextSays {
  /** Answered with what it changed, so that it can be undone; refused whole where one of them is another by now. */
  editContexts: {
    says: {
      readonly viewer: AccountId;
      readonly accounts: readonly MeantAccount[];
      readonly edits: readonly ContextEdit[];
    };
    answer: readonly ContextChange[];
  };
  /** Answered with how many came back: after an hour, and of accounts that were forgotten since, none does. */
  undoContexts: { says: { readonly viewer: AccountId; readonly changes: readonly ContextChange[] }; answer: number };
}

/** More accounts than this go in several messages: the answer tells of each. */
export const MOST_EDITED_AT_ONCE = 1_000;
/** A note of so many characters is a long one. */
export const LONGEST_NOTE = 2_000;

import type { AccountId } from '../domain/account';
import type { ImportHead, ImportOwner, ImportPreview } from '../domain/exports/import';
import type { FollowListKind } from '../domain/follow-list';

/** Names of one list or kind, at most 20,000, and beside each what is known: epoch seconds (0 = not known) or counts. */
export interface ImportPart {
  readonly importId: string;
  readonly list: string;
  readonly part: number;
  /** Joined by line feeds. */
  readonly usernames: string;
  readonly values: readonly (readonly number[])[];
}

/** The panel reads the export, the background keeps it: put aside part by part, looked at, then kept or dropped. */
export interface ImportSays {
  stageImport: { says: ImportPart; answer: null };
  /** Completes what was put aside. Answers what it would change; null = it is no longer there, begin again. */
  previewImport: {
    says: {
      readonly importId: string;
      readonly head: ImportHead /** How many were put aside. */;
      readonly parts: number;
    };
    answer: ImportPreview | null;
  };
  /** Null = nothing was put aside under this id. */
  commitImport: {
    says: {
      readonly importId: string;
      readonly owner: ImportOwner;
      readonly vouched: readonly FollowListKind[];
    };
    answer: { readonly viewer: AccountId; readonly newAccounts: number } | null;
  };
  discardImport: { says: { readonly importId: string }; answer: null };
  /** False = there was nothing to take back. */
  undoImport: { says: { readonly importId: string }; answer: boolean };
}

import type { AccountId } from '../domain/account';

/** What the panel says about snapshots and annotations. Part of `PanelSays`. */
export interface HistorySays {
  /** Snapshots go into the bin, from where they can be put back for a while. */
  deleteSnapshots: { says: { readonly ids: readonly string[] }; answer: null };
  /** Answered with how many came back; the bin does not keep them for ever. */
  restoreSnapshots: { says: { readonly ids: readonly string[] }; answer: number };
  /** A new annotation, or another text or date for the one of this id. */
  keepAnnotation: {
    says: {
      readonly annotationId: string;
      readonly viewer: AccountId;
      readonly at: number;
      readonly text: string;
    };
    answer: null;
  };
  deleteAnnotation: { says: { readonly annotationId: string }; answer: null };
  /** The person has the panel before them: the count on the toolbar icon has done its work. */
  newsSeen: { says: null; answer: null };
}

export const LONGEST_ANNOTATION = 200;

import { createStore } from 'zustand/vanilla';
import type { AccountId } from '../../../domain/account';
import type { ImportHead, ImportPreview } from '../../../domain/exports/import';
import type { FollowListKind } from '../../../domain/follow-list';
import type { ImportFile, ImportProblem, ReadImport } from '../../../exchange/import/read-import';

/** What was read and compared, waiting for the person's word. */
export interface Offered {
  readonly importId: string;
  readonly head: ImportHead;
  readonly problems: readonly ImportProblem[];
  readonly others: ReadImport['others'];
  readonly found: ReadImport['found'];
  readonly preview: ImportPreview;
  /** From which it can be read again, with more of it. */
  readonly source: ImportSource;
}

/** The chosen files, and of several owners' exports among them the one that was chosen. */
export interface ImportSource {
  readonly files: readonly ImportFile[];
  readonly owner: string | null;
}

export interface DoneImport {
  readonly importId: string;
  readonly viewer: AccountId;
  readonly newAccounts: number;
  readonly owner: string;
  readonly exportedAt: number;
  /** False: it is of that day or later. */
  readonly isDateSure: boolean;
  /** The one list, where the export holds no other. */
  readonly alone: FollowListKind | null;
  /** What of that which was ticked could not be read. */
  readonly unread: readonly ImportProblem[];
}

type Failure = 'quota' | 'gone' | 'other';

export type ImportState =
  | { readonly kind: 'idle' | 'cancelled' | 'undone' }
  | { readonly kind: 'reading'; readonly rows: number; readonly share: number | null }
  | { readonly kind: 'handing'; readonly share: number }
  | { readonly kind: 'offered'; readonly offered: Offered }
  /** Exports of several owners were chosen at once. */
  | { readonly kind: 'choosing'; readonly owners: readonly string[]; readonly files: readonly ImportFile[] }
  | { readonly kind: 'keeping' }
  | { readonly kind: 'done'; readonly done: DoneImport; readonly isUndoFailed: boolean }
  | { readonly kind: 'refused'; readonly problem: ImportProblem }
  | { readonly kind: 'failed'; readonly why: Failure };

/** One import at a time for each panel; it goes on while another view is open. */
export const importStore = createStore<ImportState>(() => ({ kind: 'idle' }));

export function setImport(state: ImportState): void {
  importStore.setState(state, true);
}

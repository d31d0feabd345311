import { type StagedImport, StagedParts } from '../archive/imports/staged-import';
import type { StagedPart } from '../archive/store/schema';
import type { ImportHead } from '../domain/exports/import';
import type { StagedListName } from '../domain/exports/import-column';

/**
 * The export on its way in, kept in memory beside what is put aside on disk: its names are ordered while the panel
 * still reads, instead of all at the end. The worker may be stopped and forget it; then the disk is asked.
 */
interface Incoming {
  readonly importId: string;
  readonly parts: StagedParts;
  staged: StagedImport | null;
}

let incoming: Incoming | null = null;

/** Call for every part as it comes. */
export function takePart(importId: string, list: StagedListName, part: StagedPart): void {
  if (incoming?.importId !== importId) incoming = { importId, parts: new StagedParts(), staged: null };
  incoming.parts.add(list, part);
}

/** Whether parts of this export, and of no other since, came here. */
export function isIncoming(importId: string): boolean {
  return incoming?.importId === importId;
}

/** The whole export if all `parts` of it were taken here, else null. */
export function wholeIncoming(importId: string, head: ImportHead, parts: number): StagedImport | null {
  if (incoming?.importId !== importId || incoming.parts.count !== parts) return null;
  incoming.staged ??= incoming.parts.finish(head);
  return incoming.staged;
}

export function stagedIncoming(importId: string): StagedImport | null {
  return incoming?.importId === importId ? incoming.staged : null;
}

export function forgetIncoming(): void {
  incoming = null;
}

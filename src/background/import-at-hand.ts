import { type StagedImport, StagedParts } from '../archive/imports/staged-import';
import type { StagedPart } from '../archive/store/schema';
import type { ImportHead } from '../domain/exports/import';
import type { StagedListName } from '../domain/exports/import-column';

/**
 * The export on its way in, kept in memory beside what is put aside on disk: its names are ordered while the panel
 * still reads, instead of all at the end. The worker may be stopped and forget it; then the disk is asked.
 */
interface AtHand {
  readonly importId: string;
  readonly parts: StagedParts;
  staged: StagedImport | null;
}

let atHand: AtHand | null = null;

/** Call for every part as it comes. */
export function takePart(importId: string, list: StagedListName, part: StagedPart): void {
  if (atHand?.importId !== importId) atHand = { importId, parts: new StagedParts(), staged: null };
  atHand.parts.add(list, part);
}

/** Whether parts of this export, and of no other since, came here. */
export function isAtHand(importId: string): boolean {
  return atHand?.importId === importId;
}

/** The whole export if all `parts` of it were taken here, else null. */
export function wholeAtHand(importId: string, head: ImportHead, parts: number): StagedImport | null {
  if (atHand?.importId !== importId || atHand.parts.count !== parts) return null;
  atHand.staged ??= atHand.parts.finish(head);
  return atHand.staged;
}

export function stagedAtHand(importId: string): StagedImport | null {
  return atHand?.importId === importId ? atHand.staged : null;
}

export function forgetAtHand(): void {
  atHand = null;
}

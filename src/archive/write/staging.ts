import type { ImportHead } from '../../domain/exports/import';
import type { StagedListName } from '../../domain/exports/import-column';
import { rangeOf } from '../imports/imports-of';
import { HEAD } from '../imports/staged-import';
import type { Archive } from '../store/open';
import type { StagedPart } from '../store/schema';
import { type WriteTx, writing } from '../store/transaction';

/**
 * Puts a part of an export aside. Only one export is on its way in at a time: what another left behind goes, unless the
 * caller knows that it is gone.
 */
export function stagePart(
  archive: Archive,
  importId: string,
  list: StagedListName,
  part: number,
  staged: StagedPart,
  areOthersGone = false,
): Promise<void> {
  return writing(archive, ['staging'], 'relaxed', async (tx) => {
    if (!areOthersGone) await dropOthers(tx, importId);
    tx.objectStore('staging').put(staged, [importId, list, part]);
  });
}

/** Puts aside what is known of the export as a whole, which makes it complete. */
export function stageHead(archive: Archive, importId: string, head: ImportHead, stagedAt: number): Promise<void> {
  return writing(archive, ['staging'], 'relaxed', async (tx) => {
    await dropOthers(tx, importId);
    tx.objectStore('staging').put({ head, stagedAt }, [importId, HEAD, 0]);
  });
}

/** Forgets an export that was put aside; without an id every one. */
export function discardStaged(archive: Archive, importId?: string): Promise<void> {
  return writing(archive, ['staging'], 'relaxed', async (tx) => {
    tx.objectStore('staging').delete(importId === undefined ? IDBKeyRange.lowerBound([]) : rangeOf(importId));
  });
}

async function dropOthers(tx: WriteTx<'staging'>, importId: string): Promise<void> {
  const staging = tx.objectStore('staging');
  staging.delete(IDBKeyRange.upperBound([importId], true));
  staging.delete(IDBKeyRange.lowerBound([importId, []], true));
}

import { readBin } from '../../archive/history/deleted';
import { type History, readHistoryAndSnapshots } from '../../archive/history/looks-over-time';
import { readAnnotations } from '../../archive/notes/annotations';
import type { Archive } from '../../archive/store/open';
import type { SnapshotRow } from '../../archive/store/rows';
import type { AnnotationRow } from '../../archive/store/schema';
import type { AccountId } from '../../domain/account';
import { historyByNow } from '../../domain/looks/dated';
import { useFromArchive } from '../shell/use-from-archive';

/** All that the history shows of one viewer; replaced as one. */
export interface Shown {
  readonly viewer: AccountId;
  readonly history: History;
  /** Newest first, of all owners. */
  readonly snapshots: readonly SnapshotRow[];
  readonly annotations: readonly AnnotationRow[];
  readonly bin: Awaited<ReturnType<typeof readBin>>;
}

/** Reads it, and reads it again whenever the archive was read anew. Null while it is not there yet. */
export function useHistory(): Shown | null {
  return useFromArchive('history', read);
}

async function read(archive: Archive, viewer: AccountId): Promise<Shown> {
  const [{ history, snapshots }, annotations, bin] = await Promise.all([
    readHistoryAndSnapshots(archive, viewer),
    readAnnotations(archive, viewer),
    readBin(archive, viewer),
  ]);
  const now = Date.now();
  const counts = history.counts.filter(({ observedAt }) => observedAt <= now);
  return { viewer, history: { ...historyByNow(history, now), counts }, snapshots, annotations, bin };
}

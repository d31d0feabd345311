import { useEffect, useState } from 'preact/hooks';
import { readAnnotations } from '../../archive/annotations';
import { readBin } from '../../archive/history-bin';
import { type History, readHistoryAndSnapshots } from '../../archive/history-looks';
import type { Archive } from '../../archive/open';
import type { SnapshotRow } from '../../archive/rows';
import type { AnnotationRow } from '../../archive/schema';
import type { AccountId } from '../../domain/account';
import { usePanel } from '../use-panel';

/** All that the history shows of one viewer; replaced as one. */
export interface Shown {
  readonly viewer: AccountId;
  readonly history: History;
  /** Newest first, of all owners. */
  readonly snapshots: readonly SnapshotRow[];
  readonly annotations: readonly AnnotationRow[];
  readonly bin: Awaited<ReturnType<typeof readBin>>;
}

/** Reads it, and reads it again after each look at the archive. Null while it is not there yet. */
export function useHistory(): Shown | null {
  const archive = usePanel((state) => state.archive);
  const viewer = usePanel((state) => state.remembered?.viewer ?? null);
  const look = usePanel((state) => state.remembered?.look ?? 0);
  const [shown, setShown] = useState<Shown | null>(null);
  useEffect(() => {
    if (archive === null || viewer === null) return;
    const ending = new AbortController();
    read(archive, viewer).then(
      (read) => {
        if (!ending.signal.aborted) setShown(read);
      },
      (error) => console.error('The history could not be read', error),
    );
    return () => ending.abort();
  }, [archive, viewer, look]);
  return shown?.viewer === viewer ? shown : null;
}

async function read(archive: Archive, viewer: AccountId): Promise<Shown> {
  const [{ history, snapshots }, annotations, bin] = await Promise.all([
    readHistoryAndSnapshots(archive, viewer),
    readAnnotations(archive, viewer),
    readBin(archive, viewer),
  ]);
  return { viewer, history, snapshots, annotations, bin };
}

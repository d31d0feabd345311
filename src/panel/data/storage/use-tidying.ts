import { useEffect, useState } from 'preact/hooks';
import { type History, readHistory } from '../../../archive/history/looks-over-time';
import { readSizes } from '../../../archive/history/sizes';
import { readAnnotations } from '../../../archive/notes/annotations';
import type { Archive } from '../../../archive/store/open';
import type { AnnotationRow } from '../../../archive/store/schema';
import type { AccountId } from '../../../domain/account';
import { type PruningPlan, planPruning } from '../../../domain/changes/prune';
import { historyByNow } from '../../../domain/looks/dated';
import { countOf } from '../../../domain/membership';
import { withBounds } from '../../../domain/ties/bound';
import { callBackground } from '../../../messages/call';
import { useFromArchive } from '../../shell/use-from-archive';
import { usePanel } from '../../shell/use-panel';
import { pinnedBy } from './pinned';

/** Rows in all snapshots together that are gone through without being asked; more hold the panel up for a while. */
const MOST_UNASKED = 300_000;

interface Kept {
  readonly history: History;
  readonly annotations: readonly AnnotationRow[];
}

export type Tidying =
  | { readonly kind: 'asking' | 'looking' | 'failed' }
  | { readonly kind: 'found'; readonly plan: PruningPlan; readonly bytes: number };

/** What could go of the viewer's own snapshots; where there are many, only once it is asked for. */
export function useTidying() {
  const kept = useFromArchive<Kept>('tidy', readKept);
  const archive = usePanel((state) => state.archive);
  const now = usePanel((state) => state.now);
  const [asked, setAsked] = useState<Kept | null>(null);
  const [found, setFound] = useState<{ readonly of: Kept; readonly is: Tidying } | null>(null);
  const isWanted = kept !== null && (asked === kept || rowsIn(kept) <= MOST_UNASKED);
  useEffect(() => {
    if (kept === null || archive === null || !isWanted) return;
    const ending = new AbortController();
    const tell = (is: Tidying) => !ending.signal.aborted && setFound({ of: kept, is });
    // The busy sign first: telling all changes with and without old snapshots takes a while.
    const waiting = setTimeout(() => {
      findTidying(archive, kept, now).then(tell, (error) => {
        console.error('What could be tidied up could not be found out', error);
        tell({ kind: 'failed' });
      });
    }, 30);
    ending.signal.addEventListener('abort', () => clearTimeout(waiting));
    return () => ending.abort();
  }, [kept, archive, isWanted]);
  const tidying: Tidying =
    found !== null && found.of === kept ? found.is : { kind: kept === null || isWanted ? 'looking' : 'asking' };
  return { tidying, ask: () => setAsked(kept) };
}

/** The snapshots that went, and the way back; how it went. */
export function useDropping() {
  const [dropped, setDropped] = useState<readonly string[]>([]);
  const [outcome, setOutcome] = useState<'dropped' | 'restored' | 'late' | 'failed' | null>(null);
  const attempt = async (act: () => Promise<void>) => {
    try {
      await act();
    } catch (error) {
      console.error('Snapshots could not be deleted or put back', error);
      setOutcome('failed');
    }
  };
  const drop = (ids: readonly string[]) =>
    attempt(async () => {
      await callBackground('deleteSnapshots', { ids });
      setDropped(ids);
      setOutcome('dropped');
    });
  const putBack = () =>
    attempt(async () => {
      const count = await callBackground('restoreSnapshots', { ids: dropped });
      setOutcome(count === 0 ? 'late' : 'restored');
    });
  return { dropped, outcome, drop, putBack };
}

async function readKept(archive: Archive, viewer: AccountId): Promise<Kept> {
  const [history, annotations] = await Promise.all([readHistory(archive, viewer), readAnnotations(archive, viewer)]);
  return { history: historyByNow(history, Date.now()), annotations };
}

function rowsIn({ history }: Kept): number {
  return history.looks.reduce((sum, { members }) => sum + countOf(members), 0);
}

async function findTidying(archive: Archive, { history, annotations }: Kept, now: number): Promise<Tidying> {
  const { looks, facts, world } = history;
  const plan = planPruning(looks, facts, pinnedBy(annotations, looks), now, (left) => withBounds(left, world));
  return { kind: 'found', plan, bytes: await readSizes(archive, plan.drop) };
}

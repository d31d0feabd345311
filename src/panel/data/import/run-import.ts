import { aloneIn, type ImportOwner, type InteractionChoice } from '../../../domain/exports/import';
import type { FollowListKind } from '../../../domain/follow-list';
import type { ImportFile, ImportProblem } from '../../../exchange/import/read-import';
import { callBackground, Refused } from '../../../messages/call';
import { type DoneImport, type ImportSource, type Offered, setImport } from './import-state';
import type { ReadingEars, ReadingOrder, ReadingOutcome } from './read-and-hand-over';
import { readInWorker } from './read-in-worker';
import { startWorker } from './start-worker';

let ending = new AbortController();

/** Reads the chosen files, hands them over to be put aside, and offers what would come of it. */
export async function startImport(files: readonly ImportFile[], owner: string | null = null): Promise<void> {
  const offered = await putAside({ files, owner }, new Set());
  if (offered !== null) setImport({ kind: 'offered', offered });
}

/** What was read and put aside; null = nothing came of it, and the state says why. */
async function putAside(source: ImportSource, chosen: ReadonlySet<InteractionChoice>): Promise<Offered | null> {
  ending.abort();
  ending = new AbortController();
  const { signal } = ending;
  const importId = crypto.randomUUID();
  setImport({ kind: 'reading', rows: 0, share: null });
  const ears: ReadingEars = {
    onStep: (step) => {
      if (!signal.aborted) setImport(step);
    },
    handPart: (part) => callBackground('stageImport', { importId, ...part }),
  };
  try {
    const outcome = await readApart({ ...source, chosen }, ears, signal);
    signal.throwIfAborted();
    if (outcome.kind === 'refused') {
      await drop(importId);
      const { problem } = outcome;
      if (problem.code === 'two-exports')
        setImport({ kind: 'choosing', owners: problem.detail.map(String), ...source });
      else setImport(outcome);
      return null;
    }
    const { read, parts } = outcome;
    const preview = await callBackground('previewImport', { importId, head: read.head, parts });
    signal.throwIfAborted();
    if (preview !== null) return { importId, ...read, preview, source };
    setImport({ kind: 'failed', why: 'gone' });
  } catch (error) {
    await drop(importId);
    if (!signal.aborted) failImport(error);
  }
  return null;
}

/** In a worker, beside the panel; where none can be made, in the panel itself and in slices. */
async function readApart(order: ReadingOrder, ears: ReadingEars, signal: AbortSignal): Promise<ReadingOutcome> {
  const worker = await startWorker();
  if (worker !== null) return readInWorker(worker, order, ears, signal);
  const { readAndHandOver } = await import('./read-and-hand-over');
  return readAndHandOver(order, ears, signal);
}

export function cancelImport(): void {
  ending.abort();
  setImport({ kind: 'cancelled' });
}

/** The person looked at the offer and does not want it. */
export async function discardImport(importId: string): Promise<void> {
  setImport({ kind: 'cancelled' });
  await drop(importId);
}

export interface ImportWish {
  readonly owner: ImportOwner;
  readonly ownerName: string;
  readonly vouched: readonly FollowListKind[];
  /** What to keep beside the lists: for that the export is read once more. */
  readonly chosen: ReadonlySet<InteractionChoice>;
}

/** Makes it part of the archive. Tells the viewer whose it became. */
export async function commitImport(
  offered: Offered,
  { owner, ownerName, vouched, chosen }: ImportWish,
): Promise<DoneImport | null> {
  const wanted = chosen.size === 0 ? offered : await putAside(offered.source, chosen);
  if (wanted === null) return null;
  const { importId, head, problems } = wanted;
  const unread = problems.filter((one) => !offered.problems.some((known) => isSame(one, known)));
  setImport({ kind: 'keeping' });
  try {
    const kept = await callBackground('commitImport', { importId, owner, vouched });
    if (kept === null) {
      setImport({ kind: 'failed', why: 'gone' });
      return null;
    }
    const { exportedAt, isDateSure } = head;
    const done = { importId, ...kept, owner: ownerName, exportedAt, isDateSure, alone: aloneIn(head), unread };
    setImport({ kind: 'done', done, isUndoFailed: false });
    return done;
  } catch (error) {
    await drop(importId);
    failImport(error);
    return null;
  }
}

function isSame(one: ImportProblem, other: ImportProblem): boolean {
  return one.code === other.code && one.path === other.path && one.list === other.list;
}

export async function undoImport(done: DoneImport): Promise<void> {
  try {
    await callBackground('undoImport', { importId: done.importId });
    setImport({ kind: 'undone' });
  } catch (error) {
    console.error('The import was not undone', error);
    setImport({ kind: 'done', done, isUndoFailed: true });
  }
}

/** What was put aside goes; where that fails too, it goes with the next import. */
async function drop(importId: string): Promise<void> {
  await callBackground('discardImport', { importId }).catch(() => undefined);
}

/** Something went wrong that is no fault of the export. */
export function failImport(error: unknown): void {
  console.error('The import failed', error);
  const isFull = error instanceof Refused && error.refusal.kind === 'quota';
  setImport({ kind: 'failed', why: isFull ? 'quota' : 'other' });
}

import type { FollowListKind } from '../../domain/follow-list';
import type { ImportOwner, InteractionChoice } from '../../domain/import';
import { type ImportFile, readImport, refusalIn } from '../../exchange/import/read-import';
import { callBackground, Refused } from '../../messages/call';
import { HandOver } from './hand-over';
import { type DoneImport, type Failure, type Offered, setImport } from './import-state';

let ending = new AbortController();

/** Reads the chosen files, hands them over to be put aside, and offers what would come of it. */
export async function startImport(files: readonly ImportFile[], chosen: ReadonlySet<InteractionChoice>): Promise<void> {
  if (files.length === 0) return;
  ending.abort();
  ending = new AbortController();
  const { signal } = ending;
  const importId = crypto.randomUUID();
  const handOver = new HandOver(importId);
  setImport({ kind: 'reading', rows: 0, share: null });
  try {
    const onShare = (share: { rows: number; share: number | null }) => {
      if (!signal.aborted) setImport({ kind: 'reading', ...share });
    };
    const take = handOver.take.bind(handOver);
    const read = await readImport(files, chosen, Date.now(), onShare, take, signal);
    await showHanding(handOver, signal);
    const preview = await callBackground('previewImport', { importId, head: read.head, parts: handOver.parts });
    signal.throwIfAborted();
    if (preview === null) return setImport({ kind: 'failed', why: 'gone' });
    const { head, problems, others } = read;
    setImport({ kind: 'offered', offered: { importId, head, problems, others, preview } });
  } catch (error) {
    await handOver.stop();
    await drop(importId);
    if (signal.aborted) return;
    const problem = refusalIn(error);
    setImport(problem === null ? failed(error) : { kind: 'refused', problem });
  }
}

/** Shows how far the handing over is, until it is done. */
async function showHanding(handOver: HandOver, signal: AbortSignal): Promise<void> {
  const show = () => {
    if (!signal.aborted) setImport({ kind: 'handing', share: handOver.share });
  };
  show();
  const timer = setInterval(show, 200);
  try {
    await handOver.finish();
  } finally {
    clearInterval(timer);
  }
  signal.throwIfAborted();
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

/** Makes it part of the archive. Tells the viewer whose it became. */
export async function commitImport(
  { importId, head }: Offered,
  owner: ImportOwner,
  ownerName: string,
  vouched: readonly FollowListKind[],
): Promise<DoneImport | null> {
  setImport({ kind: 'keeping' });
  try {
    const kept = await callBackground('commitImport', { importId, owner, vouched });
    if (kept === null) {
      setImport({ kind: 'failed', why: 'gone' });
      return null;
    }
    const done = { importId, ...kept, owner: ownerName, exportedAt: head.exportedAt };
    setImport({ kind: 'done', done, isUndoFailed: false });
    return done;
  } catch (error) {
    await drop(importId);
    setImport(failed(error));
    return null;
  }
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

function failed(error: unknown): { kind: 'failed'; why: Failure } {
  console.error('The import failed', error);
  const isFull = error instanceof Refused && error.refusal.kind === 'quota';
  return { kind: 'failed', why: isFull ? 'quota' : 'other' };
}

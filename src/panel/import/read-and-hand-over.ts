import {
  type ImportFile,
  type ImportOrder,
  type ImportProblem,
  type ReadImport,
  readImport,
  refusalIn,
} from '../../exchange/import/read-import';
import { HandOver, type HandPart } from './hand-over';

/** What is to be read. Everything here can be handed to a worker. */
export interface ReadingOrder extends ImportOrder {
  readonly files: readonly ImportFile[];
}

/** How far it is: reading first, then handing over what is left of that. */
export type ReadingStep =
  | { readonly kind: 'reading'; readonly rows: number; readonly share: number | null }
  | { readonly kind: 'handing'; readonly share: number };

/** Whom the reading tells, wherever it is done. */
export interface ReadingEars {
  readonly onStep: (step: ReadingStep) => void;
  readonly handPart: HandPart;
}

export type ReadingOutcome =
  | { readonly kind: 'read'; readonly read: ReadImport /** How many were handed over. */; readonly parts: number }
  | { readonly kind: 'refused'; readonly problem: ImportProblem };

/** Drawing how far it is more often than this would only take time from the reading. */
const TELL_EVERY_MS = 100;

/** Reads an export and hands its names over as they come. Runs in the worker, or in the page where none can be made. */
export async function readAndHandOver(
  { files, chosen, owner }: ReadingOrder,
  { onStep, handPart }: ReadingEars,
  signal: AbortSignal,
): Promise<ReadingOutcome> {
  const handOver = new HandOver(handPart);
  let toldAt = Number.NEGATIVE_INFINITY;
  const onShare = (share: { rows: number; share: number | null }) => {
    if (performance.now() - toldAt < TELL_EVERY_MS) return;
    toldAt = performance.now();
    onStep({ kind: 'reading', ...share });
  };
  try {
    const read = await readImport(files, { chosen, owner }, onShare, handOver.take.bind(handOver), signal);
    const tell = () => onStep({ kind: 'handing', share: handOver.share });
    tell();
    const timer = setInterval(tell, TELL_EVERY_MS);
    await handOver.finish().finally(() => clearInterval(timer));
    return { kind: 'read', read, parts: handOver.parts };
  } catch (error) {
    await handOver.stop();
    const problem = refusalIn(error);
    if (problem === null) throw error;
    return { kind: 'refused', problem };
  }
}

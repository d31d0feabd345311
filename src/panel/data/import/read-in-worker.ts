import type { ReadingEars, ReadingOrder, ReadingOutcome } from './read-and-hand-over';
import type { SaidByWorker, SaidToWorker } from './worker-words';

/**
 * Has `worker` read an export. Ends the worker in every case: when all is read, on abort, and when anything fails.
 * Settles only when no part is on its way any more.
 */
export async function readInWorker(
  worker: Worker,
  order: ReadingOrder,
  { onStep, handPart }: ReadingEars,
  signal: AbortSignal,
): Promise<ReadingOutcome> {
  const onTheirWay = new Set<Promise<unknown>>();
  const say = (word: SaidToWorker) => worker.postMessage(word);
  const reading = new Promise<ReadingOutcome>((resolve, reject) => {
    const hear = (word: SaidByWorker) => {
      switch (word.kind) {
        case 'step':
          return onStep(word.step);
        case 'part': {
          const going = handPart(word.part).then(() => {
            onTheirWay.delete(going);
            say({ kind: 'arrived' });
          });
          onTheirWay.add(going);
          return void going.catch(reject);
        }
        case 'outcome':
          return resolve(word.outcome);
        case 'failed':
          return reject(new Error(word.why));
      }
    };
    worker.addEventListener('message', ({ data }: MessageEvent<SaidByWorker>) => hear(data));
    worker.addEventListener('messageerror', () => reject(new Error('The worker could not be understood.')));
    worker.addEventListener('error', ({ message }) => reject(new Error(`The worker broke: ${message}`)));
    signal.addEventListener('abort', () => reject(signal.reason));
    signal.throwIfAborted();
    say({ kind: 'read', order });
  });
  try {
    return await reading;
  } finally {
    worker.terminate();
    await Promise.allSettled(onTheirWay);
  }
}

/**
 * A thread of the panel's own that reads exports, so that unzipping, parsing and cleaning up after it never hold the
 * panel up. It knows no browser API, reaches no network and writes nothing: all it can do is to tell the panel.
 */
import { readAndHandOver } from './read-and-hand-over';
import type { SaidByWorker, SaidToWorker } from './worker-words';

/** Those who wait to hear that their part arrived; parts arrive in the order they went. */
const waiting: (() => void)[] = [];

function say(word: SaidByWorker): void {
  postMessage(word);
}

function handPart(part: Extract<SaidByWorker, { kind: 'part' }>['part']): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    say({ kind: 'part', part });
  });
}

addEventListener('message', ({ data }: MessageEvent<SaidToWorker>) => {
  if (data.kind === 'arrived') return waiting.shift()?.();
  const ears = {
    onStep: (step: Extract<SaidByWorker, { kind: 'step' }>['step']) => say({ kind: 'step', step }),
    handPart,
  };
  readAndHandOver(data.order, ears, new AbortController().signal).then(
    (outcome) => say({ kind: 'outcome', outcome }),
    (error: unknown) => say({ kind: 'failed', why: String(error) }),
  );
});

say({ kind: 'ready' });

import { describe, expect, test, vi } from 'vitest';
import type { NamesPart } from '../../../exchange/import/import-parts';
import { exportFiles, folderOf, people } from '../../../instagram/export/fixtures/build-export';
import { type ReadingOrder, type ReadingOutcome, readAndHandOver } from './read-and-hand-over';
import { readInWorker } from './read-in-worker';
import type { SaidByWorker, SaidToWorker } from './worker-words';

const ORDER: ReadingOrder = { files: [], owner: null, chosen: new Set() };
const OUTCOME = { kind: 'read', parts: 1, read: {} } as ReadingOutcome;
const PART: NamesPart = { list: 'followers', part: 0, usernames: 'somebody', values: ['00000001'] };

/** A worker that says what a test has it say. */
class PretendedWorker extends EventTarget {
  readonly heard: SaidToWorker[] = [];
  isEnded = false;
  postMessage(word: SaidToWorker) {
    this.heard.push(word);
  }
  terminate() {
    this.isEnded = true;
  }
  say(data: SaidByWorker) {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

function begin(
  handPart: (part: NamesPart) => Promise<unknown> = async () => null,
  signal = new AbortController().signal,
) {
  const worker = new PretendedWorker();
  const onStep = vi.fn();
  const ending = readInWorker(worker as unknown as Worker, ORDER, { onStep, handPart }, signal);
  return { worker, onStep, ending };
}

/** An answer that comes when the test says so. */
function later() {
  let answer = () => {};
  const promise = new Promise<void>((resolve) => {
    answer = resolve;
  });
  return { promise, answer };
}

describe('the panel, while a worker reads', () => {
  test('orders, passes on, and ends the worker when the outcome is there', async () => {
    const { worker, onStep, ending } = begin();
    expect(worker.heard).toEqual([{ kind: 'read', order: ORDER }]);
    worker.say({ kind: 'step', step: { kind: 'handing', share: 0.5 } });
    expect(onStep).toHaveBeenCalledWith({ kind: 'handing', share: 0.5 });
    expect(worker.isEnded).toBe(false);
    worker.say({ kind: 'outcome', outcome: OUTCOME });
    expect(await ending).toBe(OUTCOME);
    expect(worker.isEnded).toBe(true);
  });

  test('says that a part arrived only when it is kept', async () => {
    const { promise, answer } = later();
    const { worker } = begin(() => promise);
    worker.say({ kind: 'part', part: PART });
    await Promise.resolve();
    expect(worker.heard).toHaveLength(1);
    answer();
    await vi.waitFor(() => expect(worker.heard.at(-1)).toEqual({ kind: 'arrived' }));
  });

  test('a part that is not kept ends it with the very reason', async () => {
    const full = new Error('full');
    const { worker, ending } = begin(() => Promise.reject(full));
    worker.say({ kind: 'part', part: PART });
    await expect(ending).rejects.toBe(full);
    expect(worker.isEnded).toBe(true);
  });

  test('when the person cancels, the worker ends at once, and the last part is waited for', async () => {
    const cancelling = new AbortController();
    const { promise, answer } = later();
    const { worker, ending } = begin(() => promise, cancelling.signal);
    let isOver = false;
    const over = ending
      .catch((error: Error) => error.name)
      .finally(() => {
        isOver = true;
      });
    worker.say({ kind: 'part', part: PART });
    cancelling.abort();
    await vi.waitFor(() => expect(worker.isEnded).toBe(true));
    expect(isOver).toBe(false);
    answer();
    expect(await over).toBe('AbortError');
  });

  test('cancelled before it began: nothing is ordered', async () => {
    const { worker, ending } = begin(undefined, AbortSignal.abort());
    await expect(ending).rejects.toThrow();
    expect(worker).toMatchObject({ heard: [], isEnded: true });
  });

  test.each([
    ['says that it failed', (worker: PretendedWorker) => worker.say({ kind: 'failed', why: 'no memory' })],
    [
      'breaks',
      (worker: PretendedWorker) => worker.dispatchEvent(Object.assign(new Event('error'), { message: 'no memory' })),
    ],
    ['cannot be understood', (worker: PretendedWorker) => worker.dispatchEvent(new Event('messageerror'))],
  ])('a worker that %s is a failure', async (_, happen) => {
    const { worker, ending } = begin();
    happen(worker);
    await expect(ending).rejects.toThrow();
    expect(worker.isEnded).toBe(true);
  });
});

describe('reading and handing over', () => {
  const followers = people(95_000, { everyMinutes: 10 });
  const given = folderOf(exportFiles('2026-07', followers, people(3, { prefix: 'they' })));

  test('begins while it reads, never has more than four parts on their way, and counts every one', async () => {
    const steps: string[] = [];
    const onTheirWay = new Set<string>();
    let most = 0;
    const isRead = later();
    let mostWhileReading = 0;
    const handPart = async ({ list, part }: NamesPart) => {
      onTheirWay.add(`${list} ${part}`);
      most = Math.max(most, onTheirWay.size);
      if (steps.at(-1) !== 'handing') mostWhileReading = onTheirWay.size;
      await isRead.promise;
      onTheirWay.delete(`${list} ${part}`);
    };
    const onStep = ({ kind }: { kind: string }) => {
      steps.push(kind);
      if (kind === 'handing') isRead.answer();
    };
    const outcome = await readAndHandOver(
      { ...ORDER, files: given },
      { onStep, handPart },
      new AbortController().signal,
    );
    expect(outcome).toMatchObject({ kind: 'read', parts: 11 });
    // How far handing over comes before all is read is the reader's pace; that it begins before is the claim.
    expect(mostWhileReading).toBeGreaterThan(0);
    expect(most).toBe(4);
    expect(new Set(steps)).toEqual(new Set(['reading', 'handing']));
    expect(steps.lastIndexOf('reading')).toBeLessThan(steps.indexOf('handing'));
  });

  test('an export that is refused is an outcome, whatever was already handed over', async () => {
    const broken = given.map((file) =>
      file.path.endsWith('following.json') ? { ...file, blob: new Blob(['[{']) } : file,
    );
    const outcome = await readAndHandOver(
      { ...ORDER, files: broken },
      { onStep: () => undefined, handPart: async () => null },
      new AbortController().signal,
    );
    expect(outcome).toMatchObject({ kind: 'refused', problem: { code: 'truncated-file' } });
  });

  test('a part that cannot be handed over is no refusal', async () => {
    const ears = { onStep: () => undefined, handPart: () => Promise.reject(new Error('full')) };
    await expect(readAndHandOver({ ...ORDER, files: given }, ears, new AbortController().signal)).rejects.toThrow(
      'full',
    );
  });
});

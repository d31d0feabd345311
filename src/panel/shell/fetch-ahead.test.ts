import { afterAll, afterEach, expect, it, vi } from 'vitest';
import { fetchAhead } from './fetch-ahead';

let idle: (() => void)[] = [];
vi.stubGlobal('requestIdleCallback', (work: () => void) => idle.push(work));
vi.stubGlobal('cancelIdleCallback', (id: number) => {
  idle[id - 1] = () => undefined;
});
afterEach(() => {
  idle = [];
});
afterAll(() => vi.unstubAllGlobals());

/** A moment of rest, and whatever follows from it. */
async function rest(): Promise<void> {
  idle.at(-1)?.();
  await new Promise((done) => setTimeout(done));
}

it('fetches one after another, each in a moment of rest, also where one fails', async () => {
  const fetched: string[] = [];
  const load = (name: string) => async () => {
    fetched.push(name);
    if (name === 'insights') throw new Error('gone from the package');
  };
  fetchAhead([load('people'), load('insights'), load('history')]);
  expect(fetched).toEqual([]);
  await rest();
  expect(fetched).toEqual(['people']);
  await rest();
  await rest();
  expect(fetched).toEqual(['people', 'insights', 'history']);
});

it('ends when told, before the first and between two', async () => {
  const load = vi.fn(async () => undefined);
  fetchAhead([load])();
  await rest();
  expect(load).not.toHaveBeenCalled();
  const end = fetchAhead([load, load]);
  await rest();
  end();
  await rest();
  expect(load).toHaveBeenCalledOnce();
});

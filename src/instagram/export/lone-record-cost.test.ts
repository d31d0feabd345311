import { describe, expect, test } from 'vitest';
import { exportFiles, folderOf, people } from './fixtures/build-export';
import { readExport } from './read-export';
import { LoneRecord } from './words/records';

/** Steps that walking over arrays costs while something is done: spreading, `for … of` and the like. */
async function stepsOf(work: () => unknown): Promise<number> {
  const walker = Object.getPrototypeOf([][Symbol.iterator]()) as { next: () => IteratorResult<unknown> };
  const { next } = walker;
  let steps = 0;
  walker.next = function counted(this: unknown) {
    steps++;
    return next.call(this as never);
  };
  try {
    await work();
  } finally {
    walker.next = next;
  }
  return steps;
}

describe('a single record costs as much as it is long', () => {
  const list = people(5, { everyMinutes: 1e6 });
  const [followers, following] = exportFiles('2026-07', list, list);
  const read = (content: string) =>
    stepsOf(() => readExport(folderOf([{ path: followers!.path, content }, following!])).catch(() => undefined));

  test.each([
    ['one key again and again', (count: number) => `{${'"label_values":[0],'.repeat(count)}"title":""}`],
    ['one list in many batches', (count: number) => `{"string_list_data":[${'"0123456789abcdef",'.repeat(count)}0]}`],
  ])('%s: twice as long is about twice as many steps', async (_, fileOf) => {
    const [once, twice] = [await read(fileOf(20_000)), await read(fileOf(40_000))];
    expect(once).toBeGreaterThan(15_000);
    expect(twice).toBeLessThan(2.5 * once);
    expect(twice).toBeLessThan(6 * 40_000);
  });

  test('what arrives in batches is one list, in its order', () => {
    const lone = new LoneRecord();
    for (let at = 0; at < 3; at++) lone.addItems('label_values', [at]);
    lone.set('title', 'x');
    expect(lone.record()).toEqual({ label_values: [0, 1, 2], title: 'x' });
  });
});

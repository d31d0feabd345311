import { beforeEach, expect, test, vi } from 'vitest';
import { openRecordOutbox } from './record-outbox';

const said = vi.hoisted(() => ({ batches: [] as { batch: string; text: string }[], silent: 0 }));
vi.mock('../say', () => ({
  sayFromPage: async (_: string, told: { batch: string; text: string }) => {
    said.batches.push(told);
    return said.batches.length <= said.silent ? undefined : { ok: true, value: true };
  },
}));

beforeEach(() => {
  said.batches = [];
});

test('a worker that is stopped again and again while it is told gets the same once more, and the recording goes on', async () => {
  said.silent = 2;
  const over = vi.fn();
  const outbox = openRecordOutbox(1, over);
  outbox.put('a');
  await outbox.say();
  expect(said.batches.map(({ text }) => text)).toEqual(['a', 'a', 'a']);
  expect(new Set(said.batches.map(({ batch }) => batch)).size).toBe(1);
  expect(over).not.toHaveBeenCalled();
});

test('one that never answers is asked no longer', async () => {
  said.silent = Number.POSITIVE_INFINITY;
  const over = vi.fn();
  const outbox = openRecordOutbox(1, over);
  outbox.put('a');
  await outbox.say();
  expect(said.batches).toHaveLength(3);
  expect(over).toHaveBeenCalledOnce();
});

import { expect, test } from 'vitest';
import type { PulseLine } from '../../../platform/pulse';
import { partOf, toldOf } from './pulse-parts';

const line = (name: string, misses: number, found = 3): PulseLine => ({
  what: 'endpoint',
  name,
  expected: found + misses,
  found,
  lastFoundAt: found > 0 ? 1 : null,
  lastMissedAt: misses > 0 ? 2 : null,
  misses,
  restingSince: misses >= 5 ? 2 : null,
  days: [],
});
const told = (...lines: PulseLine[]) => {
  const { troubled, working } = toldOf(lines);
  return { troubled: troubled.map(({ name }) => name), working };
};

test('a list that changed is told though the other list is found', () => {
  const lists = [line('followList', 0), line('followList-followers', 5, 0), line('followList-following', 0)];
  expect(told(...lists, line('showMany', 0))).toEqual({
    troubled: ['followList-followers'],
    working: ['following-lists', 'ties'],
  });
});

test('both lists changed: each is told, and their sum is not told once more', () => {
  const lists = [line('followList', 10, 0), line('followList-followers', 5, 0), line('followList-following', 5, 0)];
  expect(told(...lists)).toEqual({ troubled: ['followList-followers', 'followList-following'], working: [] });
});

test('lists that are at another address are told by the sum, for no kind of them was ever answered', () => {
  expect(told(line('followList', 5, 0)).troubled).toEqual(['followList']);
  const before = [line('followList', 5), line('followList-followers', 0), line('followList-following', 0)];
  expect(told(...before)).toEqual({ troubled: ['followList'], working: [] });
});

test('a part one reader of which is in trouble is not said to work, and a part nobody knows is not named', () => {
  expect(told(line('webProfileInfo', 0), line('profileQuery', 2), line('new-reader', 0))).toEqual({
    troubled: ['profileQuery'],
    working: [],
  });
  expect(partOf('constructor')).toBe('other');
});

import { describe, expect, it } from 'vitest';
import { slowDownsIn } from './slow-downs';

const line = (problem: string, at: number, lastAt = at) => ({
  endpoint: 'followList',
  problem,
  detail: '',
  at,
  lastAt,
  count: 2,
});

describe('when Instagram asked for a pause', () => {
  it('is told by the troubleshooting lines of that kind alone, first and last time', () => {
    const lines = [line('throttled', 5, 9), line('action-blocked', 7), line('truncated', 8), line('private-list', 9)];
    expect(slowDownsIn(lines)).toEqual([
      { kind: 'throttled', at: 5 },
      { kind: 'throttled', at: 9 },
      { kind: 'action-blocked', at: 7 },
    ]);
  });
});

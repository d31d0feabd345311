import { expect, it } from 'vitest';
import { nextIndex } from './tabs';

it('an arrow goes to the tab that lies on its side, whichever side reading begins on', () => {
  const from1 = (key: string, direction: 'ltr' | 'rtl') => nextIndex(key, 1, 4, direction);
  expect([from1('ArrowRight', 'ltr'), from1('ArrowLeft', 'ltr')]).toEqual([2, 0]);
  expect([from1('ArrowRight', 'rtl'), from1('ArrowLeft', 'rtl')]).toEqual([0, 2]);
  for (const direction of ['ltr', 'rtl'] as const) {
    expect(['ArrowDown', 'ArrowUp', 'Home', 'End', 'a'].map((key) => from1(key, direction))).toEqual([
      2,
      0,
      0,
      3,
      null,
    ]);
    expect(nextIndex('ArrowDown', 3, 4, direction)).toBe(0);
  }
});

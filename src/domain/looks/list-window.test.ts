import { expect, it } from 'vitest';
import type { Coverage, PartialReason } from './coverage';
import { mayHoldAll } from './list-window';

const lacking = (...why: PartialReason[]): Coverage => ({ kind: 'partial', seen: 9, expected: null, why });
const window = (isSure: boolean) => ({ from: 1, to: 2, isSure });

it('a list of an export may hold everybody unless something of it is known to be missing', () => {
  expect(mayHoldAll(lacking('date-window'), window(false))).toBe(true);
  expect(mayHoldAll(lacking('date-window'), null)).toBe(true);
  expect(mayHoldAll(lacking('other-list-missing', 'date-unsure'), undefined)).toBe(true);
  expect(mayHoldAll(lacking('date-window'), window(true))).toBe(false);
  expect(mayHoldAll(lacking('parts-missing'), null)).toBe(false);
  expect(mayHoldAll(lacking('other-list-missing', 'parts-missing'), null)).toBe(false);
  expect(mayHoldAll({ kind: 'whole', seen: 9, hidden: 0 }, null)).toBe(false);
});

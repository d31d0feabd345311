import { expect, it } from 'vitest';
import { rowShape, withoutLine } from './use-row-shape';

it('people stand as there is room for their letters', () => {
  expect([900, 600, 360, 320].map((width) => rowShape(width, 16))).toEqual([
    'table',
    'two-lines',
    'three-lines',
    'three-lines',
  ]);
  expect([900, 600, 360, 320].map((width) => rowShape(width, 32))).toEqual([
    'three-lines',
    'three-lines',
    'stacked',
    'stacked',
  ]);
  expect([400, 360, 320].map((width) => rowShape(width, 24))).toEqual(['stacked', 'stacked', 'stacked']);
});

it('and in a line less where there is nothing for it, unless they stand in a table', () => {
  expect((['table', 'two-lines', 'three-lines', 'stacked'] as const).map(withoutLine)).toEqual([
    'table',
    'two-lines',
    'two-lines',
    'stacked-two',
  ]);
});

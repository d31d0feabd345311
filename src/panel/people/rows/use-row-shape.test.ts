import { expect, it } from 'vitest';
import { rowShape } from './use-row-shape';

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
});

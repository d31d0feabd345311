import { describe, expect, it } from 'vitest';
import { any, array, count, object, optional, shaped, that } from './shape';

describe('a shape', () => {
  it('takes what fits and refuses the rest, without a word why', () => {
    const Page = object({ size: that<number>((value) => value === 3), rows: optional(array(any)) });
    expect(shaped(Page, { size: 3, rows: [1], more: true })).toEqual({ size: 3, rows: [1] });
    expect(shaped(Page, { size: 3 })).toEqual({ size: 3, rows: undefined });
    expect(shaped(Page, { size: 4 })).toBeNull();
    expect(shaped(Page, { size: 3, rows: 'many' })).toBeNull();
    expect(shaped(Page, null)).toBeNull();
  });

  it('hides no mistake of ours', () => {
    const broken = () => {
      throw new RangeError('ours');
    };
    expect(() => shaped(object({ size: broken }), { size: 1 })).toThrow('ours');
  });

  it('knows an exact count, none included', () => {
    expect([0, 7, -1, 1.5, '7', null].map(count)).toEqual([0, 7, null, null, null, null]);
  });
});

import { describe, expect, it } from 'vitest';
import { any, array, count, inside, object, shaped, that } from './shape';

describe('a shape', () => {
  it('takes what fits and refuses the rest, without a word why', () => {
    const Page = object({ size: that<number>((value) => value === 3), rows: array(any) });
    expect(shaped(Page, { size: 3, rows: [1], more: true })).toEqual({ size: 3, rows: [1] });
    expect(shaped(Page, { size: 4, rows: [1] })).toBeNull();
    expect(shaped(Page, { size: 3 })).toBeNull();
    expect(shaped(Page, { size: 3, rows: 'many' })).toBeNull();
    expect(shaped(Page, null)).toBeNull();
  });

  it('is not needed for what stands inside a value', () => {
    const value = { a: { b: [{ c: 1 }], d: null } };
    expect(inside(value, 'a.b.0.c')).toBe(1);
    expect(inside(value, 'a.d')).toBeNull();
    for (const path of ['a.d.e', 'x.y.z']) expect(inside(value, path)).toBeUndefined();
    for (const odd of [null, undefined, 7, 'text', true]) expect(inside(odd, 'a.b')).toBeUndefined();
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

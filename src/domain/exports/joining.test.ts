import { describe, expect, it } from 'vitest';
import { type Claimant, holderOf } from './joining';

const who = (number: number, ...names: [username: string, from: number][]): Claimant => ({
  number,
  names: names.map(([username, from]) => ({ username, from })),
});
const nobodyElse = () => false;

describe('whom an export means by a name', () => {
  it('is who held it at that date', () => {
    expect(holderOf('a', 5, [who(1, ['a', 3])], nobodyElse)).toBe(1);
    expect(holderOf('a', 5, [who(1, ['a', 1], ['b', 4])], nobodyElse)).toBeNull();
  });

  it('of several the one seen with it last', () => {
    expect(holderOf('a', 5, [who(1, ['a', 1]), who(2, ['a', 4])], nobodyElse)).toBe(2);
    expect(holderOf('a', 3, [who(1, ['a', 1]), who(2, ['a', 4])], nobodyElse)).toBe(1);
  });

  it('holds a name from the very moment it was seen with it', () => {
    expect(holderOf('a', 5, [who(1, ['a', 5])], nobodyElse)).toBe(1);
    expect(holderOf('a', 5, [who(1, ['a', 1], ['b', 5])], nobodyElse)).toBeNull();
    expect(holderOf('a', 5, [who(1, ['a', 5]), who(2, ['a', 6])], nobodyElse)).toBe(1);
  });

  it('is who held it rather than who is seen with it later, in whatever order they are asked', () => {
    const held = who(1, ['a', 3]);
    const later = who(2, ['a', 6]);
    expect(holderOf('a', 5, [held, later], nobodyElse)).toBe(1);
    expect(holderOf('a', 5, [later, held], nobodyElse)).toBe(1);
  });

  it('does not depend on the order in which claims come, nor where two are alike', () => {
    const twice = (one: Claimant, other: Claimant) => [
      holderOf('a', 5, [one, other], nobodyElse),
      holderOf('a', 5, [other, one], nobodyElse),
    ];
    expect(twice(who(1, ['a', 1]), who(2, ['a', 4]))).toEqual([2, 2]);
    expect(twice(who(1, ['a', 9]), who(2, ['a', 8]))).toEqual([2, 2]);
    expect(twice(who(1, ['a', 3]), who(2, ['a', 3]))).toEqual([1, 1]);
    expect(twice(who(1, ['a', 9]), who(2, ['a', 9]))).toEqual([1, 1]);
  });

  it('is who is first seen with it afterwards, where nobody held it', () => {
    expect(holderOf('a', 1, [who(1, ['a', 9]), who(2, ['a', 4])], nobodyElse)).toBe(2);
  });

  it('is not who stands in the same export under another name', () => {
    const renamed = who(1, ['old', 1], ['new', 9]);
    expect(holderOf('new', 5, [renamed], nobodyElse)).toBe(1);
    expect(holderOf('new', 5, [renamed], (name) => name === 'old')).toBeNull();
    expect(holderOf('old', 5, [renamed], (name) => name === 'new')).toBe(1);
  });

  it('is not an account of exports under names that one known by id bore all of: they are one', () => {
    const left = { ...who(1, ['b', 2], ['c', 4]), isOfExports: true };
    expect(holderOf('c', 5, [left, who(2, ['a', 0], ['b', 2], ['c', 3])], nobodyElse)).toBe(2);
    expect(holderOf('c', 5, [left, who(2, ['a', 0], ['c', 3])], nobodyElse)).toBe(1);
    expect(holderOf('c', 5, [left, who(2, ['b', 2], ['c', 3], ['d', 4])], nobodyElse)).toBe(1);
  });

  it('is never two names of one account', () => {
    const often = who(1, ['a', 1], ['b', 6], ['c', 8]);
    const listed = new Set(['b', 'c']);
    const meant = [...listed].map((name) => holderOf(name, 5, [often], (other) => listed.has(other)));
    expect(meant).toEqual([1, null]);
  });

  it('is nobody where nobody has the name', () => {
    expect(holderOf('a', 5, [who(1, ['b', 1])], nobodyElse)).toBeNull();
  });
});

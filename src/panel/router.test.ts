import { describe, expect, it } from 'vitest';
import { hashOf, routeOf } from './router';

describe('routeOf', () => {
  it('reads the views and the status', () => {
    expect(routeOf('#/now')).toEqual({ view: 'now' });
    expect(routeOf('#/data')).toEqual({ view: 'data' });
    expect(routeOf('#/people?status=only-i-follow')).toEqual({ view: 'people', status: 'only-i-follow' });
  });

  it.each(['', '#', '#/', '#/nowhere?x=1', '#/../data'])('%j leads to Now', (hash) => {
    expect(routeOf(hash)).toEqual({ view: 'now' });
  });

  it('falls back to mutual for a status that has no list', () => {
    for (const status of ['neither', 'nonsense', ''])
      expect(routeOf(`#/people?status=${status}`)).toEqual({ view: 'people', status: 'mutual' });
  });

  it('reads what it writes', () => {
    for (const hash of ['#/now', '#/data', '#/people?status=unknown']) expect(hashOf(routeOf(hash))).toBe(hash);
  });
});

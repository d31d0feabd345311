import { describe, expect, it } from 'vitest';
import { OTHER_LISTS } from '../../domain/exports/import';
import { DATA_PARTS, hashOf, LISTED_STATUSES, type Route, routeOf, SHOWN_STATUSES } from './router';
import { VIEWS } from './views';

describe('routeOf', () => {
  it('reads the views and the status', () => {
    expect(routeOf('#/now')).toEqual({ view: 'now' });
    expect(routeOf('#/data')).toEqual({ view: 'data' });
    expect(routeOf('#/people?status=only-i-follow')).toEqual({
      view: 'people',
      list: null,
      status: 'only-i-follow',
    });
    expect(routeOf('#/data?part=export')).toEqual({ view: 'data', part: 'export' });
    expect(routeOf('#/data?part=cellar')).toEqual({ view: 'data' });
    expect(routeOf('#/now?part=export')).toEqual({ view: 'now' });
    expect(routeOf('#/settings')).toEqual({ view: 'settings' });
  });

  it('follows parts of Data to where they went', () => {
    expect(routeOf('#/data?part=delete')).toEqual({ view: 'data', part: 'storage' });
    expect(routeOf('#/data?part=preferences')).toEqual({ view: 'settings' });
    expect(routeOf('#/data?part=toString')).toEqual({ view: 'data' });
  });

  it.each(['', '#', '#/', '#/nowhere?x=1', '#/../data'])('%j leads to Now', (hash) => {
    expect(routeOf(hash)).toEqual({ view: 'now' });
  });

  it('has a list of its own for who was not found, and for whom it is too early', () => {
    for (const status of ['not-found', 'too-early'] as const)
      expect(routeOf(`#/people?status=${status}`)).toEqual({ view: 'people', list: null, status });
  });

  it('names no status where the address has none, or one that has no list', () => {
    for (const hash of ['?status=neither', '?status=nonsense', '?status=', ''])
      expect(routeOf(`#/people${hash}`)).toEqual({ view: 'people', list: null, status: null });
  });

  it('reads the lists beside the two, of everybody or of any one status', () => {
    const shown = (hash: string) => ({ ...routeOf(hash), view: undefined });
    expect(shown('#/people?list=close-friends')).toMatchObject({ list: 'close-friends', status: 'all' });
    expect(shown('#/people?status=neither&list=blocked')).toMatchObject({ list: 'blocked', status: 'neither' });
    expect(shown('#/people?list=blocked&status=nonsense')).toMatchObject({ list: 'blocked', status: 'all' });
    expect(shown('#/people?list=followers&status=unknown')).toMatchObject({ list: null, status: 'unknown' });
  });

  // Where the panel is open as a tab, a browser may note its address in the history, and keep it after Balik is removed.
  it('names nobody, whatever is shown', () => {
    const people = [null, ...OTHER_LISTS].flatMap((list) =>
      list === null
        ? [...LISTED_STATUSES, null].map((status): Route => ({ view: 'people', list, status }))
        : SHOWN_STATUSES.map((status): Route => ({ view: 'people', list, status })),
    );
    const routes: Route[] = [
      ...people,
      ...DATA_PARTS.map((part): Route => ({ view: 'data', part })),
      ...VIEWS.flatMap((view): Route[] => (view === 'people' ? [] : [{ view }])),
    ];
    for (const route of routes)
      expect(hashOf(route)).toMatch(/^#\/[a-z]+(\?(part|list|status)=[a-z-]+)?(&status=[a-z-]+)?$/);
    // A name that somebody wrote into the address goes no further.
    expect(hashOf(routeOf('#/people?status=anna_k&list=budi.s'))).toBe('#/people');
  });

  it('reads what it writes', () => {
    for (const hash of [
      '#/now',
      '#/data',
      '#/data?part=storage',
      '#/settings',
      '#/people?status=unknown',
      '#/people?status=not-found',
      '#/people?list=blocked',
      '#/people?list=blocked&status=mutual',
    ])
      expect(hashOf(routeOf(hash))).toBe(hash);
  });
});

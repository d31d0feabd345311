import type { FollowBackStatus } from '../domain/follow-back';

/** The statuses that have a list; `neither` only ever shows on a profile. */
export type ListedStatus = Exclude<FollowBackStatus, 'neither'>;
export const LISTED_STATUSES: readonly ListedStatus[] = ['mutual', 'only-i-follow', 'only-they-follow', 'unknown'];

/** Views without a state of their own in the address. */
export type PlainView = 'now' | 'history' | 'insights' | 'manners' | 'data';
export type Route = { readonly view: PlainView } | { readonly view: 'people'; readonly status: ListedStatus };
export type View = Route['view'];
/** The views there are, in the order of the navigation. An address of any other leads to Now. */
export const VIEWS: readonly View[] = ['now', 'people', 'history', 'insights', 'manners', 'data'];

/** Reads a hash such as `#/people?status=only-i-follow`. Whatever it does not know leads to Now. */
export function routeOf(hash: string): Route {
  const [path, query] = hash.replace(/^#\/?/, '').split('?', 2);
  const view = VIEWS.find((known) => known === path) ?? 'now';
  if (view !== 'people') return { view };
  const asked = new URLSearchParams(query ?? '').get('status');
  return { view, status: LISTED_STATUSES.find((status) => status === asked) ?? 'mutual' };
}

export function hashOf(route: Route): string {
  return route.view === 'people' ? `#/people?status=${route.status}` : `#/${route.view}`;
}

export function goTo(route: Route): void {
  location.hash = hashOf(route);
}

/** Calls back with the route now and each time it changes. A place inside the page (`#content`) is no route. */
export function onRoute(listener: (route: Route) => void, signal: AbortSignal): void {
  const isPlaceInside = () => /^#[^/]/.test(location.hash);
  const tell = () => {
    if (!isPlaceInside()) listener(routeOf(location.hash));
  };
  addEventListener('hashchange', tell, { signal });
  tell();
}

import { OTHER_LISTS, type OtherList } from '../../domain/exports/import';
import { FOLLOW_BACK_STATUSES, type FollowBackStatus } from '../../domain/ties/follow-back';
import { VIEWS, type View } from './views';

/**
 * The statuses as People lists them: apart from `unknown` stand those of whom both lists say something, and yet not
 * enough. `not-found`: too many may be hidden; `too-early`: followed only days before.
 */
export type PersonStatus = FollowBackStatus | UnsaidStatus;
export type UnsaidStatus = 'not-found' | 'too-early';
/** They have a tab only while there is somebody in it. */
export const UNSAID_STATUSES: readonly UnsaidStatus[] = ['not-found', 'too-early'];

/** Whatever cannot be said has the sign of the unknown. */
export function signOf(status: PersonStatus): FollowBackStatus {
  return status === 'not-found' || status === 'too-early' ? 'unknown' : status;
}

/** The question that most come with. */
export const FIRST_STATUS = 'only-i-follow';

/** The statuses that have a list; `neither` only ever shows on a profile. */
export type ListedStatus = Exclude<PersonStatus, 'neither'>;
export const LISTED_STATUSES: readonly ListedStatus[] = [
  'only-i-follow',
  'mutual',
  'only-they-follow',
  'unknown',
  ...UNSAID_STATUSES,
];

/** Of a list beside the two, People shows everybody or those of any one status. */
export type ShownStatus = PersonStatus | 'all';
export const SHOWN_STATUSES: readonly ShownStatus[] = ['all', ...FOLLOW_BACK_STATUSES, ...UNSAID_STATUSES];

/** What People shows. Without a list it is always one of the statuses that have one. */
export type PeopleShown =
  | { readonly list: null; readonly status: ListedStatus }
  | { readonly list: OtherList; readonly status: ShownStatus };

/** What an address asks People for. Where it names no status, People opens on the list that has the answer. */
export type PeopleAsked = PeopleShown | { readonly list: null; readonly status: null };
export const UNNAMED: PeopleAsked = { list: null, status: null };

/** The parts of Data, in the order they stand there. Without one named, Data opens on the first. */
export const DATA_PARTS = ['import', 'export', 'backup', 'storage', 'troubleshooting'] as const;
export type DataPart = (typeof DATA_PARTS)[number];

/** Where parts of Data went that stand in links of before. */
const MOVED: Readonly<Record<string, Route>> = {
  delete: { view: 'data', part: 'storage' },
  preferences: { view: 'settings' },
};

/** Views without a state of their own in the address. */
export type PlainView = Exclude<View, 'people' | 'data'>;
export type Route =
  | { readonly view: PlainView }
  | ({ readonly view: 'people' } & PeopleAsked)
  | { readonly view: 'data'; readonly part?: DataPart };

/** Reads a hash such as `#/people?status=only-i-follow` or `#/people?list=close-friends`. Whatever it does not know leads to Now. */
export function routeOf(hash: string): Route {
  const [path, query] = hash.replace(/^#\/?/, '').split('?', 2);
  const view = VIEWS.find((known) => known === path) ?? 'now';
  const asked = new URLSearchParams(query ?? '');
  if (view === 'people') return { view, ...askedIn(asked) };
  return view === 'data' ? dataIn(asked.get('part') ?? '') : { view };
}

function dataIn(asked: string): Route {
  const part = DATA_PARTS.find((known) => known === asked);
  if (part !== undefined) return { view: 'data', part };
  return Object.hasOwn(MOVED, asked) ? MOVED[asked]! : { view: 'data' };
}

function askedIn(asked: URLSearchParams): PeopleAsked {
  const status = asked.get('status');
  const list = OTHER_LISTS.find((one) => one === asked.get('list')) ?? null;
  if (list === null) return { list, status: LISTED_STATUSES.find((one) => one === status) ?? null };
  return { list, status: SHOWN_STATUSES.find((one) => one === status) ?? 'all' };
}

export function hashOf(route: Route): string {
  if (route.view === 'data' && route.part !== undefined) return `#/data?part=${route.part}`;
  if (route.view !== 'people') return `#/${route.view}`;
  const { list, status } = route;
  if (list === null) return status === null ? '#/people' : `#/people?status=${status}`;
  return status === 'all' ? `#/people?list=${list}` : `#/people?list=${list}&status=${status}`;
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

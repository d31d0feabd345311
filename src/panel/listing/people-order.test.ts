import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_PEOPLE_FACTS, type PeopleFacts } from '../../archive/facts/for-people';
import type { OtherListOfViewer } from '../../archive/imports/read-imports';
import type { AccountColumns } from '../../archive/store/rows';
import { NO_CONTEXT } from '../../domain/context';
import { DatesByNumber } from '../../domain/exports/dates-by-number';
import { difference, membershipOf, NOBODY } from '../../domain/membership';
import { type Classification, classify } from '../../domain/ties/classify';
import { type ListKnowledge, UNREAD } from '../../domain/ties/list-knowledge';
import { ANYBODY, DATED_SORTS, type PeopleChoice } from '../shell/people-choice';
import { type ListedStatus, SHOWN_STATUSES, type ShownStatus } from '../shell/router';
import { candidatesOf, countsOf, keptCount } from './candidates';
import type { FirstSeen } from './first-seen';
import { emptyIndex, fillIndex } from './name-index';
import type { Notes } from './noted';
import { arrange, datesBehind, newestFirst, sortOf } from './people-order';
import { sortedInSlices } from './sorted-in-slices';

const signal = new AbortController().signal;
const NAMES: readonly (readonly [string, string, number])[] = [
  ['ayu.wijaya', 'Ayu Wijaya', 0b1100],
  ['zed_zed', 'André Šimić', 0b0011],
  ['budi99', '', 0],
  ['kopi.ayu', 'Kedai Kopi', 0b1111],
  ['x_____x', 'متجر القهوة', 0],
  ['ayu', 'زهراء', 0],
];
const columns: AccountColumns = {
  firstNumber: 0,
  ids: NAMES.map((_, at) => String(at)),
  usernames: NAMES.map(([username]) => username),
  fullNames: NAMES.map(([, fullName]) => fullName),
  flags: Uint8Array.from(NAMES.map(([, , flags]) => flags)),
  firstSeenAt: new Float64Array(NAMES.length),
  fbids: NAMES.map(() => ''),
};
const everybody = Uint32Array.from([5, 4, 3, 2, 1, 0]);

async function index() {
  const filled = emptyIndex();
  const source = { accountCount: NAMES.length, readColumns: async (at: number) => (at === 0 ? columns : null) };
  await fillIndex(filled, source, () => undefined, signal);
  return filled;
}
const namesOf = (numbers: Uint32Array) => [...numbers].map((number) => NAMES[number]![0]);
const find = async (search: string) =>
  namesOf(await arrange(everybody, await index(), { ...ANYBODY, search }, NO_PEOPLE_FACTS, signal));

const dates = (seconds: Readonly<Record<number, number>>) =>
  new DatesByNumber(Uint32Array.from(Object.keys(seconds), Number), Uint32Array.from(Object.values(seconds)));

describe('newestFirst', () => {
  const of = (some: Classification, listed: OtherListOfViewer | null = null) => ({
    classification: some,
    list: listed?.list ?? null,
    listed,
  });
  const classes = { mutual: membershipOf([1, 40, 7]), 'only-i-follow': NOBODY, 'only-they-follow': NOBODY };
  const classification = {
    classes: { ...classes, neither: NOBODY, unknown: NOBODY },
    likely: membershipOf([7, 40]),
    outlined: membershipOf([7]),
    tooEarly: NOBODY,
    notFound: { followers: NOBODY, following: NOBODY },
  };
  it('puts who was first seen last at the top, and narrows to a certainty', () => {
    const sure = (certainty: PeopleChoice['certainty']) => ({ ...ANYBODY, certainty });
    expect([...newestFirst(of(classification), 'mutual', sure(null), null)]).toEqual([40, 7, 1]);
    expect([...newestFirst(of(classification), 'mutual', sure('certain'), null)]).toEqual([1]);
    expect([...newestFirst(of(classification), 'mutual', sure('plain'), null)]).toEqual([40]);
    expect([...newestFirst(of(classification), 'mutual', sure('likely'), null)]).toEqual([7]);
  });
});

describe('people of a list beside the two', () => {
  const list = (present: number[], other: number[], isWhole: boolean): ListKnowledge => {
    const absent = isWhole ? difference(membershipOf(other), membershipOf(present)) : NOBODY;
    const bound = isWhole ? { h: 0, n: 1 } : null;
    return { ...UNREAD, present: membershipOf(present), isWhole, absent, certainlyAbsent: absent, bound };
  };
  const knowledgeWith = (isWhole: boolean) => {
    const [followers, following] = [list([1, 2, 3], [2, 3, 4], isWhole), list([2, 3, 4], [1, 2, 3], isWhole)];
    return { followers, following, fresh: NOBODY, classification: classify(followers, following) };
  };
  const friends: OtherListOfViewer = {
    list: 'close-friends',
    exportedAt: 9,
    members: membershipOf([1, 2, 4, 40, 41]),
    since: new DatesByNumber(Uint32Array.of(1, 2, 4, 40, 41), Uint32Array.of(50, 20, 0, 2 ** 31, 50)),
  };
  const shown = (
    isWhole: boolean,
    status: ShownStatus,
    change: Partial<PeopleChoice> = {},
    notes: Notes | null = null,
  ) => {
    const candidates = candidatesOf(knowledgeWith(isWhole), 'close-friends', [friends]);
    return [...newestFirst(candidates, status, { ...ANYBODY, ...change }, notes)];
  };

  it('are all in it, also whom neither follow list ever showed, the last that came into it first', () => {
    expect(shown(true, 'all')).toEqual([40, 41, 1, 2, 4]);
    expect(shown(false, 'all')).toEqual([40, 41, 1, 2, 4]);
  });

  it('have the status that the lists tell; none where no list was read whole, or neither shows them', () => {
    expect(shown(true, 'mutual')).toEqual([2]);
    expect(shown(true, 'only-i-follow')).toEqual([4]);
    expect(shown(true, 'only-they-follow')).toEqual([1]);
    expect(shown(true, 'neither')).toEqual([]);
    expect(shown(true, 'unknown')).toEqual([40, 41]);
    expect(shown(false, 'neither')).toEqual([]);
    expect(shown(false, 'unknown')).toEqual([40, 41, 1, 4]);
  });

  it('are nobody where the newest export has no such list', () => {
    const candidates = candidatesOf(knowledgeWith(true), 'blocked', [friends]);
    expect([...newestFirst(candidates, 'all', ANYBODY, null)]).toEqual([]);
    expect(candidates.listed).toBeNull();
  });

  it('are not left out for being kept quietly, and can be narrowed to those who are', () => {
    const notes = new Map([[4, { ...NO_CONTEXT, isKept: true }]]);
    expect(shown(true, 'only-i-follow', {}, notes)).toEqual([4]);
    expect(shown(true, 'all', { kept: 'only' }, notes)).toEqual([4]);
    expect(keptCount(candidatesOf(knowledgeWith(true), null, []), { list: null, status: 'only-i-follow' }, notes)).toBe(
      1,
    );
  });

  it('are counted for each tab', () => {
    const candidates = candidatesOf(knowledgeWith(true), 'close-friends', [friends]);
    expect(countsOf(candidates, SHOWN_STATUSES, null)).toEqual([5, 1, 1, 1, 0, 2, 0, 0]);
  });
});

describe('searching', () => {
  it('finds usernames and full names, the exact username first', async () => {
    expect(await find('ayu')).toEqual(['ayu', 'ayu.wijaya', 'kopi.ayu']);
    expect(await find('@AYU')).toContain('ayu.wijaya');
    expect(await find('kedai')).toEqual(['kopi.ayu']);
  });
  it('looks past accents and into other scripts', async () => {
    expect(await find('andre simic')).toEqual(['zed_zed']);
    expect(await find('القهوة')).toEqual(['x_____x']);
  });
  it('finds signs, and nobody where nobody fits', async () => {
    expect(await find('____')).toEqual(['x_____x']);
    expect(await find('nobodyhere')).toEqual([]);
  });
});

describe('sorting and filtering', () => {
  it('sorts by username and by full name, the nameless last', async () => {
    const by = async (sort: 'username' | 'name') =>
      namesOf(await arrange(everybody, await index(), { ...ANYBODY, sort }, NO_PEOPLE_FACTS, signal));
    expect((await by('username'))[0]).toBe('ayu');
    expect((await by('name')).slice(0, 2)).toEqual(['zed_zed', 'ayu.wijaya']);
    expect((await by('name')).at(-1)).toBe('budi99');
  });
  it('sorts by what exports tell, whoever they tell nothing of last and in the order they had', async () => {
    const facts: PeopleFacts = {
      since: { following: dates({ 1: 300, 2: 100, 4: 2 ** 32 - 2 }), followers: dates({ 3: 7, 1: 9 }) },
      interactedAt: dates({ 2: 50 }),
    };
    const by = async (sort: PeopleChoice['sort']) => [
      ...(await arrange(Uint32Array.of(0, 1, 2, 3, 4), await index(), { ...ANYBODY, sort }, facts, signal)),
    ];
    expect(await by('followed-first')).toEqual([2, 1, 4, 0, 3]);
    expect(await by('followed-last')).toEqual([4, 1, 2, 0, 3]);
    expect(await by('followed-me')).toEqual([1, 3, 0, 2, 4]);
    expect(await by('interacted')).toEqual([2, 0, 1, 3, 4]);
  });
  it('offers a sort by dates only where an export told one', () => {
    const since = { following: dates({ 1: 300 }), followers: dates({}) };
    expect(datesBehind({ since, interactedAt: null }, 'followed-first')).not.toBeNull();
    expect(datesBehind({ since, interactedAt: null }, 'followed-me')).toBeNull();
    expect(datesBehind({ since, interactedAt: null }, 'interacted')).toBeNull();
    expect(DATED_SORTS.map((sort) => datesBehind(NO_PEOPLE_FACTS, sort))).toEqual([null, null, null, null]);
  });
  it('goes by when the follow began that the list is about, once an export tells, and by what was chosen first of all', () => {
    const since = { followers: dates({ 1: 200 }), following: dates({ 1: 100 }) };
    const told: PeopleFacts = { since, interactedAt: null };
    const order = (status: ListedStatus, facts: PeopleFacts | null, sort: PeopleChoice['sort'] = null) =>
      sortOf({ ...ANYBODY, sort }, { list: null, status }, facts, null);
    expect(order('only-i-follow', told)).toBe('followed-first');
    expect(order('only-they-follow', told)).toBe('followed-me');
    expect(order('only-i-follow', { ...told, since: { ...since, following: dates({}) } })).toBe('recent');
    expect(order('only-i-follow', NO_PEOPLE_FACTS)).toBe('recent');
    expect(order('only-i-follow', null)).toBe('recent');
    expect(order('only-i-follow', told, 'recent')).toBe('recent');
    expect(sortOf(ANYBODY, { list: 'blocked', status: 'all' }, told, null)).toBe('recent');
  });

  it('is by username where everybody was first seen on one day, for then who came last is chance', () => {
    const [morning, evening] = [new Date(2026, 9, 16, 7).getTime(), new Date(2026, 9, 16, 22).getTime()];
    const order = (firstSeen: FirstSeen | null, change: Partial<PeopleChoice> = {}, facts = NO_PEOPLE_FACTS) =>
      sortOf({ ...ANYBODY, ...change }, { list: null, status: 'mutual' }, facts, firstSeen);
    expect(order({ from: morning, until: evening })).toBe('username');
    expect(order({ from: morning, until: evening + 3 * 3_600_000 })).toBe('recent');
    expect(order(null)).toBe('recent');
    expect(order({ from: morning, until: evening }, { sort: 'recent' })).toBe('recent');
    const since = { followers: dates({}), following: dates({ 1: 100 }) };
    expect(order({ from: morning, until: evening }, {}, { since, interactedAt: null })).toBe('followed-first');
  });

  it('keeps to the flags asked for', async () => {
    const verified = await arrange(everybody, await index(), { ...ANYBODY, isVerified: true }, NO_PEOPLE_FACTS, signal);
    expect(namesOf(verified)).toEqual(['kopi.ayu', 'ayu.wijaya']);
    const open = await arrange(
      everybody,
      await index(),
      { ...ANYBODY, isVerified: true, isPrivate: false },
      NO_PEOPLE_FACTS,
      signal,
    );
    expect(namesOf(open)).toEqual(['ayu.wijaya']);
  });
  it('sorts in slices as the browser would in one go', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(50), { maxLength: 9_000, size: 'max' }), async (values) => {
        const numbers = Uint32Array.from(values.keys());
        const compare = (one: number, other: number) => values[one]! - values[other]!;
        expect([...(await sortedInSlices(numbers, compare, signal))]).toEqual([...numbers].sort(compare));
      }),
      { numRuns: 30 },
    );
  });
  it('stops when it is told to', async () => {
    const ending = new AbortController();
    ending.abort();
    await expect(sortedInSlices(everybody, () => 0, ending.signal)).rejects.toThrow();
  });
});

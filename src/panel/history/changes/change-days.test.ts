import { expect, it } from 'vitest';
import type { AccountNumber } from '../../../domain/account';
import type { Change } from '../../../domain/changes/change';
import { followersAt, followingAt } from '../../../domain/fixtures/looks';
import { DAY_MS } from '../../../domain/time';
import { createTexts } from '../../../i18n/fixtures/texts';
import type { FoundStep } from '../../person/find-changes';
import { changeDays, type DayWords } from './change-days';
import { ownDayWords } from './day-words';

const NOW = Date.UTC(2026, 10, 29, 12);
const TEXTS = createTexts('en', 'UTC');
const at = (daysAgo: number) => NOW - daysAgo * DAY_MS;
const change = (number: number, kind: Change['kind'], list: string | null, from: number, to: number) =>
  ({ kind, number: number as AccountNumber, list, window: { lastBeforeAt: at(from), firstAfterAt: at(to) } }) as Change;
const WORDS: DayWords = {
  one: ({ list }) => `${list}`,
  several: ({ list }) => `several ${list}`,
  alone: () => null,
};

/** What looks so many days ago showed, against those of earlier days. */
const step = (from: number, to: number, changes: readonly Change[], rest: Partial<FoundStep> = {}): FoundStep => ({
  pairs: [
    { first: followersAt(at(from), []), second: followersAt(at(to), []) },
    { first: followingAt(at(from + 3), []), second: followingAt(at(to), []) },
  ],
  changes,
  silent: [],
  ...rest,
});
const daysOf = (...steps: FoundStep[]) =>
  changeDays(steps, WORDS, TEXTS, NOW).map(({ date, since, groups }) => ({
    date,
    since,
    groups: groups.map((group) => `${group.kind} ${group.words} ${group.changes.map(({ number }) => number)}`),
  }));

it('a day has who left first, then who came, of followers before following, and is since the followers before', () => {
  expect(
    daysOf(
      step(3, 1, [
        change(1, 'appeared', 'followers', 3, 1),
        change(2, 'gone', 'following', 3, 1),
        change(3, 'gone', 'followers', 3, 1),
        change(4, 'renamed', null, 3, 1),
        change(5, 'gone', 'followers', 3, 1),
      ]),
      step(9, 3, [change(6, 'gone', 'followers', 9, 3)]),
    ),
  ).toEqual([
    {
      date: '28 Nov',
      since: '26 Nov',
      groups: ['gone several followers 3,5', 'gone following 2', 'appeared followers 1', 'renamed null 4'],
    },
    { date: '26 Nov', since: '20 Nov', groups: ['gone followers 6'] },
  ]);
});

it('a change stands under the snapshots that showed it, and says its own day where an export or an act tells that', () => {
  const words = {
    ...WORDS,
    alone: (one: Change, day: { date: string; since: string | null }) =>
      ownDayWords(one, day, TEXTS.book('history'), TEXTS, NOW),
  };
  const told = [change(1, 'appeared', 'followers', 2, 2), change(2, 'appeared', 'followers', 1, 1)];
  const [day] = changeDays([step(3, 1, told)], words, TEXTS, NOW);
  expect(day!.date).toBe('28 Nov');
  expect(day!.groups.map(({ each }) => each)).toEqual([['on 27 Nov', null]]);
  expect(day!.counts).toEqual([{ list: 'followers', kinds: [['appeared', 2]] }]);
});

it('who left both lists is named once, and counted in each of them', () => {
  const both = ['followers', 'following'].map((list) => change(1, 'left-instagram', list, 3, 1));
  const [day] = changeDays([step(3, 1, both)], WORDS, TEXTS, NOW);
  expect(day!.groups.map(({ changes }) => changes.length)).toEqual([1]);
  expect(day!.counts.map(({ list, kinds }) => [list, kinds])).toEqual([
    ['followers', [['left-instagram', 1]]],
    ['following', [['left-instagram', 1]]],
  ]);
});

it('snapshots that differ by nothing are left out; of whom nothing is told they still say how many', () => {
  expect(daysOf(step(3, 1, []))).toEqual([]);
  const silent = [{ list: 'followers', what: 'seen-again', came: 0, went: 2 }] as const;
  expect(changeDays([step(3, 1, [], { silent })], WORDS, TEXTS, NOW)[0]).toMatchObject({ groups: [], silent });
});

it('says since when only where it was another day', () => {
  const [day] = daysOf(step(1, 1, [change(1, 'appeared', 'followers', 1, 1), change(2, 'gone', 'followers', 1, 1)]));
  expect(day?.since).toBeNull();
});

it('new names of one day are one group, folded as any other, and each keeps what it was called before', () => {
  const one = ({ number }: Change) => `Was @before.${number}`;
  const renamed = [1, 2, 3].map((number) => change(number, 'renamed', null, 3, 1));
  const [day] = changeDays([step(3, 1, renamed)], { ...WORDS, one }, TEXTS, NOW);
  expect(day?.groups).toEqual([
    { kind: 'renamed', words: null, changes: renamed, each: ['Was @before.1', 'Was @before.2', 'Was @before.3'] },
  ]);
});

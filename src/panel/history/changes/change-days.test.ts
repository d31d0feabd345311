import { expect, it } from 'vitest';
import type { AccountNumber } from '../../../domain/account';
import type { Change } from '../../../domain/changes/change';
import { DAY_MS } from '../../../domain/time';
import { createTexts } from '../../../i18n/fixtures/texts';
import { changeDays } from './change-days';

const NOW = Date.UTC(2026, 10, 29, 12);
const at = (daysAgo: number) => NOW - daysAgo * DAY_MS;
const change = (number: number, kind: Change['kind'], list: string | null, from: number, to: number) =>
  ({ kind, number: number as AccountNumber, list, window: { lastBeforeAt: at(from), firstAfterAt: at(to) } }) as Change;
const words = ({ list }: Change) => `${list}`;

const daysOf = (changes: Change[]) =>
  changeDays(changes, words, createTexts('en', 'UTC'), NOW).map(({ date, since, groups }) => ({
    date,
    since,
    groups: groups.map((group) => `${group.kind} ${group.words} ${group.changes.map(({ number }) => number)}`),
  }));

it('a day has who left first, then who came, of followers before following', () => {
  expect(
    daysOf([
      change(1, 'appeared', 'followers', 3, 1),
      change(2, 'gone', 'following', 3, 1),
      change(3, 'gone', 'followers', 3, 1),
      change(4, 'renamed', null, 3, 1),
      change(5, 'gone', 'followers', 3, 1),
      change(6, 'gone', 'followers', 9, 3),
    ]),
  ).toEqual([
    {
      date: '28 Nov',
      since: '26 Nov',
      groups: ['gone followers 3,5', 'gone following 2', 'appeared followers 1', 'renamed null 4'],
    },
    { date: '26 Nov', since: '20 Nov', groups: ['gone followers 6'] },
  ]);
});

it('says since when only where it was another day', () => {
  const [day] = daysOf([change(1, 'appeared', 'followers', 1, 1), change(2, 'gone', 'followers', 1, 1)]);
  expect(day?.since).toBeNull();
});

it('new names of one day are one group, folded as any other, and each keeps what it was called before', () => {
  const wordsOf = ({ number }: Change) => `Was @before.${number}`;
  const renamed = [1, 2, 3].map((number) => change(number, 'renamed', null, 3, 1));
  const [day] = changeDays(renamed, wordsOf, createTexts('en', 'UTC'), NOW);
  expect(day?.groups).toEqual([
    { kind: 'renamed', words: null, changes: renamed, each: ['Was @before.1', 'Was @before.2', 'Was @before.3'] },
  ]);
});

/** An export was never read by anybody, and one of anything is no plural: held of the words that stand on such screens. */
import { describe, expect, it } from 'vitest';
import { createTexts } from './fixtures/texts';

const READ = /\bread\b|readings?\b|\bdibaca\b|\bterbaca\b|pembacaan/i;

describe.each(['en', 'id'] as const)('words that are said of an export as well, in %s', (language) => {
  const { t, book } = createTexts(language, 'UTC');
  const say = book('insights');
  const history = book('history');
  const people = book('people');
  const evidence = book('evidence');
  it('do not speak of reading', () => {
    const list = { list: 'X', date: 'X' };
    const said = [
      people('explain.unknown'),
      people('empty.mutual'),
      people('empty.only-they-follow'),
      people('unread.followers'),
      people('unread.following'),
      t('now.seeLists'),
      evidence('verdict.noDate'),
      evidence('verdict.early.then'),
      t('bound.too-early'),
      evidence('unread.followers'),
      evidence('unread.following'),
      evidence('not-asked.followers', list),
      evidence('not-asked.following', list),
      say('rate.missing'),
      say('rate.missing.followers'),
      say('rate.missing.following'),
      say('rate.few'),
      say('retention.text'),
      say('time.missing.dated'),
      say('by.text.month'),
      say('by.lately'),
      say('campaign.missing'),
      say('gathering'),
      history('changes.onlyOne'),
      history('changes.onlyOne.list'),
    ];
    expect(said.filter((words) => READ.test(words))).toEqual([]);
  });

  it('claim of no list that it lacks somebody where nobody knows', () => {
    const said = [
      evidence('partial-export.followers', { date: 'X' }),
      evidence('partial-export.following', { date: 'X' }),
      t('reading.window.unknown'),
      t('reading.window.empty'),
      t('export.unsure'),
      history('why.date-window-possible'),
      history('snapshot.exportUnsure'),
      history('changes.firstCut'),
      history('changes.secondCut'),
      t('now.next.export.possible'),
    ];
    expect(said.filter((words) => !/\bmay\b|perhaps|mungkin/i.test(words))).toEqual([]);
  });
});

it('one of a kind is told as one', () => {
  const { t, book } = createTexts('en', 'UTC');
  const say = book('importing');
  const evidence = book('evidence');
  const date = '3 Nov';
  const said = [
    say('import.kept.one', { date, count: 1, following: 1 }),
    say('import.reading', { count: 1 }),
    say('import.problem.rows-unreadable', { count: 1, list: 'Followers' }),
    say('import.problem.dates-unreadable', { count: 1, list: 'Followers' }),
    say('import.problem.rows-repeated', { count: 1, list: 'Followers' }),
    say('import.problem.no-usernames', { count: 1 }),
    t('reading.lastWhole', { date, count: 1 }),
    t('reading.lastWhole.export', { date, count: 1 }),
    t('announce.whole', { list: 'Followers', count: 1 }),
    ...(['absent', 'unnamed', 'too-many'] as const).flatMap((kind) =>
      (['followers', 'following'] as const).map((list) => evidence(`${kind}.${list}`, { date, count: 1 })),
    ),
  ];
  expect(said.filter((words) => /\b1 (followers|accounts|rows|dates)\b/.test(words))).toEqual([]);
  expect(say('import.kept.one', { date, count: 1, following: 1 })).toBe('Export of 3 Nov: 1 follower, 1 following');
});

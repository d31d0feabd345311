import { expect, it } from 'vitest';
import type { AccountNumber } from '../../../domain/account';
import type { Change } from '../../../domain/changes/change';
import { DAY_MS } from '../../../domain/time';
import { historyChanges } from '../../../i18n/en/history-changes';
import { booksOf, createTexts, WHOLE } from '../../../i18n/fixtures/texts';
import { dayWords, severalWords } from './day-words';

const NOW = Date.UTC(2026, 10, 29, 12);
const texts = createTexts('en', 'UTC');

it('what likely ended is said of one as of one, and of several as of several', () => {
  const window = { lastBeforeAt: NOW - 2 * DAY_MS, firstAfterAt: NOW };
  const explanation = { kind: 'still-on-instagram', at: NOW };
  const gone = { kind: 'gone', number: 1 as AccountNumber, list: 'followers', window, certainty: 'likely' };
  const change = { ...gone, bound: null, isByName: false, explanation } as unknown as Change;
  const day = { date: '29 Nov', since: '27 Nov' };
  expect(dayWords(change, day, texts.book('history'), texts, NOW)).toBe(
    'Likely no longer follows you · seen on Instagram since',
  );
  expect(severalWords(change, day, texts.book('history'), texts, NOW)).toBe(
    'Likely no longer follow you · seen on Instagram since',
  );
});

it('two groups of a day that likely left begin with what tells them apart, in every language', () => {
  for (const name of WHOLE) {
    const { history } = booksOf(name) as unknown as { history: Readonly<Record<string, string>> };
    for (const list of ['followers', 'following'])
      for (const said of ['change', 'several']) {
        const [gone, ended] = ['gone', 'ended'].map((kind) => history[`${said}.${kind}.${list}.likely`]!);
        expect(ended, name).toContain('Instagram');
        expect(gone!.endsWith(ended!) || ended!.endsWith(gone!), name).toBe(false);
        expect(gone!.split(/[,.،。]/)[0], name).not.toBe(ended!.split(/[,.،。]/)[0]);
      }
  }
});

it('whatever is said of one has words for several, but for a new name', () => {
  const of = (prefix: string) =>
    Object.keys(historyChanges).flatMap((key) => (key.startsWith(prefix) ? [key.slice(prefix.length)] : []));
  expect(of('several.')).toEqual(of('change.').filter((key) => key !== 'renamed'));
});

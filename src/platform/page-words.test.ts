// @own-process: it pretends a browser, which the modules of the platform keep from the time they are loaded.

import { expect, it } from 'vitest';
import { markWords } from '../i18n/mark-words';
import { storedNow } from './fixtures/pretend-browser';
import { asPageWords, handPageWords } from './page-words';

const WORDS = { language: 'id', ...markWords('id') };

it('words are taken whole or not at all: an older Balik may have left fewer', () => {
  expect(asPageWords(WORDS)).toEqual(WORDS);
  const { neither: _, ...fewer } = WORDS.short;
  for (const damaged of [null, undefined, 3, 'words', {}, { ...WORDS, old: '' }, { ...WORDS, language: 7 }])
    expect(asPageWords(damaged)).toBeNull();
  for (const damaged of [
    { ...WORDS, short: fewer },
    { ...WORDS, likelyShort: fewer },
    { ...WORDS, statuses: null },
  ])
    expect(asPageWords(damaged)).toBeNull();
});

it('the same words are written once, for each write wakes every page', async () => {
  await handPageWords(WORDS);
  const first = storedNow().local['pageWords'];
  await handPageWords({ ...WORDS });
  expect(storedNow().local['pageWords']).toBe(first);
  await handPageWords({ ...WORDS, old: 'lama' });
  expect(storedNow().local['pageWords']).toMatchObject({ language: 'id', old: 'lama' });
});

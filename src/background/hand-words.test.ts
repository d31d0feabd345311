// @own-process: it pretends a browser, which the modules of the platform keep from the time they are loaded.

import { expect, it } from 'vitest';
import { store, storedNow } from '../platform/fixtures/pretend-browser';
import { handWords } from './hand-words';

async function handed(settings: object) {
  store('settings', { hasConsented: true, ...settings });
  await handWords();
  return storedNow().local['pageWords'] as { language: string; likely: string };
}

it('before Start nothing is stored', async () => {
  await handWords();
  store('settings', { language: 'id' });
  await handWords();
  expect(Object.keys(storedNow().local)).toEqual(['settings']);
});

it('the words of marks are those of the language chosen, else of the browser', async () => {
  expect(await handed({})).toMatchObject({ language: 'en', likely: 'likely' });
  expect(await handed({ language: 'id' })).toMatchObject({
    language: 'id',
    likely: 'kemungkinan',
    short: { 'only-i-follow': 'Belum mengikuti' },
  });
  expect(await handed({ language: 'auto' })).toMatchObject({ language: 'en' });
});

it('a choice that names no language is none, however it came there', async () => {
  for (const language of ['zxx', 'x'.repeat(10_000), 7, null, '__proto__', 'constructor'])
    expect(await handed({ language })).toMatchObject({ language: 'en' });
});

it('an older Balik’s words are replaced when the worker begins', async () => {
  store('pageWords', { language: 'en', statuses: {} });
  expect(await handed({ language: 'en' })).toMatchObject({ old: 'old data' });
});

it('of two choices in a row the last has the last word', async () => {
  store('settings', { hasConsented: true, language: 'id' });
  const first = handWords();
  store('settings', { hasConsented: true, language: 'en' });
  await Promise.all([first, handWords()]);
  expect(storedNow().local['pageWords']).toMatchObject({ language: 'en' });
});

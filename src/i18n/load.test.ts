import { expect, it } from 'vitest';
import { openLibrary } from './load';
import { createTexts } from './texts';

it('speaks first what is fetched first, and every other book once the rest is there', async () => {
  const texts = createTexts(await openLibrary('id'), 'UTC');
  expect(texts.t('nav.people')).toBe('Orang');
  expect(() => texts.book('history')).toThrow('history');
  expect(() => texts.read('guide')).toThrow('guide');
  await Promise.all([texts.rest(), texts.rest()]);
  expect(texts.book('history')('title')).toBe('Riwayat');
  expect(texts.read('guide').chapters.definition.title).toBe('Apa itu ikuti balik');
});

it('hands out one speaker a book, so that what hangs on it is not done anew', async () => {
  const texts = createTexts(await openLibrary('en'), 'UTC');
  await texts.rest();
  expect(texts.book('history')).toBe(texts.book('history'));
  expect(texts.book('history')).not.toBe(texts.book('lists'));
});

// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import type { InteractionChoice } from '../../../domain/exports/import';
import type { FoundBeside } from '../../../exchange/import/read-import';
import { createTexts } from '../../../i18n/fixtures/texts';
import { TextsContext } from '../../../ui/texts-context';
import { OfferedBeside } from './offered-beside';

function drawn(found: readonly FoundBeside[], language: 'en' | 'id' = 'en', ticked: string[] = []): string[] {
  render(
    <TextsContext.Provider value={createTexts(language, 'UTC')}>
      <OfferedBeside found={found} chosen={new Set()} onChoose={(chosen) => ticked.push(...chosen)} />
    </TextsContext.Provider>,
    document.body,
  );
  return [...document.body.querySelectorAll('label')].map((label) => label.textContent ?? '');
}

afterEach(() => render(null, document.body));

const MESSAGES: FoundBeside = { choice: 'messages', count: 1 };
const FOUND: readonly FoundBeside[] = [{ choice: 'likes', count: 1_199 }, MESSAGES];
const MANY: readonly FoundBeside[] = [
  { choice: 'likes', count: 9 },
  { choice: 'own-media', count: 2 },
];

it('says how much there is of each kind, none of it ticked, in both languages', () => {
  expect(drawn(FOUND)).toEqual([
    '1,199 likes of posts and comments',
    '1 chat (how many messages, not what they say; not opened yet)',
  ]);
  expect(document.body.querySelectorAll('input:checked')).toHaveLength(0);
  expect(drawn(FOUND, 'id')[0]).toBe('1.199 suka pada postingan dan komentar');
});

it('offers nothing where nothing was found, and tells what was ticked', () => {
  expect(drawn([])).toEqual([]);
  expect(document.body.textContent).toBe('');
  const ticked: string[] = [];
  drawn(FOUND, 'en', ticked);
  document.body.querySelector<HTMLInputElement>('[data-import-also="likes"]')?.click();
  expect(ticked).toEqual(['likes']);
});

const sweep = () => document.body.querySelector<HTMLInputElement>('[data-import-all]')!;

it.each([
  ['en', 'All of it likes and dates of your own posts, reels and stories', 'All but your chats likes and'],
  ['id', 'Semuanya suka dan tanggal postingan, reel, dan cerita Anda sendiri', 'Semua kecuali percakapan suka dan'],
] as const)('one tick takes several kinds and names them, never messages, in %s', (language, all, allBut) => {
  const ticked: string[] = [];
  expect(drawn(MANY, language, ticked)[0]).toBe(all);
  sweep().click();
  expect(ticked).toEqual(['likes', 'own-media']);
  const [first, ...others] = drawn([...MANY, MESSAGES], language, ticked);
  expect(first).toContain(allBut);
  expect(others).toHaveLength(3);
  sweep().click();
  expect(ticked).toEqual(['likes', 'own-media', 'likes', 'own-media']);
  // Where there is one kind beside them there is nothing to sweep up.
  expect(drawn(FOUND)).toHaveLength(2);
});

it('leaves messages as the person ticked them', () => {
  const told: string[][] = [];
  const offered = (chosen: readonly InteractionChoice[]) =>
    render(
      <TextsContext.Provider value={createTexts('en', 'UTC')}>
        <OfferedBeside found={[...MANY, MESSAGES]} chosen={new Set(chosen)} onChoose={(next) => told.push([...next])} />
      </TextsContext.Provider>,
      document.body,
    );
  offered(['messages']);
  expect(sweep().indeterminate).toBe(false);
  sweep().click();
  offered(['likes', 'own-media', 'messages']);
  expect(sweep().checked).toBe(true);
  sweep().click();
  expect(told).toEqual([['likes', 'own-media', 'messages'], ['messages']]);
});

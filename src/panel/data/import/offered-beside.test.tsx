// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
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

const FOUND: readonly FoundBeside[] = [
  { choice: 'likes', count: 1_199 },
  { choice: 'messages', count: 1 },
];

it('says how much there is of each kind, none of it ticked, in both languages', () => {
  expect(drawn(FOUND)).toEqual([
    'All of it',
    '1,199 likes of posts and comments',
    '1 chat (how many messages, not what they say; not opened yet)',
  ]);
  expect(document.body.querySelectorAll('input:checked')).toHaveLength(0);
  expect(drawn(FOUND, 'id')[1]).toBe('1.199 suka pada kiriman dan komentar');
});

it('offers nothing where nothing was found, and tells what was ticked', () => {
  expect(drawn([])).toEqual([]);
  expect(document.body.textContent).toBe('');
  const ticked: string[] = [];
  drawn(FOUND, 'en', ticked);
  document.body.querySelector<HTMLInputElement>('[data-import-also="likes"]')?.click();
  expect(ticked).toEqual(['likes']);
});

it('one tick takes all of it; where there is one kind, that kind is all', () => {
  const ticked: string[] = [];
  drawn(FOUND, 'en', ticked);
  document.body.querySelector<HTMLInputElement>('[data-import-all]')?.click();
  expect(ticked).toEqual(['likes', 'messages']);
  expect(drawn(FOUND.slice(0, 1))).toEqual(['1,199 likes of posts and comments']);
});

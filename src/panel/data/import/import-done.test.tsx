// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, it, vi } from 'vitest';
import type { AccountId } from '../../../domain/account';
import { createTexts } from '../../../i18n/fixtures/texts';
import { problem } from '../../../instagram/export/files/problem';
import { TextsContext } from '../../../ui/texts-context';
import { createPanelStore } from '../../shell/store';
import { PanelContext } from '../../shell/use-panel';
import { ImportDone } from './import-done';
import type { DoneImport } from './import-state';

// The way on needs a whole archive, and is not what is asked here.
vi.mock('../../listing/people-link', () => ({ PeopleLink: () => null }));

const done: DoneImport = {
  importId: 'one',
  viewer: '1' as AccountId,
  newAccounts: 2,
  owner: 'invented.owner',
  exportedAt: Date.UTC(2026, 6, 22),
  isDateSure: true,
  alone: null,
  unread: [],
};

function drawn(traits: Partial<DoneImport>, language: 'en' | 'id' = 'en'): HTMLElement {
  const root = document.createElement('div');
  render(
    <TextsContext.Provider value={createTexts(language)}>
      <PanelContext.Provider value={createPanelStore(Date.UTC(2026, 10, 3))}>
        <ImportDone done={{ ...done, ...traits }} isUndoFailed={false} />
      </PanelContext.Provider>
    </TextsContext.Provider>,
    root,
  );
  return root;
}

const shown = (unread: DoneImport['unread']) => drawn({ unread }).querySelector('[data-import-unread]');

it('what was ticked and could not be read is named, file by file', () => {
  const path = 'your_instagram_activity/messages/inbox/ann_1/message_1.json';
  expect(shown([problem('file-unreadable', { path })])!.textContent).toContain(path);
  expect(shown([])).toBeNull();
});

it.each([
  ['en', '22 Jul or later'],
  ['id', '22 Jul atau sesudahnya'],
] as const)('where its day is not sure it is said to be of that day or later, in %s', (language, words) => {
  expect(drawn({ isDateSure: false }, language).textContent).toContain(words);
  expect(drawn({}, language).textContent).not.toContain(words);
});

it.each([
  ['en', /the Followers list/i, /lists/],
  ['id', /daftar Pengikut/i, /kedua/],
] as const)('of one list alone it is said that this one is kept, in %s', (language, one, both) => {
  const { textContent } = drawn({ alone: 'followers' }, language);
  expect(textContent).toMatch(one);
  expect(textContent).not.toMatch(both);
});

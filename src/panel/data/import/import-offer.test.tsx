// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { ImportedListHead } from '../../../domain/exports/import';
import { NOBODY } from '../../../domain/membership';
import { UNREAD } from '../../../domain/ties/list-knowledge';
import { createTexts } from '../../../i18n/fixtures/texts';
import { problem } from '../../../instagram/export/files/problem';
import { TextsContext } from '../../../ui/texts-context';
import { createPanelStore, knowledgeOf } from '../../shell/store';
import { PanelContext } from '../../shell/use-panel';
import { ImportOffer } from './import-offer';
import type { Offered } from './import-state';

const NOW = Date.UTC(2026, 10, 3);
const AT = Date.UTC(2026, 6, 22);
const LIST: ImportedListHead = {
  coverage: { kind: 'whole', seen: 9, hidden: 0 },
  window: null,
  oldestAt: AT,
  newestAt: AT,
  deleted: 0,
  deletedFbids: [],
};
const MISSING: ImportedListHead = {
  ...LIST,
  coverage: { kind: 'partial', seen: 0, expected: null, why: ['other-list-missing'] },
  isMissing: true,
};

function offered(ownerUsername: string | null, change: Partial<Offered> = {}, followers = LIST): Offered {
  const beside = { lookAt: null, more: 9, fewer: 0 };
  return {
    importId: 'one',
    head: {
      ownerUsername,
      exportedAt: AT,
      isDateSure: true,
      isDayOnly: false,
      format: 'json',
      lists: { followers, following: LIST },
      interactions: [],
      ownMedia: [],
    },
    problems: [],
    others: [],
    found: [],
    source: { files: [], owner: null },
    preview: {
      viewer: null,
      people: 9,
      newPeople: 0,
      renamed: 0,
      replaces: null,
      parted: [],
      lists: { followers: beside, following: beside },
    },
    ...change,
  };
}

const root = document.createElement('div');
document.body.append(root);
afterEach(() => render(null, root));

function draw(offer: Offered, language: 'en' | 'id' = 'en'): HTMLElement {
  const unread = { followers: UNREAD, following: UNREAD, fresh: NOBODY, surer: { followers: [], following: [] } };
  const knowledge = knowledgeOf({ ...unread, accountCount: 0, saidNotFollowedBack: null });
  const store = createPanelStore(NOW);
  store.setState({
    remembered: { viewers: [], viewer: null, readings: [], knowledge, contexts: null, edition: 1 },
  });
  render(
    <PanelContext.Provider value={store}>
      <TextsContext.Provider value={createTexts(language, 'UTC')}>
        <ImportOffer offered={offer} />
      </TextsContext.Provider>
    </PanelContext.Provider>,
    root,
  );
  return root;
}

const button = () => root.querySelector<HTMLButtonElement>('[data-import-commit]')!;
/** What a screen reader says with the button. */
const described = () =>
  (button().getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join(' ');

describe('where nothing names the owner', () => {
  it.each([
    ['en', 'First say above whose export this is', 'This is no Instagram username'],
    ['id', 'Tentukan dulu di atas ini ekspor milik siapa', 'Ini bukan nama pengguna Instagram'],
  ] as const)('it is said beside the button, and with it, why it waits, in %s', async (language, words, noName) => {
    draw(offered(null), language);
    expect(button().getAttribute('aria-disabled')).toBe('true');
    expect(button().parentElement!.textContent).toContain(words);
    expect(described()).toContain(words);
    const field = root.querySelector<HTMLInputElement>('[data-import-username]')!;
    field.value = 'invented.owner';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await expect.poll(() => button().getAttribute('aria-disabled')).toBe('false');
    expect(root.textContent).not.toContain(words);
    expect(described()).toBe('');
    // A link to the profile is a name as well.
    field.value = 'https://www.instagram.com/Invented.Owner/?hl=en';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await expect.poll(described).toBe('');
    expect(button().getAttribute('aria-disabled')).toBe('false');
    // No name that can be: it waits, and says that this is why.
    for (const typed of ['bad name!', 'https://www.instagram.com/explore/', 'one two']) {
      field.value = typed;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await expect.poll(described).toContain(noName);
      expect(described()).not.toContain(words);
      expect(button().getAttribute('aria-disabled')).toBe('true');
      expect(field.getAttribute('aria-invalid')).toBe('true');
    }
    field.value = '';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await expect.poll(described).toContain(words);
  });

  it('and where one is named nothing is said', () => {
    draw(offered('invented.owner'));
    expect(button().getAttribute('aria-disabled')).toBe('false');
    expect(root.querySelector('[data-import-waits]')).toBeNull();
  });
});

it.each(['en', 'id'] as const)('of an export of one list alone nothing is said of both, in %s', (language) => {
  const problems = [problem('list-missing', { list: 'followers' })];
  draw(offered('invented.owner', { problems }, MISSING), language);
  expect(root.querySelector('[data-import-note="list-missing"]')).not.toBeNull();
  expect(root.textContent).not.toMatch(/both|kedua/i);
});

it.each(['en', 'id'] as const)('an empty list may be right: the person can say so, in %s', (language) => {
  const empty: ImportedListHead = {
    ...LIST,
    coverage: { kind: 'partial', seen: 0, expected: null, why: ['date-window'] },
  };
  draw(offered('invented.owner', { problems: [problem('list-empty', { list: 'followers' })] }, empty), language);
  // The question first, and what follows without an answer as guidance: one tick settles it.
  expect(root.querySelector('label:has([data-import-vouch]) + [data-import-window].guidance')).not.toBeNull();
  expect(root.querySelector('.notice')).toBeNull();
  expect(root.querySelector('[data-import-window]')?.textContent).toMatch(/is empty.*All time|kosong.*Sepanjang waktu/);
  expect(root.querySelector('[data-import-note]')).toBeNull();
  expect(root.textContent).toMatch(/perhaps not complete|mungkin belum lengkap/);
});

it.each([
  ['en', /changed their names/, /other names here/],
  ['id', /berganti nama/, /bernama lain di sini/],
] as const)('who is called otherwise is told by which of the exports is older, in %s', (language, changed, then) => {
  const { preview } = offered('invented.owner');
  const beside = (lookAt: number) => ({ lookAt, more: 1, fewer: 1 });
  const told = (lookAt: number) => {
    const lists = { followers: beside(lookAt), following: beside(lookAt) };
    draw(offered('invented.owner', { preview: { ...preview, renamed: 5, lists } }), language);
    const said = root.querySelector('[data-renamed-people]')!.textContent;
    render(null, root);
    return said;
  };
  expect(told(AT - 1)).toMatch(changed);
  expect(told(AT + 1)).toMatch(then);
  expect(told(AT + 1)).not.toMatch(changed);
});

it.each([
  ['en', 'Too many dates of the Followers list'],
  ['id', 'Terlalu banyak tanggal dari daftar Pengikut'],
] as const)(
  'of a list of hardly any dates it is asked whether it is whole, and no oldest follow is told, in %s',
  (language, words) => {
    const undated: ImportedListHead = {
      ...LIST,
      coverage: { kind: 'partial', seen: 9, expected: null, why: ['date-window'] },
    };
    draw(offered('invented.owner', {}, undated), language);
    expect(root.querySelector('[data-import-preview]')!.getAttribute('data-coverage')).toBe('partial');
    const window = root.querySelector('[data-import-window]')!.textContent;
    expect(window).toContain(words);
    expect(window).not.toMatch(/oldest|tertua|young|muda/);
    expect(root.querySelector('[data-import-vouch]')).not.toBeNull();
  },
);

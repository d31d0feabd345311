// @vitest-environment happy-dom
/** What keeps Balik from calling anybody missing is said as it is: a list that has ended is not called unread. */
import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import type { ReadingSummary } from '../../archive/store/rows';
import type { AccountId } from '../../domain/account';
import type { PartialReason } from '../../domain/looks/coverage';
import { NOBODY } from '../../domain/membership';
import { UNREAD } from '../../domain/ties/list-knowledge';
import { createTexts } from '../../i18n/fixtures/texts';
import type { Language } from '../../i18n/languages';
import { TextsContext } from '../../ui/texts-context';
import { createPanelStore, knowledgeOf } from '../shell/store';
import { PanelContext } from '../shell/use-panel';
import { PartialBanner } from './partial-banner';

const ME = '1' as AccountId;
const root = document.createElement('div');
afterEach(() => render(null, root));

function reading(why: readonly PartialReason[], change: Partial<ReadingSummary> = {}): ReadingSummary {
  const at = { firstAt: 0, lastAt: 0, expectedAt: 0 };
  const counted = { seen: 120, expected: 180, captures: 9, strays: 0, passes: 1, source: 'reading' } as const;
  const list = { owner: ME, kind: 'followers' } as const;
  const coverage = { kind: 'partial', seen: 120, expected: 180, why } as const;
  return { readingId: why.join(), viewer: ME, list, ownerUsername: 'me', ...at, ...counted, coverage, ...change };
}

function said(language: Language, ...readings: readonly ReadingSummary[]): string {
  const store = createPanelStore(0);
  const surer = { followers: [], following: [] };
  const unread = { followers: UNREAD, following: UNREAD, fresh: NOBODY, surer };
  const knowledge = knowledgeOf({ ...unread, accountCount: 120, saidNotFollowedBack: null });
  store.setState({ remembered: { viewers: [], viewer: ME, readings, knowledge, contexts: null, edition: 1 } });
  render(
    <PanelContext.Provider value={store}>
      <TextsContext.Provider value={createTexts(language, 'UTC')}>
        <PartialBanner status="mutual" />
      </TextsContext.Provider>
    </PanelContext.Provider>,
    root,
  );
  return root.querySelector('[data-partial]')!.textContent!;
}

it.each<[string, PartialReason, RegExp, RegExp]>([
  ['left half-way', 'not-finished', /Followers read: 120 of 180\./, /Pengikut Anda baru terbaca 120 dari 180\./],
  [
    'begun in its middle',
    'started-mid-list',
    /Followers read: 120 of 180\./,
    /Pengikut Anda baru terbaca 120 dari 180\./,
  ],
  [
    'cut by Instagram',
    'capped',
    /Instagram shows only part of your followers: 120 of 180/,
    /hanya menampilkan sebagian/,
  ],
  [
    'read to its end, with too few in it',
    'too-few-seen',
    /read to the end, .* only 120 of 180/,
    /terbaca sampai akhir/,
  ],
  ['of nobody knows how many', 'count-unknown', /read to the end, .*isn’t sure/, /terbaca sampai akhir.*belum pasti/],
  ['unlike the one before', 'count-disagrees', /read to the end, .*isn’t sure/, /terbaca sampai akhir.*belum pasti/],
])('a list that was %s is called that', (_, why, english, indonesian) => {
  expect(said('en', reading([why]))).toMatch(english);
  expect(said('id', reading([why]))).toMatch(indonesian);
});

it('one that two tries brought no further is cut, and not just unread', () => {
  expect(said('en', reading(['not-finished'], { passes: 2 }))).toContain('Instagram shows only part');
});

it('lists that Instagram both cuts are told of in one sentence', () => {
  const following = { owner: ME, kind: 'following' } as const;
  const words = said('en', reading(['capped']), reading(['capped'], { list: following, seen: 50, expected: 231 }));
  expect(words).toBe('Instagram shows only part of your lists: followers 120 of 180, following 50 of 231.');
});

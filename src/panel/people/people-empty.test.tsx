// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import type { ReadingSummary } from '../../archive/store/rows';
import type { AccountId } from '../../domain/account';
import type { FollowListKind } from '../../domain/follow-list';
import type { PartialReason } from '../../domain/looks/coverage';
import { NOBODY } from '../../domain/membership';
import { UNREAD } from '../../domain/ties/list-knowledge';
import { createTexts } from '../../i18n/fixtures/texts';
import { TextsContext } from '../../ui/texts-context';
import type { ListedStatus } from '../shell/router';
import { createPanelStore, knowledgeOf } from '../shell/store';
import { PanelContext } from '../shell/use-panel';
import { PeopleEmpty } from './people-empty';

const root = document.createElement('div');
afterEach(() => render(null, root));

const ME = '1' as AccountId;

function reading(kind: FollowListKind, why: readonly PartialReason[], [seen, expected]: readonly [number, number]) {
  const counted = { seen, expected, captures: 1, strays: 0, passes: 1, source: 'reading' } as const;
  const coverage = { kind: 'partial', seen, expected, why } as const;
  const at = { firstAt: 0, lastAt: 0, expectedAt: 0 };
  return { readingId: kind, viewer: ME, list: { owner: ME, kind }, ownerUsername: 'me', ...at, ...counted, coverage };
}

function drawn(status: ListedStatus, isUnknown: boolean, ...readings: readonly ReadingSummary[]) {
  return drawnWith({ status, isUnknown, notFound: 0 }, readings);
}

interface Found {
  readonly status: ListedStatus;
  readonly isUnknown: boolean;
  readonly notFound: number;
}

function drawnWith({ status, isUnknown, notFound }: Found, readings: readonly ReadingSummary[]) {
  const store = createPanelStore(0);
  const surer = { followers: [], following: [] };
  const unread = { followers: UNREAD, following: UNREAD, fresh: NOBODY, surer };
  const knowledge = knowledgeOf({ ...unread, accountCount: 48, saidNotFollowedBack: null });
  store.setState({ remembered: { viewers: [], viewer: ME, readings, knowledge, contexts: null, edition: 1 } });
  render(
    <PanelContext.Provider value={store}>
      <TextsContext.Provider value={createTexts('en', 'UTC')}>
        <PeopleEmpty shown={{ list: null, status }} notFound={notFound} isUnknown={isUnknown} />
      </TextsContext.Provider>
    </PanelContext.Provider>,
    root,
  );
  return {
    title: root.querySelector('h2')!.textContent,
    sentence: root.querySelector('p')!.textContent,
    links: [...root.querySelectorAll('a')].map((link) => link.getAttribute('href')),
  };
}

it('where nobody could be placed yet, it says what was read, and leads to what to do next alone', () => {
  for (const status of ['only-i-follow', 'mutual', 'only-they-follow'] as const)
    expect(drawn(status, true, reading('followers', ['not-finished'], [43, 125]))).toEqual({
      title: 'Not known yet',
      sentence: 'Followers read: 43 of 125. The accounts you follow aren’t known yet.',
      links: ['#/now'],
    });
});

it('where Instagram shows only part of both lists, it leads to the export, which names everybody', () => {
  const readings = [reading('followers', ['capped'], [47, 625]), reading('following', ['capped'], [50, 231])];
  expect(drawn('only-i-follow', true, ...readings)).toEqual({
    title: 'Not known yet',
    sentence:
      'Instagram shows only part of your lists: followers 47 of 625, following 50 of 231. Your Instagram export names everybody.',
    links: ['#/data?part=import'],
  });
});

it('where it is known, it says that there is nobody', () => {
  const { title, links } = drawn('mutual', false);
  expect(title).toBe('Nobody here');
  expect(links).toEqual(['#/now']);
});

it('where too many were not found to say who, it says that this is not known, never that nobody is there', () => {
  const { title, links } = drawnWith({ status: 'only-i-follow', isUnknown: false, notFound: 39 }, []);
  expect(title).toBe('Nobody can be named yet');
  expect(links).toEqual(['#/people?status=not-found']);
});

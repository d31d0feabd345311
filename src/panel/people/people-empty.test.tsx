// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import type { AccountId } from '../../domain/account';
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

function linksIn(status: ListedStatus, unknown: number): (string | null)[] {
  const store = createPanelStore(0);
  const surer = { followers: [], following: [] };
  const unread = { followers: UNREAD, following: UNREAD, fresh: NOBODY, surer };
  const knowledge = knowledgeOf({ ...unread, accountCount: 48, saidNotFollowedBack: null });
  const viewer = '1' as AccountId;
  store.setState({ remembered: { viewers: [], viewer, readings: [], knowledge, contexts: null, edition: 1 } });
  render(
    <PanelContext.Provider value={store}>
      <TextsContext.Provider value={createTexts('en', 'UTC')}>
        <PeopleEmpty shown={{ list: null, status }} notFound={0} unknown={unknown} />
      </TextsContext.Provider>
    </PanelContext.Provider>,
    root,
  );
  return [...root.querySelectorAll('a')].map((link) => link.getAttribute('href'));
}

it('where a list is not known in full, an empty one leads to whom nothing is known of yet', () => {
  for (const status of ['only-i-follow', 'mutual', 'only-they-follow'] as const)
    expect(linksIn(status, 48)).toEqual(['#/people?status=unknown', '#/now']);
  expect(root.textContent).toContain('48 not known yet');
});

it('and nowhere else, nor from their own list to itself', () => {
  expect(linksIn('mutual', 0)).toEqual(['#/now']);
  expect(linksIn('unknown', 3)).toEqual(['#/now']);
  expect(linksIn('too-early', 3)).toEqual(['#/now']);
});

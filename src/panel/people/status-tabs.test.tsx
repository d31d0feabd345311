// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import type { AccountId } from '../../domain/account';
import { membershipOf, NOBODY } from '../../domain/membership';
import { type ListKnowledge, UNREAD } from '../../domain/ties/list-knowledge';
import { createTexts } from '../../i18n/fixtures/texts';
import { TextsContext } from '../../ui/texts-context';
import { candidatesOf } from '../listing/candidates';
import type { ListedStatus } from '../shell/router';
import { createPanelStore, knowledgeOf } from '../shell/store';
import { PanelContext } from '../shell/use-panel';
import { StatusTabs } from './status-tabs';

const root = document.createElement('div');
afterEach(() => render(null, root));

const whole = (change: Partial<ListKnowledge>): ListKnowledge => ({
  ...UNREAD,
  isWhole: true,
  source: 'reading',
  ...change,
});

function tilesOf(shown: ListedStatus, followers: ListKnowledge) {
  const store = createPanelStore(0);
  const following = whole({ present: membershipOf([1, 4, 5, 6]), bound: { h: 0, n: 0 } });
  const surer = { followers: [], following: [] };
  const knowledge = knowledgeOf({
    followers,
    following,
    fresh: NOBODY,
    surer,
    accountCount: 7,
    saidNotFollowedBack: null,
  });
  const viewer = '1' as AccountId;
  store.setState({ remembered: { viewers: [], viewer, readings: [], knowledge, contexts: null, edition: 1 } });
  const candidates = candidatesOf(knowledge, null, []);
  render(
    <PanelContext.Provider value={store}>
      <TextsContext.Provider value={createTexts('en', 'UTC')}>
        <StatusTabs candidates={candidates} shown={{ list: null, status: shown }} panelId="people" />
      </TextsContext.Provider>
    </PanelContext.Provider>,
    root,
  );
  return [...root.querySelectorAll<HTMLElement>('[role="tab"]')];
}

const NOT_FOUND = { present: membershipOf([1]), notFound: membershipOf([4, 5, 6]) };
const statusesOf = (tiles: readonly HTMLElement[]) => tiles.map((tile) => tile.dataset['status']);

it('where nobody can be named who doesn’t follow back, those among whom they are stand first, and have the one tile', () => {
  const tiles = tilesOf('not-found', whole({ ...NOT_FOUND, bound: { h: 1, n: 3 } }));
  expect(statusesOf(tiles)).toEqual(['not-found', 'mutual', 'only-they-follow']);
  expect(tiles[0]!.querySelector('.number')!.textContent).toBe('3');
});

it('whoever asked for those who don’t follow back sees between how many there are, as Now says it, and no second tile', () => {
  const tiles = tilesOf('only-i-follow', whole({ ...NOT_FOUND, bound: { h: 1, n: 3 } }));
  expect(statusesOf(tiles)).toEqual(['only-i-follow', 'mutual', 'only-they-follow']);
  expect(tiles[0]!.querySelector('.number')!.textContent).toBe('2–3');
  // To whoever counts, nobody is named.
  expect(tiles[0]!.getAttribute('data-status-count')).toBe('');
});

it('and where any of them may be hidden, that it is not known', () => {
  const [first] = tilesOf('only-i-follow', whole({ ...NOT_FOUND, bound: { h: 3, n: 3 } }));
  expect(first!.textContent).toContain('not known yet');
});

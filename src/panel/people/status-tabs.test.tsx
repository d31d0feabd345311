// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import type { AccountId } from '../../domain/account';
import { membershipOf, NOBODY } from '../../domain/membership';
import { type ListKnowledge, UNREAD } from '../../domain/ties/list-knowledge';
import { createTexts } from '../../i18n/fixtures/texts';
import { TextsContext } from '../../ui/texts-context';
import { candidatesOf } from '../listing/candidates';
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

function tileOf(status: string, followers: ListKnowledge) {
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
        <StatusTabs candidates={candidates} shown={{ list: null, status: 'not-found' }} panelId="people" />
      </TextsContext.Provider>
    </PanelContext.Provider>,
    root,
  );
  return root.querySelector(`[data-status="${status}"]`)!;
}

it('where nobody can be named who doesn’t follow back, the tile says between how many there are, as Now does', () => {
  const hiding = whole({ present: membershipOf([1]), notFound: membershipOf([4, 5, 6]), bound: { h: 1, n: 3 } });
  const tile = tileOf('only-i-follow', hiding);
  expect(tile.querySelector('.number')!.textContent).toBe('2–3');
  // To whoever counts, nobody is named.
  expect(tile.getAttribute('data-status-count')).toBe('');
});

it('and where any of them may be hidden, that it is not known', () => {
  const hiding = whole({ present: membershipOf([1]), notFound: membershipOf([4, 5, 6]), bound: { h: 3, n: 3 } });
  expect(tileOf('only-i-follow', hiding).textContent).toContain('not known yet');
});

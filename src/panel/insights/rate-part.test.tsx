// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import type { AccountId } from '../../domain/account';
import { NO_CONTEXT } from '../../domain/context';
import { followDates, known } from '../../domain/insights/fixtures/lists';
import { membershipOf, NOBODY } from '../../domain/membership';
import { type ListKnowledge, UNREAD } from '../../domain/ties/list-knowledge';
import { createTexts } from '../../i18n/fixtures/texts';
import { TextsContext } from '../../ui/texts-context';
import { createPanelStore, knowledgeOf } from '../shell/store';
import { PanelContext } from '../shell/use-panel';
import { type InsightSource, insightsOf } from './insights-of';
import { missingRate, RatePart } from './rate-part';

const root = document.createElement('div');
afterEach(() => render(null, root));

function draw(change: Partial<InsightSource>): HTMLElement {
  const source: InsightSource = {
    facts: {
      followers: [],
      following: [],
      dates: followDates(),
      newFollowers: [],
      ownFollows: [],
      interactions: null,
      annotations: [],
    },
    followers: known([1, 2, 3, 4, 20], true, [5, 6, 7, 8]),
    following: known([1, 2, 3, 4, 5, 6, 7, 8]),
    fresh: NOBODY,
    contexts: new Map(),
    ...change,
  };
  const store = createPanelStore(0);
  const surer = { followers: [], following: [] };
  const unread = { followers: UNREAD, following: UNREAD, fresh: NOBODY, surer };
  const knowledge = knowledgeOf({ ...unread, accountCount: 9, saidNotFollowedBack: null });
  const viewer = '1' as AccountId;
  store.setState({ remembered: { viewers: [], viewer, readings: [], knowledge, contexts: null, edition: 1 } });
  const { rate, lately, hidden, back } = insightsOf(source);
  render(
    <PanelContext.Provider value={store}>
      <TextsContext.Provider value={createTexts('en', 'UTC')}>
        <RatePart source={source} rate={rate} lately={lately} hidden={hidden} back={back} />
      </TextsContext.Provider>
    </PanelContext.Provider>,
    root,
  );
  return root;
}

test('whom the rate leaves out, though Now counts them, is said beside it', () => {
  const measure = (change: Partial<InsightSource>) => draw(change).querySelector('.measure')!.textContent;
  expect(measure({})).toBe('50% of 8 you follow');
  expect(measure({ fresh: membershipOf([8]) })).toBe('57% of 7 you follow · 1 followed lately is left out');
  const contexts = new Map([[7, { ...NO_CONTEXT, isKept: true }]]);
  expect(measure({ fresh: membershipOf([8]), contexts })).toBe(
    '67% of 6 you follow · 1 followed lately is left out · 1 you hid is left out',
  );
});

test('of one moment alone it shows who does and who does not, by the names of their lists, and of too few no bars', () => {
  const bars = (change: Partial<InsightSource>) =>
    [...draw(change).querySelectorAll('[data-rate-bars] text')].map((one) => one.textContent);
  expect(bars({})).toEqual(['Follow each other', '4', 'Not following back', '4']);
  // Elsewhere it is 4: one of them was followed lately.
  expect(bars({ fresh: membershipOf([1, 8]) })).toEqual(['Follow each other', '3 of 4', 'Not following back', '3']);
  const contexts = new Map([[2, { ...NO_CONTEXT, isKept: true }]]);
  expect(bars({ contexts })).toEqual(['Follow each other', '3 of 4', 'Not following back', '4']);
  expect(bars({ fresh: membershipOf([1, 2, 3, 7, 8]) })).toEqual([]);
});

test('nobody waits for lists to be read that are read: too many may be hidden, or there is nobody', () => {
  const whole = { ...UNREAD, isWhole: true };
  const unsure = { ...whole, notFound: membershipOf([1, 2]) };
  expect(missingRate({ followers: UNREAD, following: UNREAD }, { count: 0 })).toBe('rate.missing');
  expect(missingRate({ followers: UNREAD, following: whole }, { count: 0 })).toBe('rate.missing.followers');
  expect(missingRate({ followers: unsure, following: UNREAD }, { count: 0 })).toBe('rate.missing.following');
  expect(missingRate({ followers: unsure, following: whole }, { count: 0 })).toBe('rate.hidden');
  expect(missingRate({ followers: whole, following: whole }, { count: 0 })).toBe('rate.nobody');
  expect(missingRate({ followers: whole, following: whole }, { count: 2 })).toBe('rate.onlyEarly');
});

test('how many of those who do not may do so all the same stands below the rate, where somebody may be hidden', () => {
  const bound = (h: number | null, change: Partial<ListKnowledge> = {}) => {
    const followers = {
      ...known([1, 2, 3, 4, 20], true, [5, 6, 7, 8]),
      bound: { h, n: 9 },
      source: 'reading',
      ...change,
    };
    return draw({ followers: followers as ListKnowledge }).querySelector<HTMLElement>('[data-at-most]');
  };
  expect(bound(1)!.textContent).toMatch(/^At most 1 of the 4 who don’t may follow back all the same/);
  expect(bound(7)!.dataset['atMost']).toBe('4');
  expect(bound(0)).toBeNull();
  expect(bound(null)).toBeNull();
  expect(bound(1, { source: 'export' })).toBeNull();
  expect(bound(1, { present: membershipOf([1, 2, 3, 4, 5, 6, 7, 8]), absent: NOBODY })).toBeNull();
});

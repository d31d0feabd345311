// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import type { InsightFacts } from '../../archive/facts/for-insights';
import type { AccountId } from '../../domain/account';
import { NO_CONTEXT } from '../../domain/context';
import { membershipOf, NOBODY } from '../../domain/membership';
import { UNREAD } from '../../domain/ties/list-knowledge';
import { createTexts } from '../../i18n/fixtures/texts';
import { TextsContext } from '../../ui/texts-context';
import { createPanelStore, knowledgeOf, type PanelState } from '../shell/store';
import { PanelContext } from '../shell/use-panel';
import { InsightsView } from './insights-view';

const facts = vi.hoisted(() => ({ of: null as unknown }));
const noted = vi.hoisted(() => ({ of: new Map<number, unknown>() }));
vi.mock('./use-insight-source', () => ({
  useInsightSource: () => ({
    source: {
      facts: facts.of,
      followers: { ...UNREAD, present: membershipOf([2]) },
      following: UNREAD,
      fresh: NOBODY,
      contexts: noted.of,
    },
    progress: null,
  }),
}));

const NONE = new Float64Array(0);
const NOBODY_DATED = new Uint32Array(0);
const root = document.createElement('div');
afterEach(() => render(null, root));

const list = { readAt: 1, coverage: { kind: 'partial', seen: 3, expected: 9, why: [] } };

function draw(isBusiness: boolean, language: 'en' | 'id' = 'en', annotations: readonly unknown[] = []): void {
  facts.of = {
    followers: [{ ...list, members: NOBODY }],
    following: [],
    dates: { accounts: NOBODY_DATED, youFollowedAt: NONE, theyFollowedAt: NONE },
    newFollowers: [],
    interactions: null,
    ownFollows: [],
    annotations,
  } satisfies Record<keyof InsightFacts, unknown>;
  const store = createPanelStore(0);
  const surer = { followers: [], following: [] };
  const unread = { followers: UNREAD, following: UNREAD, fresh: NOBODY, surer };
  const knowledge = knowledgeOf({ ...unread, accountCount: 3, saidNotFollowedBack: null });
  store.setState({
    settings: { isBusiness } as PanelState['settings'],
    remembered: { viewers: [], viewer: '1' as AccountId, readings: [], knowledge, contexts: null, edition: 1 },
  });
  render(
    <PanelContext.Provider value={store}>
      <TextsContext.Provider value={createTexts(language, 'UTC')}>
        <InsightsView />
      </TextsContext.Provider>
    </PanelContext.Provider>,
    root,
  );
}

const headings = () => [...root.querySelectorAll('section.part > h2')].map((one) => one.textContent?.trim());
const fold = () => root.querySelector('[data-not-yet] details')!;

it('parts without data stand in one closed line at the end, each with what would bring it', () => {
  draw(false);
  expect(headings()).toEqual(['Who follows back', 'By reason, tag and month']);
  expect(root.querySelector('.part:last-child')!.contains(fold())).toBe(true);
  expect(fold().hasAttribute('open')).toBe(false);
  expect(fold().querySelector('summary')!.textContent).toBe(
    'Not enough data yet for: Prospects who became customers · How long a follow-back takes · Whether new followers stay · Followers you interact with',
  );
  expect(fold().querySelectorAll('h2 + p')).toHaveLength(4);
  draw(false, 'id');
  expect(fold().querySelector('summary')!.textContent).toMatch(/^Data belum cukup untuk: Calon/);
});

it('asks by what to group where there is anything to choose from, and says once what is wanting', () => {
  const grouping = () => root.querySelector<HTMLElement>('[data-grouping]')!;
  const choices = () => [...grouping().querySelectorAll('option')].map((one) => one.value);
  const wanting = () => [...grouping().querySelectorAll('p')].filter((one) => /reason or tag/.test(one.textContent!));
  draw(false);
  expect([grouping().dataset['grouping'], choices(), wanting().length]).toEqual(['month', [], 1]);
  noted.of = new Map([[2, { ...NO_CONTEXT, reasons: ['network'] }]]);
  draw(false);
  expect([grouping().dataset['grouping'], choices(), wanting().length]).toEqual(['reason', ['reason', 'month'], 0]);
  // Whoever stands in neither list any more is in no group.
  noted.of = new Map([[9, { ...NO_CONTEXT, reasons: ['network'] }]]);
  draw(false);
  expect(choices()).toEqual([]);
  noted.of = new Map();
});

it('in business mode a comparison without a note is one of them, and one with a note stands as two cards', () => {
  draw(true);
  expect(fold().querySelector('summary')!.textContent).toContain('Before and after a note');
  const note = { annotationId: 'a', viewer: '1', at: 5, text: 'campaign' };
  draw(true, 'en', [note]);
  expect(fold().querySelector('summary')!.textContent).not.toContain('Before and after');
  expect(root.querySelectorAll('[data-campaign] .group-card')).toHaveLength(2);
  expect(root.querySelectorAll('[data-campaign] table')).toHaveLength(0);
});

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

function draw(
  isBusiness: boolean,
  language: 'en' | 'id' = 'en',
  annotations: readonly unknown[] = [],
  followers: readonly unknown[] = [{ ...list, members: NOBODY }],
): void {
  facts.of = {
    followers,
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
  expect(headings()).toEqual([]);
  expect(root.querySelector('.part:last-child')!.contains(fold())).toBe(true);
  expect(fold().hasAttribute('open')).toBe(false);
  expect(fold().querySelector('summary')!.textContent).toBe(
    'Not enough data yet for: Prospects who became customers · How long a follow-back takes · Whether new followers stay · Followers you interact with · Month by month · By reason and tag',
  );
  expect(fold().querySelectorAll('h2 + p')).toHaveLength(6);
  draw(false, 'id');
  expect(fold().querySelector('summary')!.textContent).toMatch(/^Data belum cukup untuk: Calon/);
});

it('while nothing can be counted yet it says the one next step, and no more of the rate', () => {
  draw(false);
  expect(root.querySelector('.empty a')!.getAttribute('href')).toBe('#/now');
  expect(root.querySelector('p[data-insight="rate"]')!.getAttribute('data-value')).toBe('');
  expect(root.querySelectorAll('h2')[0]!.textContent).toBe('Nothing to count yet');
  noted.of = new Map([[2, { ...NO_CONTEXT, reasons: ['network'] }]]);
  draw(false);
  expect(root.querySelector('.empty')).toBeNull();
  noted.of = new Map();
});

it('groups by what there is: nothing where there is neither a month nor anybody with a reason or a tag', () => {
  const grouping = () => root.querySelector<HTMLElement>('[data-grouping]');
  const choices = () =>
    [...root.querySelectorAll('[data-grouping] option')].map((one) => (one as HTMLOptionElement).value);
  const isWanting = () => /month by month.*by reason and tag/i.test(fold().querySelector('summary')!.textContent!);
  draw(false);
  expect([grouping(), isWanting()]).toEqual([null, true]);
  noted.of = new Map([[2, { ...NO_CONTEXT, reasons: ['network'] }]]);
  draw(false);
  expect(grouping()!.dataset['grouping']).toBe('reason');
  expect([headings(), choices(), isWanting()]).toEqual([['Who follows back', 'By reason and tag'], [], false]);
  // Whoever stands in neither list any more is in no group.
  noted.of = new Map([[9, { ...NO_CONTEXT, reasons: ['network'] }]]);
  draw(false);
  expect(grouping()).toBeNull();
  noted.of = new Map();
});

it('two complete lists make months, and with somebody noted there is a choice', () => {
  const whole = (readAt: number, ...members: number[]) => ({
    readAt,
    coverage: { kind: 'whole', seen: members.length, hidden: 0 },
    members: membershipOf(members),
  });
  const lists = [whole(Date.UTC(2026, 9, 3), 2, 3), whole(Date.UTC(2026, 9, 20), 2)];
  draw(false, 'en', [], lists);
  expect(headings()).toEqual(['Who follows back', 'Month by month']);
  expect(root.querySelector('[data-group-by]')).toBeNull();
  noted.of = new Map([[2, { ...NO_CONTEXT, reasons: ['network'] }]]);
  draw(false, 'en', [], lists);
  expect(headings()).toEqual(['Who follows back', 'By reason, tag and month']);
  expect(root.querySelectorAll('[data-group-by] option')).toHaveLength(2);
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

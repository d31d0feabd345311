// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { AccountId } from '../../domain/account';
import { membershipOf, NOBODY } from '../../domain/membership';
import { type ListKnowledge, UNREAD } from '../../domain/ties/list-knowledge';
import { DAY_MS } from '../../domain/time';
import { createTexts } from '../../i18n/fixtures/texts';
import { TextsContext } from '../../ui/texts-context';
import { candidatesOf } from '../listing/candidates';
import type { ListedStatus } from '../shell/router';
import { createPanelStore, type Knowledge, knowledgeOf } from '../shell/store';
import { PanelContext } from '../shell/use-panel';
import { HowSure } from './how-sure';
import { StatusTabs } from './status-tabs';

const NOW = Date.UTC(2026, 10, 23, 12);
const at = (...numbers: number[]) => membershipOf(numbers);
const NONE: ListKnowledge = { ...UNREAD, isWhole: true, bound: { h: 0, n: 0 }, source: 'reading', lookedAt: NOW };
/** 1 to 3 are followed; of the followers it is known what the test says. */
const knowing = (followers: Partial<ListKnowledge>, fresh = NOBODY): Knowledge =>
  knowledgeOf({
    followers: { ...NONE, ...followers },
    following: { ...NONE, present: at(1, 2, 3) },
    fresh,
    surer: { followers: ['reopen-profile', 'visit-one'], following: [] },
    accountCount: 4,
    saidNotFollowedBack: null,
  });

const root = document.createElement('div');
document.body.append(root);
afterEach(() => render(null, root));

function show(knowledge: Knowledge, status: ListedStatus): HTMLElement {
  const store = createPanelStore(NOW);
  const viewer = '1' as AccountId;
  store.setState({ remembered: { viewers: [], viewer, readings: [], knowledge, contexts: null, edition: 1 } });
  const candidates = candidatesOf(knowledge, null, []);
  render(
    <PanelContext.Provider value={store}>
      <TextsContext.Provider value={createTexts('en', 'UTC')}>
        <StatusTabs candidates={candidates} shown={{ list: null, status }} panelId="panel" />
        <HowSure candidates={candidates} status={status} count={3} />
      </TextsContext.Provider>
    </PanelContext.Provider>,
    root,
  );
  return root;
}
const atMostIn = (shown: HTMLElement) => shown.querySelector('[data-at-most]')?.getAttribute('data-at-most');
const tabsIn = (shown: HTMLElement) =>
  [...shown.querySelectorAll('[role="tab"]')].map((tab) => [
    tab.getAttribute('data-status'),
    tab.getAttribute('data-status-count'),
  ]);
const waysIn = (shown: HTMLElement) =>
  [...shown.querySelectorAll('[data-surer]')].map((way) => way.getAttribute('data-surer'));

describe('above the people', () => {
  it('stands how many of them may be hidden, and what makes it surer', () => {
    const shown = show(knowing({ absent: at(1, 2, 3), bound: { h: 1, n: 5 } }), 'only-i-follow');
    expect(atMostIn(shown)).toBe('1');
    expect(shown.textContent).toContain('At most 1 of these 3 may be listed wrongly');
    expect(waysIn(shown)).toEqual(['reopen-profile', 'visit-one']);
  });

  it('stands that nothing is hidden by that count', () => {
    const shown = show(knowing({ absent: at(1, 2, 3), bound: { h: 0, n: 3 } }), 'only-i-follow');
    expect(atMostIn(shown)).toBe('0');
    expect(shown.textContent).toContain('Your profile says the same number, so nobody is missing (as of 23 Nov).');
    expect(shown.textContent).not.toContain('90 days');
    // It asks for nothing then: what would settle one person stands with that person.
    expect(waysIn(shown)).toEqual([]);
  });

  it('stands the sign that most of them would have, and whether all of it is old', () => {
    const lately = show(knowing({ absent: at(1, 2, 3), bound: { h: 1, n: 5 } }), 'only-i-follow');
    expect(lately.querySelector('.sure-line .sign')?.getAttribute('data-certainty')).toBe('likely');
    const lookedAt = NOW - 91 * DAY_MS;
    const old = show(knowing({ absent: at(1, 2, 3), certainlyAbsent: at(1, 2, 3), lookedAt }), 'only-i-follow');
    expect(old.querySelector('.sure-line .sign')?.getAttribute('data-certainty')).toBe('certain');
    expect(old.textContent).toContain('This is more than 90 days old.');
  });

  it('stands nothing where nobody is called absent', () => {
    expect(atMostIn(show(knowing({ present: at(1, 2, 3) }), 'mutual'))).toBeUndefined();
    expect(atMostIn(show(knowing({ isWhole: false, bound: null, source: null }), 'unknown'))).toBeUndefined();
  });

  it('stands how many were not found, and how many of those may be hidden', () => {
    const shown = show(knowing({ notFound: at(1, 2, 3), bound: { h: 2, n: 3 } }), 'not-found');
    expect(atMostIn(shown)).toBe('2');
    expect(shown.textContent).toContain('3 not found among your followers; up to 2 of them may be there all the same.');
    // As Now says it: between how many of them don't follow back.
    expect(shown.textContent).toContain('So 1–3 of them don’t follow you back.');
    const uncounted = show(knowing({ isWhole: false, notFound: at(1), bound: { h: null, n: 1 } }), 'not-found');
    expect(atMostIn(uncounted)).toBe('');
    expect(uncounted.textContent).toContain('nobody knows how many of them are there all the same');
    expect(uncounted.textContent).not.toContain('don’t follow you back');
  });
});

describe('the tabs', () => {
  const usual = (mutual: number, notBack: number, unknown: number) => [
    ['only-i-follow', `${notBack}`],
    ['mutual', `${mutual}`],
    ['only-they-follow', '0'],
    ['unknown', `${unknown}`],
  ];

  it('are four where nobody is left unsaid', () => {
    expect(tabsIn(show(knowing({ absent: at(1, 2, 3) }), 'only-i-follow'))).toEqual(usual(0, 3, 0));
  });

  it('never say 0 of what could not be read, for eyes and ears', () => {
    const shown = show(knowing({ isWhole: false, bound: null, source: null }), 'only-i-follow');
    expect(tabsIn(shown)).toEqual([
      ['only-i-follow', ''],
      ['mutual', ''],
      ['only-they-follow', ''],
      ['unknown', '3'],
    ]);
    expect(shown.querySelector('[role="tab"]')!.textContent).toBe('–not known yetNot following back');
  });

  it('count apart who was not found; for whom it is too early stands under a list, and has a tab only where it is shown', () => {
    const notFound = show(knowing({ present: at(1), notFound: at(2, 3) }), 'mutual');
    expect(tabsIn(notFound)).toEqual([['not-found', '2'], ...usual(1, 0, 0).slice(1, 3)]);
    const early = show(knowing({ present: at(1), absent: at(2, 3) }, at(3)), 'mutual');
    expect(tabsIn(early)).toEqual(usual(1, 1, 0));
    const shown = show(knowing({ present: at(1), absent: at(2, 3) }, at(3)), 'too-early');
    expect(tabsIn(shown)).toEqual([...usual(1, 1, 0), ['too-early', '1']]);
  });

  it('leaves out that of nobody it is not known yet, beside people who were not found', () => {
    const missing = { notFound: at(1, 2, 3), bound: { h: 4, n: 3 } };
    const statuses = (status: ListedStatus) => tabsIn(show(knowing(missing), status)).map(([one]) => one);
    expect(statuses('not-found')).toContain('not-found');
    expect(statuses('not-found')).not.toContain('unknown');
    // Whoever stands there still sees where.
    expect(statuses('unknown')).toContain('unknown');
    expect(tabsIn(show(knowing({ absent: at(1, 2, 3), bound: { h: 0, n: 3 } }), 'mutual'))).toContainEqual([
      'unknown',
      '0',
    ]);
  });
});

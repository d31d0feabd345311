// @vitest-environment happy-dom
/** The checklist: one useful thing at each place, a link that never leads to where the person is, and no amber for progress. */
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ReadingSummary } from '../../archive/store/rows';
import type { AccountId } from '../../domain/account';
import type { FollowListKind } from '../../domain/follow-list';
import type { PartialReason } from '../../domain/looks/coverage';
import { DAY_MS } from '../../domain/time';
import { createTexts } from '../../i18n/fixtures/texts';
import type { Language } from '../../i18n/languages';
import type { Place } from '../../platform/place';
import type { ProblemLine } from '../../platform/pulse';
import { TextsContext } from '../../ui/texts-context';
import { createPanelStore, NOTHING_KNOWN, type Remembered } from '../shell/store';
import { PanelContext } from '../shell/use-panel';
import { BringFile } from './bring-file';
import { NowView } from './now-view';

// Of what comes late only the hints on show are told.
vi.mock('../shell/lazy-piece', () => ({ lazyPiece: () => () => null }));

const NOW = Date.UTC(2026, 10, 23, 12);
const [ME, HER] = ['1', '2'] as AccountId[] as [AccountId, AccountId];
const counts: Remembered['ownCounts'] = {
  followers: { at: NOW, source: 'profile', low: 624, high: 624 },
  following: { at: NOW, source: 'profile', low: 300, high: 300 },
};
const looking = { viewer: ME, viewerTrouble: null, hasList: null, at: NOW } as const;
const mine: Place = { ...looking, kind: 'profile', username: 'me', accountId: ME };
const hers: Place = { ...looking, kind: 'profile', username: 'her', accountId: HER };
const home: Place = { ...looking, kind: 'elsewhere' };
const refused: ProblemLine = {
  at: NOW,
  lastAt: NOW,
  count: 1,
  endpoint: 'followList',
  problem: 'throttled',
  detail: '',
};

function reading(
  kind: FollowListKind,
  seen: number,
  why: readonly PartialReason[] = [],
  lastAt = NOW - 2_000,
): ReadingSummary {
  return {
    readingId: kind,
    viewer: ME,
    list: { owner: ME, kind },
    ownerUsername: 'me',
    firstAt: lastAt,
    lastAt,
    seen,
    expected: 624,
    expectedAt: lastAt,
    coverage: why.length === 0 ? { kind: 'whole', seen, hidden: 0 } : { kind: 'partial', seen, expected: 624, why },
    captures: 12,
    strays: 0,
    passes: 1,
    source: 'reading',
    scrolled: { ms: 60_000, rows: 144, pages: 12 },
  };
}

interface World {
  readonly language?: Language;
  readonly place?: Place | null;
  readonly isOnInstagram?: boolean;
  readonly readings?: readonly ReadingSummary[];
  readonly problems?: readonly ProblemLine[];
  readonly ownCounts?: Remembered['ownCounts'];
  readonly username?: string | null;
}

const root = document.createElement('div');
document.body.append(root);
afterEach(() => render(null, root));

function draw(world: World = {}): void {
  const { language = 'en', place = null, isOnInstagram = place !== null, username = 'me' } = world;
  const store = createPanelStore(NOW);
  store.setState({
    place,
    isOnInstagram,
    problems: world.problems ?? [],
    remembered: {
      viewers: [{ id: ME, username, lastSeenAt: NOW }],
      viewer: ME,
      readings: world.readings ?? [],
      ...(world.ownCounts && { ownCounts: world.ownCounts }),
      knowledge: NOTHING_KNOWN,
      contexts: null,
      edition: 1,
    },
  });
  render(
    <PanelContext.Provider value={store}>
      <TextsContext.Provider value={createTexts(language, 'UTC')}>
        <NowView />
      </TextsContext.Provider>
    </PanelContext.Provider>,
    root,
  );
}

const step = (name: string) => root.querySelector<HTMLElement>(`[data-step="${name}"]`)!;
const stateOf = (name: string) => step(name).dataset['stepState'];
const link = () => root.querySelector<HTMLAnchorElement>('[data-open-profile]');
const steps = ['profile', 'followers', 'following', 'again'];

describe('the way to the lists', () => {
  it('leads from another site to the own profile, by the one filled button there is', () => {
    draw();
    expect(link()?.href).toBe('https://www.instagram.com/me/');
    expect(root.querySelectorAll('.button.is-primary')).toHaveLength(1);
  });

  it('is no link where the person is on their own profile: what to open there is said', () => {
    draw({ place: mine });
    expect(link()).toBeNull();
    expect(stateOf('profile')).toBe('done');
    expect(step('followers').textContent).toContain('Open “followers” on this page');
    expect(step('following').textContent).toContain('Open “following” on this page');
  });

  it('leads from the home page, and from the profile of another, to the own one', () => {
    for (const place of [home, hers]) {
      draw({ place });
      expect(link()?.href).toBe('https://www.instagram.com/me/');
    }
    expect(step('profile').textContent).toContain('@her');
  });

  it('leads nobody to instagram.com who is there, also where their username is not known', () => {
    draw({ place: home, username: null });
    expect(link()).toBeNull();
    expect(step('profile').textContent).toContain('Open your own profile on this page');
    draw({ username: null });
    expect(link()?.href).toBe('https://www.instagram.com/');
  });

  it('of somebody logged out is to log in, and nothing else is asked for', () => {
    draw({ place: { ...home, viewer: null, viewerTrouble: 'logged-out' } });
    expect(root.querySelector('[data-viewer-trouble] a')!.getAttribute('href')).toContain(
      'instagram.com/accounts/login',
    );
    expect(link()).toBeNull();
    expect(root.querySelector('.checklist-steps')!.textContent).not.toMatch(/\bopen\b|scroll/i);
  });

  it('is not told of the page in a tab that is not in front', () => {
    draw({ place: { ...mine, viewer: null, viewerTrouble: 'logged-out' }, isOnInstagram: false });
    expect(root.querySelector('[data-viewer-trouble]')).toBeNull();
    expect(link()).not.toBeNull();
  });
});

describe('what is done is ticked', () => {
  const states = () => steps.map(stateOf);
  it.each<[string, World, string[]]>([
    ['nothing', {}, ['todo', 'todo', 'todo', 'todo']],
    ['the profile was seen', { ownCounts: counts }, ['done', 'todo', 'todo', 'todo']],
    [
      'followers go on',
      { place: mine, readings: [reading('followers', 148, ['not-finished'])] },
      ['done', 'now', 'todo', 'todo'],
    ],
    [
      'followers were left',
      { readings: [reading('followers', 148, ['not-finished'], NOW - DAY_MS)] },
      ['done', 'begun', 'todo', 'todo'],
    ],
    ['followers are read', { readings: [reading('followers', 624)] }, ['done', 'done', 'todo', 'todo']],
    ['followers are cut', { readings: [reading('followers', 50, ['capped'])] }, ['done', 'cut', 'todo', 'todo']],
  ])('%s', (_, world, wanted) => {
    draw(world);
    expect(states()).toEqual(wanted);
    // Told apart without a colour: a number, or a drawing of its own; and by words.
    const signs = [...root.querySelectorAll('.step-sign')].map(
      (sign) => sign.textContent || sign.querySelector('path')!.getAttribute('d'),
    );
    expect(new Set(signs.filter((_sign, at) => wanted[at] !== 'done')).size).toBe(
      wanted.filter((one) => one !== 'done').length,
    );
    for (const one of steps) expect(step(one).querySelector('.soft')?.textContent).toBeTruthy();
  });

  it('and nothing stands there any more once both are read', () => {
    draw({ readings: [reading('followers', 624), reading('following', 300)] });
    expect(root.querySelector('.checklist')).toBeNull();
    expect(root.querySelectorAll('[data-reading]')).toHaveLength(2);
  });
});

describe.each([
  ['en', '148 of 624', /about 3 minutes left/, /2 minutes at your pace/, /time left is shown/],
  ['id', '148 dari 624', /sekitar 3 menit lagi/, /2 menit dengan kecepatan Anda/, /Sisa waktunya/],
] as const)('how far and how long, in %s', (language, progress, left, all, general) => {
  it('is said of the list that goes on, and of the one to come, at this person’s pace', () => {
    draw({ language, place: mine, ownCounts: counts, readings: [reading('followers', 148, ['not-finished'])] });
    expect(step('followers').textContent).toContain(progress);
    expect(step('followers').textContent).toMatch(left);
    expect(step('following').textContent).toMatch(all);
    expect(step('followers').textContent).not.toMatch(/pace|kecepatan/);
    expect(root.textContent).not.toMatch(general);
    expect(root.querySelector('.notice')).toBeNull();
    expect(root.querySelector('[data-reading="followers"]')!.matches('[data-next="finish"][data-live]')).toBe(true);
  });

  it('is no number where nobody knows the pace, but what it hangs on', () => {
    draw({ language, place: mine, ownCounts: counts });
    expect(root.querySelector('[data-estimate]')).toBeNull();
    expect(root.textContent).toMatch(general);
    expect(root.textContent).not.toMatch(/minute|menit/);
  });

  it('is not said while Instagram asks for a pause', () => {
    draw({ language, readings: [reading('followers', 148, ['not-finished'])], ownCounts: counts, problems: [refused] });
    expect(root.querySelector('[data-estimate]')).toBeNull();
    expect(link()).toBeNull();
    expect(root.querySelectorAll('[data-next]')).toHaveLength(1);
    expect(root.querySelector('[data-live]')).toBeNull();
    expect(root.textContent).not.toMatch(/Reading along now|Sedang mencatat/);
  });
});

describe.each(['en', 'id'] as const)('the file that Instagram makes, in %s', (language) => {
  function drawFile(isResting: boolean): void {
    render(
      <TextsContext.Provider value={createTexts(language, 'UTC')}>
        <BringFile isResting={isResting} />
      </TextsContext.Provider>,
      root,
    );
  }

  it('asks for both lists of all time as JSON, step by step, and leads to the import', () => {
    drawFile(false);
    expect(root.querySelectorAll('ol li')).toHaveLength(6);
    expect(root.textContent).toMatch(/All time|Sepanjang waktu/);
    expect(root.textContent).toContain('JSON');
    expect(root.textContent).toMatch(/Followers and following|Pengikut dan mengikuti/);
    expect(root.querySelector('a[href="#/data?part=import"]')).not.toBeNull();
  });

  it('is not asked for on Instagram during a pause', () => {
    drawFile(true);
    expect(root.querySelector('a[href^="https"]')).toBeNull();
    expect(root.querySelector('a[href="#/data?part=import"]')).not.toBeNull();
  });
});

// @vitest-environment happy-dom
/** Whatever is read, Now names the one next step once, and a pause that Instagram asked for once. */
import { render } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ReadingSummary } from '../../archive/store/rows';
import type { AccountId } from '../../domain/account';
import type { HintId } from '../../domain/etiquette/hints';
import type { FollowListKind } from '../../domain/follow-list';
import type { PartialReason } from '../../domain/looks/coverage';
import { membershipOf, NOBODY } from '../../domain/membership';
import { type ListKnowledge, UNREAD } from '../../domain/ties/list-knowledge';
import type { Surer } from '../../domain/ties/surer';
import { DAY_MS, MINUTE_MS } from '../../domain/time';
import { createTexts } from '../../i18n/fixtures/texts';
import type { Language } from '../../i18n/languages';
import type { ProblemLine } from '../../platform/pulse';
import { TextsContext } from '../../ui/texts-context';
import { createPanelStore, knowledgeOf, type PanelState, type Remembered } from '../shell/store';
import { PanelContext } from '../shell/use-panel';
import { NowView } from './now-view';

const late = vi.hoisted(() => ({ hints: [] as readonly HintId[], isBackupDue: false }));
// Of what comes late only the hints on show are told, and whether a backup is due.
vi.mock('../shell/lazy-piece', () => ({
  lazyPiece: () => (props: LateProps) => {
    useLayoutEffect(() => {
      props.onShown?.(late.hints);
      props.onDue?.(late.isBackupDue);
    }, []);
    return props.onDue && late.isBackupDue && !props.isWaiting ? <p data-backup-due="" /> : null;
  },
}));

interface LateProps {
  readonly isWaiting?: boolean;
  readonly onShown?: (shown: readonly HintId[]) => void;
  readonly onDue?: (isDue: boolean) => void;
}

const NOW = Date.UTC(2026, 10, 23, 12);
const ME = '1' as AccountId;

function reading(kind: FollowListKind, seen: number, why: readonly PartialReason[] = [], owner = ME): ReadingSummary {
  const at = { firstAt: NOW - DAY_MS, lastAt: NOW - DAY_MS, expectedAt: NOW - DAY_MS };
  const counted = { seen, expected: 48, captures: 4, strays: 0, passes: 1, source: 'reading' } as const;
  const coverage: ReadingSummary['coverage'] =
    why.length === 0 ? { kind: 'whole', seen, hidden: 0 } : { kind: 'partial', seen, expected: 48, why };
  return {
    readingId: `${kind} ${owner}`,
    viewer: ME,
    list: { owner, kind },
    ownerUsername: 'me',
    ...at,
    ...counted,
    coverage,
  };
}

const WITHHELD: ProblemLine = {
  at: NOW,
  lastAt: NOW,
  count: 1,
  endpoint: 'followList',
  problem: 'soft-block',
  detail: 'no rows',
  isOfOwnList: true,
};

const knowledge = knowledgeOf({
  followers: UNREAD,
  following: UNREAD,
  fresh: NOBODY,
  surer: { followers: [], following: [] },
  accountCount: 4,
  saidNotFollowedBack: null,
});

const root = document.createElement('div');
afterEach(() => {
  render(null, root);
  late.hints = [];
  late.isBackupDue = false;
});

function draw(
  language: Language,
  readings: readonly ReadingSummary[],
  problems: readonly ProblemLine[],
  ownCounts?: Remembered['ownCounts'],
  known = knowledge,
  where: Partial<PanelState> = {},
): void {
  const store = createPanelStore(NOW);
  const viewers = [{ id: ME, username: 'me', lastSeenAt: NOW }];
  store.setState({
    problems,
    ...where,
    remembered: {
      viewers,
      viewer: ME,
      readings,
      ...(ownCounts && { ownCounts }),
      knowledge: known,
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

const steps = () => [...root.querySelectorAll<HTMLElement>('[data-next]')].map((piece) => piece.dataset['next']);

describe('the next step on Now is named once', () => {
  const capped = (kind: FollowListKind) => reading(kind, 10, ['capped']);
  it.each<[string, readonly ReadingSummary[], readonly ProblemLine[]]>([
    ['both', [], []],
    ['both', [reading('followers', 48, [], '9' as AccountId)], []],
    ['withheld', [], [WITHHELD]],
    ['unidentified', [], [{ ...WITHHELD, problem: 'bad-ids', ownList: 'followers' }]],
    ['rest', [], [{ ...WITHHELD, problem: 'throttled' }]],
    ['finish', [reading('followers', 10, ['not-finished'])], []],
    ['following', [reading('followers', 48)], []],
    ['capped', [capped('followers'), capped('following')], []],
    ['empty', [reading('followers', 0), reading('following', 0)], []],
    ['done', [reading('followers', 48), reading('following', 48)], []],
  ])('%s', (kind, readings, problems) => {
    draw('en', readings, problems);
    expect(steps()).toEqual([kind]);
  });
});

describe.each(['en', 'id'] as const)('where the answer stands, in %s', (language) => {
  const [followers, following] = [membershipOf([1, 2]), membershipOf([2, 3])];
  const read = (present: typeof NOBODY, absent: typeof NOBODY): ListKnowledge => {
    return { ...UNREAD, isWhole: true, source: 'reading', lookedAt: NOW, bound: { h: 0, n: 1 }, present, absent };
  };
  const answered = (...surer: Surer[]) =>
    knowledgeOf({
      followers: read(followers, membershipOf([3])),
      following: read(following, membershipOf([1])),
      fresh: NOBODY,
      surer: { followers: surer, following: [] },
      accountCount: 4,
      saidNotFollowedBack: null,
    });
  const own = [reading('followers', 48), reading('following', 48)];
  const card = () => root.querySelector('[data-next]');

  it('nothing repeats its counts: the next step is what makes it surer, or there is none', () => {
    draw(language, own, [], undefined, answered());
    expect(root.querySelectorAll('[data-answer] [data-status-count]')).toHaveLength(4);
    expect(card()).toBeNull();
    draw(language, own, [], undefined, answered('reopen-profile', 'read-again', 'bring-export'));
    expect(card()!.querySelectorAll('[data-surer="reopen-profile"]')).toHaveLength(1);
    // Nothing is hidden by the counts: a line, and no card beside what says so.
    expect(card()!.matches('.card')).toBe(false);
    expect(card()!.querySelectorAll('a[data-open-profile]')).toHaveLength(1);
    expect(card()!.querySelectorAll('a')).toHaveLength(1);
  });

  it('whoever is on their own profile is told to reload it, and no more: both lists are fresh', () => {
    const mine = { kind: 'profile', username: 'me', accountId: ME, viewer: ME } as const;
    const place = { ...mine, viewerTrouble: null, hasList: null, at: NOW };
    const hiding = answered('reopen-profile');
    const unsure = { ...hiding, followers: { ...hiding.followers, bound: { h: 1, n: 9 } } };
    draw(language, own, [], undefined, unsure, { place, isOnInstagram: true });
    expect(card()!.matches('.card')).toBe(true);
    expect(card()!.textContent).toMatch(/Reload your profile|Muat ulang profil Anda/);
    expect(card()!.querySelector('a')).toBeNull();
    const toRead = createTexts(language).t('now.ownProfile.do');
    expect(root.textContent).not.toContain(toRead);
    // Where it is time for newer ones, what to open there stands below them.
    const old = own.map((one) => ({ ...one, lastAt: NOW - 60 * DAY_MS }));
    draw(language, old, [], undefined, answered(), { place, isOnInstagram: true });
    expect(steps()).toEqual(['again']);
    expect(root.querySelector('.own-lists')!.textContent).toContain(toRead);
  });

  it('whoever is to bring an export is led there; what settles one person stands with the people', () => {
    draw(language, own, [], undefined, answered('bring-export'));
    expect(card()!.querySelector('a[href*="import"]')).not.toBeNull();
    draw(language, own, [], undefined, answered('visit-one'));
    expect(card()).toBeNull();
  });

  it('one thing is asked for at a time: what only makes it surer waits while a backup is due, what the answer needs does not', async () => {
    late.isBackupDue = true;
    draw(language, own, [], undefined, answered('bring-export'));
    await vi.waitFor(() => expect(card()).toBeNull());
    expect(root.querySelector('[data-backup-due]')).not.toBeNull();
    draw(language, [own[0]!], [], undefined, answered());
    expect(steps()).toEqual(['following']);
    expect(root.querySelector('[data-backup-due]')).toBeNull();
  });

  it('a backup that is due does not wait behind why there is no answer, which may stand for good', async () => {
    late.isBackupDue = true;
    draw(language, [reading('followers', 10, ['capped']), reading('following', 10, ['capped'])], []);
    await vi.waitFor(() => expect(root.querySelector('[data-backup-due]')).not.toBeNull());
    expect(steps()).toEqual(['capped']);
  });

  it('it stands before a list that is read once more, and nothing says that both are complete', () => {
    const begun = { ...reading('followers', 10, ['not-finished']), readingId: 'again', lastAt: NOW - 2_000 };
    draw(language, [begun, ...own], [], undefined, answered(), { isOnInstagram: true });
    expect(root.querySelector('[data-answer] + section [data-live][data-reading="followers"]')).not.toBeNull();
    draw(language, [{ ...begun, lastAt: NOW - DAY_MS / 2 }, ...own], [], undefined, answered());
    expect(root.querySelector('[data-advice="advice.not-finished.later"]')).not.toBeNull();
    expect(root.textContent).not.toContain(createTexts(language).t('now.next.done'));
  });

  it('where too many are hidden it says why it is not known, and leads to whom that is about', () => {
    const followersLack = { ...read(followers, NOBODY), notFound: membershipOf([3]), bound: { h: 1, n: 1 } };
    const unsure = knowledgeOf({
      followers: followersLack,
      following: read(following, membershipOf([1])),
      fresh: NOBODY,
      surer: { followers: [], following: [] },
      accountCount: 4,
      saidNotFollowedBack: null,
    });
    draw(language, own, [], undefined, unsure);
    expect(root.querySelector('[data-status="only-i-follow"]')!.getAttribute('data-status-count')).toBe('');
    const why = root.querySelector('[data-why-not-known]')!;
    expect(why.textContent).toMatch(/^1 (not found among your followers; any|tidak ditemukan di antara pengikut)/);
    expect(why.querySelector('a')!.getAttribute('href')).toContain('not-found');
    expect(root.querySelectorAll('[data-status="not-found"]')).toHaveLength(1);
    // Where fewer may be hidden than were not found, so many don't follow back all the same: no list of them, but a number.
    const some = { ...followersLack, notFound: membershipOf([3, 4]), bound: { h: 1, n: 2 } };
    const followed = { ...unsure.following, present: membershipOf([1, 2, 3, 4]) };
    draw(
      language,
      own,
      [],
      undefined,
      knowledgeOf({ ...unsure, followers: some, following: followed, accountCount: 5 }),
    );
    const first = root.querySelector('[data-answer] [data-status]')!;
    expect(first.getAttribute('data-status-count')).toBe('');
    expect(first.querySelector('strong')?.textContent).toBe('1–2');
    expect(first.textContent).not.toContain(createTexts(language).t('answer.nothing'));
  });

  it('what is more than 90 days old is drawn as old, and says so', () => {
    draw(language, own, [], undefined, answered());
    expect(root.querySelector('[data-answer] [data-status][data-old]')).toBeNull();
    const of = (lookedAt: number) => {
      const old = answered();
      return { ...old, followers: { ...old.followers, lookedAt } };
    };
    draw(language, own, [], undefined, of(NOW - 131 * DAY_MS));
    const faded = [...root.querySelectorAll<HTMLElement>('[data-answer] [data-status][data-old]')].map(
      (one) => one.dataset['status'],
    );
    expect(faded).toEqual(['only-i-follow', 'mutual', 'unknown']);
    expect(root.querySelector('[data-at-most]')!.textContent).toMatch(/more than 90 days old|lebih dari 90 hari/);
  });

  it('the checklist’s last step is ticked once it is done, for an hour, and says what it brought', () => {
    const soon = own.map((one) => ({ ...one, lastAt: NOW - 20 * MINUTE_MS }));
    const count = (at: number) => ({ at, source: 'profile', low: 48, high: 48 }) as const;
    const counted = (at: number) => ({ followers: count(at), following: count(at) });
    const done = () => root.querySelector('[data-answer] + [data-last-step="done"] [data-state="done"]');
    draw(language, soon, [], counted(NOW - 5 * MINUTE_MS), answered());
    expect(done()).not.toBeNull();
    // Before the lists were read it says nothing of them; and an hour later everybody has seen it.
    draw(language, soon, [], counted(NOW - 30 * MINUTE_MS), answered());
    expect(done()).toBeNull();
    draw(language, own, [], counted(NOW - DAY_MS + MINUTE_MS), answered());
    expect(done()).toBeNull();
  });

  it('why there is no answer is said once, above the lists, where Instagram shows only part of both', () => {
    const cut = [reading('followers', 48, ['capped']), reading('following', 48, ['capped'])];
    draw(language, cut, []);
    expect(root.querySelectorAll('[data-next="capped"]')).toHaveLength(1);
    expect(root.querySelector('[data-advice]')).toBeNull();
    const [card, row] = [root.querySelector('[data-next]')!, root.querySelector('[data-reading]')!];
    expect(card.compareDocumentPosition(row) & Node.DOCUMENT_POSITION_FOLLOWING).not.toBe(0);
  });

  it('the checklist’s last step stays right below the answer', () => {
    draw(language, own, [], undefined, answered('reopen-profile'));
    expect(root.querySelector('[data-answer] + [data-next="done"]')).not.toBeNull();
    draw(language, own, [], undefined, answered('bring-export'));
    expect(root.querySelector('[data-answer] + [data-next]')).toBeNull();
  });
});

describe.each([
  ['en', '22 Oct 2024 or later', /All time/, /month ago|last (month|year)|2 years/],
  ['id', '22 Okt 2024 atau sesudahnya', /Sepanjang waktu/, /bulan (lalu|yang lalu)|tahun (lalu|yang lalu)/],
] as const)('what an export brought, on Now, in %s', (language, day, allTime, ago) => {
  const imported = (kind: FollowListKind, why: readonly PartialReason[] = []): ReadingSummary => ({
    ...reading(kind, 48, why),
    source: 'export',
  });
  it('leads on where it may be cut: to another import, and how to ask for the export', () => {
    draw(language, [imported('followers', ['date-window']), imported('following')], []);
    expect(steps()).toEqual(['export']);
    const card = root.querySelector('[data-next]')!;
    expect(card.querySelector('a[href*="data"]')?.className).toContain('is-primary');
    expect(card.textContent).toMatch(allTime);
    expect(card.textContent).toContain('JSON');
    expect(root.querySelector('[data-advice]')).toBeNull();
  });
  it('sends nobody to Instagram while it asks for a pause', () => {
    const cut = [imported('followers', ['other-list-missing'])];
    const toInstagram = () => root.querySelector('[data-next] a[href^="https://www.instagram.com"]');
    draw(language, cut, []);
    expect(toInstagram()).not.toBeNull();
    render(null, root);
    draw(language, cut, [{ ...WITHHELD, problem: 'throttled' }]);
    expect(steps()).toEqual(['export']);
    expect(toInstagram()).toBeNull();
    expect(root.querySelector('[data-next]')!.textContent).not.toMatch(/scroll|gulir/);
  });
  it('is of a day or later where its day is not sure, and nobody says how long ago', () => {
    const at = Date.UTC(2024, 9, 22, 12);
    const undated = { firstAt: at, lastAt: at, latestAt: NOW };
    draw(
      language,
      [
        { ...imported('followers'), ...undated },
        { ...imported('following'), ...undated },
      ],
      [],
    );
    expect(steps()).toEqual(['again']);
    expect(root.textContent!.split(day)).toHaveLength(3);
    expect(root.textContent).not.toMatch(ago);
    // Beside it stands the one thing that helps, by its name.
    const button = root.querySelector('[data-next="again"] a[href="#/data?part=import"]')!;
    expect(button.textContent).toBe(createTexts(language).t('now.import.newer'));
  });
});

describe.each(['en', 'id'] as const)('a pause that Instagram asked for is said once on Now, in %s', (language) => {
  const begun = (kind: FollowListKind, owner = ME) => reading(kind, 10, ['not-finished'], owner);
  const others = [begun('followers', '8' as AccountId), begun('followers', '9' as AccountId)];
  const own = [reading('followers', 48), reading('following', 48)];
  const refused = [{ ...WITHHELD, problem: 'throttled' }];
  it.each([
    ['nothing is read', []],
    ['both lists are begun', [begun('followers'), begun('following'), ...others]],
    ['only lists of others are unfinished', [...own, ...others]],
  ])('%s', async (_, readings) => {
    draw(language, readings, refused);
    expect(root.textContent?.match(/24 Nov/g)).toHaveLength(1);
    // The hint says it, and says more.
    late.hints = ['instagram-asked-to-slow-down'];
    render(null, root);
    draw(language, readings, refused);
    await expect.poll(() => root.textContent).not.toContain('24 Nov');
    expect(root.textContent).not.toMatch(/asked for a pause|meminta jeda/);
    expect(steps()).toHaveLength(1);
  });
});

describe('a list that Instagram shows nobody of', () => {
  const of = { ...WITHHELD, ownList: 'followers' } as const;
  const counts = (low: number, high = low): Remembered['ownCounts'] => ({
    followers: { at: NOW, source: 'profile', low, high },
    following: null,
  });
  const said = () => root.querySelector('[data-next] p')!.textContent!;
  const toInstagram = () => root.querySelectorAll('[data-next] a[href^="https"]').length;
  const toImport = () => root.querySelectorAll('[data-next] a[href*="import"]').length;

  it('is withheld where the profile counts somebody, and nobody is asked what is known', () => {
    draw('en', [], [of], counts(60));
    expect(said()).toContain('though your profile counts 60 followers: the list is withheld');
    expect([toInstagram(), toImport()]).toEqual([0, 1]);
    draw('en', [], [of], counts(11_500, 12_999));
    expect(said()).toContain('counts at least 11,500 followers');
    draw('id', [], [of], counts(1_234));
    expect(said()).toContain('menghitung 1.234 pengikut');
    draw('en', [], [of], counts(0));
    expect(said()).toContain('counts 0 followers. Open that list once more');
    expect(toInstagram()).toBe(1);
    for (const unknown of [undefined, { followers: null, following: null }]) {
      draw('en', [], [of], unknown);
      expect(said()).toContain('if it counts 0');
    }
  });

  it('came, where it had rows: Now says so, offers the export and does not call it unread', () => {
    draw('en', [], [{ ...of, problem: 'bad-ids', detail: '3 of 3 rows' }], counts(3));
    expect(said()).toContain('nobody in the list could be made out');
    expect([toInstagram(), toImport()]).toEqual([0, 1]);
    const lists = root.querySelectorAll('[data-step="followers"] .soft, [data-step="following"] .soft');
    expect([...lists].map((words) => words.textContent)).toEqual([
      'Opened, but nobody could be made out',
      '3 accounts',
      'To do',
    ]);
  });
});

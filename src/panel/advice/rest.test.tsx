// @vitest-environment happy-dom
/** After a refusal no screen says both "rest until tomorrow" and "scroll on". */
import type { ComponentChildren } from 'preact';
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ReadingSummary } from '../../archive/store/rows';
import type { AccountId } from '../../domain/account';
import { FOLLOW_LIST_KINDS, type FollowListKind } from '../../domain/follow-list';
import type { PartialReason } from '../../domain/looks/coverage';
import { membershipOf, NOBODY } from '../../domain/membership';
import { type ListKnowledge, UNREAD } from '../../domain/ties/list-knowledge';
import type { Surer } from '../../domain/ties/surer';
import { DAY_MS, HOUR_MS } from '../../domain/time';
import { createTexts } from '../../i18n/fixtures/texts';
import type { Language } from '../../i18n/languages';
import type { ProblemLine } from '../../platform/pulse';
import { TextsContext } from '../../ui/texts-context';
import { Troubleshooting } from '../data/help/troubleshooting';
import { HistoryView } from '../history/history-view';
import { candidatesOf } from '../listing/candidates';
import { Checklist } from '../now/checklist';
import { progressOf } from '../now/list-progress';
import { isInChecklist } from '../now/next-step';
import { NextStepCard, useNextSurer } from '../now/next-step-card';
import { ProfileHere } from '../now/profile-here';
import { ReadingRow } from '../now/reading-row';
import { useNextStep } from '../now/use-next-step';
import { HowSure } from '../people/how-sure';
import { PartialBanner } from '../people/partial-banner';
import { PeopleEmpty } from '../people/people-empty';
import type { AccountStory } from '../person/account-story';
import { VerdictCard } from '../person/verdict-card';
import { createPanelStore, knowledgeOf } from '../shell/store';
import { PanelContext, usePanel } from '../shell/use-panel';

// Fetched late by the card, when all may be over; nothing of it sends anybody anywhere.
vi.mock('../person/about-account', () => ({ AboutAccount: () => null }));

const NOW = Date.UTC(2026, 10, 23, 12);
const ME = '1' as AccountId;
/** Words that send somebody to scroll, read or open something on Instagram. */
const SENDS_THERE = {
  en: /(?<!no )scroll|read (it|them|on|again|both|the list|your lists)|\b(open|opening) (the|your|a|this|somebody|followers)\b|once more|\breload\b/i,
  id: /(?<!tanpa meng)gulir|\bbaca (lagi|dulu|kedua|daftarnya)|\b(membuka|buka) (profil|daftar|kedua)|lanjutkan|muat ulang/i,
};
const SENDS_TO_PROFILES = {
  en: /\bopen (somebody|this|the)\S* profile|opening the profile/i,
  id: /(?<!kurangi )\b(membuka|buka) profil(nya| ini| seseorang)/i,
};
const ALL: readonly Surer[] = ['read', 'open-profile', 'reopen-profile', 'read-again', 'visit-one', 'bring-export'];
const REASONS: readonly PartialReason[] = [
  'not-finished',
  'started-mid-list',
  'count-unknown',
  'too-few-seen',
  'count-disagrees',
];

function reading(kind: FollowListKind, why: readonly PartialReason[], lastAt: number, owner = ME): ReadingSummary {
  const coverage: ReadingSummary['coverage'] =
    why.length === 0 ? { kind: 'whole', seen: 48, hidden: 0 } : { kind: 'partial', seen: 48, expected: 400, why };
  const at = { firstAt: lastAt, lastAt, expectedAt: lastAt };
  const counted = { seen: 48, expected: 400, captures: 4, strays: 0, passes: 1, source: 'reading' } as const;
  return {
    readingId: `${kind}${lastAt}${why}`,
    viewer: ME,
    list: { owner, kind },
    ownerUsername: 'me',
    ...at,
    ...counted,
    coverage,
  };
}

const REFUSED: ProblemLine = {
  at: NOW - HOUR_MS,
  lastAt: NOW - HOUR_MS,
  count: 1,
  endpoint: 'followList',
  problem: 'throttled',
  detail: '',
};
const PROFILE_TROUBLE = ['wrong-shape', 'too-large', 'soft-block', 'viewer-conflict'].map(
  (problem): ProblemLine => ({ ...REFUSED, problem, endpoint: 'profileQuery' }),
);
const OTHER_TROUBLE = [
  ...['logged-out', 'checkpoint', 'too-large', 'wrong-shape', 'soft-block', 'viewer-conflict'].map(
    (problem): ProblemLine => ({ ...REFUSED, problem }),
  ),
  ...PROFILE_TROUBLE,
];

function NextStep() {
  const step = useNextStep();
  const surer = useNextSurer(step);
  const { viewer, readings } = usePanel((state) => state.remembered!);
  const lists = progressOf({ viewer, readings, counts: {}, now: NOW, listClosedAt: null });
  return lists.every(({ isSettled }) => isSettled) && !isInChecklist(step) ? (
    <NextStepCard step={step} surer={surer} isRestSaid={false} isAnswered={false} />
  ) : (
    <Checklist lists={lists} step={step} isRestSaid={false} isAnswered={false} />
  );
}

const judging: ListKnowledge = { ...UNREAD, isWhole: true, source: 'reading', lookedAt: NOW - DAY_MS };
const knowledge = knowledgeOf({
  followers: { ...judging, absent: membershipOf([1, 2, 3]), bound: { h: 1, n: 5 } },
  following: { ...judging, present: membershipOf([1, 2, 3]) },
  fresh: NOBODY,
  surer: { followers: ALL, following: ALL },
  accountCount: 4,
  saidNotFollowedBack: null,
});

/** Somebody in a sheet: an old look, of which a profile would tell more. */
const oldTie = { holds: false, certainty: 'likely', asOf: NOW - 100 * DAY_MS } as const;
const story: AccountStory = {
  account: {
    number: 1,
    id: '5' as AccountId,
    fbidV2: null,
    username: 'somebody.there',
    fullName: '',
    isPrivate: null,
    isVerified: null,
    hasLostUsername: false,
    firstSeenAt: NOW - 100 * DAY_MS,
  },
  evidence: {
    followsYou: {
      ...oldTie,
      evidence: {
        kind: 'not-in-list',
        list: 'followers',
        at: oldTie.asOf,
        seen: 48,
        source: 'reading',
        bound: { h: 1, n: 5 },
        nameDoubt: null,
      },
    },
    youFollow: {
      holds: true,
      certainty: 'certain',
      asOf: NOW,
      evidence: { kind: 'in-list', list: 'following', at: NOW },
    },
    followedSinceAt: null,
  },
  earlierNames: [],
};

/** Every piece that advises, with every reason to. */
function Everything({
  readings,
  seenNobody,
}: {
  readonly readings: readonly ReadingSummary[];
  readonly seenNobody: boolean;
}) {
  const me = {
    kind: 'profile',
    username: 'me',
    accountId: ME,
    at: NOW,
    viewer: ME,
    viewerTrouble: null,
    hasList: null,
  } as const;
  return (
    <>
      <NextStep />
      {readings.map((one) => (
        <ReadingRow key={one.readingId} reading={one} isOwn={one.list.owner === ME} lastWhole={undefined} />
      ))}
      <ProfileHere place={me} onShown={() => undefined} />
      <PartialBanner status="unknown" />
      <HowSure candidates={candidatesOf(knowledge, null, [])} status="only-i-follow" count={3} />
      {seenNobody && <PeopleEmpty shown={{ list: null, status: 'mutual' }} notFound={0} isUnknown />}
      {seenNobody && <HistoryView />}
      <VerdictCard story={story} headingId="verdict" isInSheet />
      <Troubleshooting />
    </>
  );
}

const root = document.createElement('div');
document.body.append(root);
afterEach(() => render(null, root));

function draw(language: Language, readings: readonly ReadingSummary[], problems: readonly ProblemLine[]): string {
  const store = createPanelStore(NOW);
  const viewers = [{ id: ME, username: 'me', lastSeenAt: NOW }];
  const seenNobody = readings.length === 0;
  const known = seenNobody ? { ...knowledge, accountCount: 0 } : knowledge;
  const viewer = seenNobody ? null : ME;
  store.setState({ problems, remembered: { viewers, viewer, readings, knowledge: known, contexts: null, edition: 1 } });
  const inside = (children: ComponentChildren) => (
    <PanelContext.Provider value={store}>
      <TextsContext.Provider value={createTexts(language, 'UTC')}>{children}</TextsContext.Provider>
    </PanelContext.Provider>
  );
  render(inside(<Everything readings={readings} seenNobody={seenNobody} />), root);
  return root.textContent ?? '';
}

const worlds: readonly (readonly [string, readonly ReadingSummary[]])[] = [
  ['nothing is read', []],
  ...REASONS.flatMap((why) =>
    FOLLOW_LIST_KINDS.map(
      (kind) =>
        [
          `${kind}: ${why}`,
          [
            reading(kind, [why], NOW - 1_000),
            reading(kind, [why], NOW - DAY_MS),
            reading(kind, [why], NOW, '9' as AccountId),
          ],
        ] as const,
    ),
  ),
  ['both are old', FOLLOW_LIST_KINDS.map((kind) => reading(kind, [], NOW - 40 * DAY_MS))],
  ['both are fresh', FOLLOW_LIST_KINDS.map((kind) => reading(kind, [], NOW - DAY_MS))],
];

describe.each(['en', 'id'] as const)('after a refusal, in %s', (language) => {
  it.each(worlds)('nothing sends the person there again: %s', (_, readings) => {
    const awake = draw(language, readings, OTHER_TROUBLE);
    expect(awake).toMatch(SENDS_THERE[language]);
    const resting = draw(language, readings, [REFUSED, ...OTHER_TROUBLE]);
    expect(resting).toContain('24 Nov');
    expect(resting.match(SENDS_THERE[language])?.[0]).toBeUndefined();
  });

  it.each(worlds)('of profiles nothing sends to profiles, and no list is told to rest: %s', (_, readings) => {
    const said = draw(language, readings, [{ ...REFUSED, endpoint: 'profileQuery' }, ...PROFILE_TROUBLE]);
    expect(said.match(SENDS_TO_PROFILES[language])?.[0]).toBeUndefined();
    expect(said).not.toContain('24 Nov');
  });

  it('a stopped action keeps its own three days beside the rest of lists', () => {
    const stopped = { ...REFUSED, problem: 'action-blocked', endpoint: 'friendshipWrite' };
    const said = draw(language, [reading('followers', ['not-finished'], NOW - DAY_MS)], [REFUSED, stopped]);
    expect(said).toContain(createTexts(language, 'UTC').book('data')('trouble.action-blocked.do'));
    expect(said).toContain('24 Nov');
  });

  it('all is said again once the pause is over', () => {
    const over = { ...REFUSED, at: NOW - DAY_MS, lastAt: NOW - DAY_MS };
    expect(draw(language, [reading('followers', ['not-finished'], NOW - 1_000)], [over])).toMatch(
      SENDS_THERE[language],
    );
  });
});

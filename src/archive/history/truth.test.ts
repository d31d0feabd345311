import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { hasNumber, isEmpty, membershipOf } from '../../domain/membership';
import { classify, classifyAmong, classOf } from '../../domain/ties/classify';
import { judge } from '../../domain/ties/follow-back';
import { DAY_MS, HOUR_MS } from '../../domain/time';
import { account, capture, FAR, freshArchive, NOON, profile, tie, VIEWER } from '../fixtures/invented';
import { shown } from '../fixtures/screen';
import type { Archive } from '../store/open';
import { recordCapture } from '../write/capture';
import { recordProfile, recordTie } from '../write/profile';
import { recordScreenPage } from '../write/screen';
import { readAccountEvidence } from './read-evidence';
import { readFollowKnowledge } from './read-knowledge';

const PEOPLE = 9;

type Step =
  /** One or two passes through a list; `hidden`: how many more the profile counts, null = no profile was seen. */
  | {
      do: 'read';
      kind: 'followers' | 'following';
      who: number[];
      hidden: number | null;
      isWhole: boolean;
      isTwice: boolean;
      /** By the second eye. */
      isOnScreen: boolean;
      at: number;
    }
  | { do: 'count'; followers: number; following: number; at: number }
  | { do: 'visit' | 'act'; who: number; followsYou: boolean | null; youFollow: boolean | null; at: number };

// Often on the half-day, so that looks meet within a day, and on its edge.
const at = fc.oneof(
  fc.integer({ min: 0, max: 24 * 6 }).map((hours) => NOON + hours * HOUR_MS),
  fc.integer({ min: 0, max: 12 }).map((halfDays) => NOON + halfDays * 12 * HOUR_MS),
);
const word = fc.option(fc.boolean(), { nil: null });
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('read' as const),
      kind: fc.constantFrom('followers' as const, 'following' as const),
      who: fc.uniqueArray(fc.integer({ min: 1, max: PEOPLE }), { maxLength: PEOPLE }),
      hidden: fc.option(fc.integer({ min: 0, max: 2 }), { nil: null, freq: 5 }),
      isWhole: fc.oneof({ weight: 3, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
      isTwice: fc.boolean(),
      isOnScreen: fc.oneof({ weight: 3, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
      at,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('count' as const),
      followers: fc.integer({ min: 0, max: PEOPLE }),
      following: fc.integer({ min: 0, max: PEOPLE }),
      at,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constantFrom('visit' as const, 'act' as const),
      who: fc.integer({ min: 1, max: PEOPLE }),
      followsYou: word,
      youFollow: word,
      at,
    }),
  },
);

async function take(archive: Archive, step: Step): Promise<void> {
  if (step.do === 'read') {
    const { kind, at: readAt, isWhole, isTwice, hidden } = step;
    const more = isWhole ? {} : { hasMore: true, offeredCursor: 'more' };
    const people = step.who.map((who) => account(who));
    const count = hidden === null ? null : people.length + hidden;
    const counts = kind === 'followers' ? { followerCount: count } : { followingCount: count };
    await recordProfile(archive, profile({ observedAt: readAt, ...counts }));
    if (step.isOnScreen) {
      const names = people.map(({ username }) => username);
      for (const page of shown(names, { kind, readAt, isEnd: isWhole })) await recordScreenPage(archive, page);
      return;
    }
    await recordCapture(archive, capture(people, { kind, readAt, ...more }));
    if (isTwice) await recordCapture(archive, capture(people, { kind, readAt: readAt + 1000, ...more }));
  } else if (step.do === 'count') {
    const { followers: followerCount, following: followingCount, at: observedAt } = step;
    await recordProfile(archive, profile({ followerCount, followingCount, observedAt }));
  } else if (step.do === 'visit') {
    const { followsYou, youFollow, at: observedAt } = step;
    await recordProfile(archive, profile({ account: account(step.who), followsYou, youFollow, observedAt }));
  } else {
    const { followsYou, youFollow, at: observedAt } = step;
    await recordTie(archive, tie(account(step.who).id, { followsYou, youFollow, observedAt, action: 'follow' }));
  }
}

it('what is said of everybody at once is what is said of each', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 14 }), async (steps) => {
      const archive = await freshArchive();
      for (const each of steps) await take(archive, each);
      const now = NOON + 7 * DAY_MS;
      const { followers, following, fresh, accountCount } = await readFollowKnowledge(archive, VIEWER, now);
      const { classes, likely } = classify(followers, following, { fresh });
      const numbers = Array.from({ length: accountCount }, (_, number) => number);
      const each = classifyAmong(membershipOf(numbers), followers, following, fresh);
      for (let number = 0; number < accountCount; number++) {
        const verdict = judge(await readAccountEvidence(archive, VIEWER, { number }, now), now);
        const shows = Object.values(classes).some((set) => hasNumber(set, number));
        // Accounts that neither list shows are no rows of the sets; each alone may be known to be in neither.
        if (!shows) expect(['unknown', 'neither']).toContain(verdict.status);
        else {
          expect(classOf(classes, number)).toBe(verdict.status);
          expect(hasNumber(likely, number)).toBe(verdict.certainty === 'likely');
        }
        // Asked for by name, as the lists beside the two do, they agree on these too.
        expect(classOf(each.classes, number)).toBe(verdict.status);
        expect(hasNumber(each.likely, number)).toBe(verdict.certainty === 'likely');
      }
      archive.close();
    }),
    { numRuns: 75 },
  );
});

it('a list not read whole accuses nobody', async () => {
  const partial = step.filter((each) => each.do === 'read').map((each) => ({ ...each, isWhole: false }) as Step);
  await fc.assert(
    fc.asyncProperty(fc.array(partial, { minLength: 1, maxLength: 8 }), async (steps) => {
      const archive = await freshArchive();
      await recordProfile(archive, profile({ followerCount: 3, followingCount: 3 }));
      for (const each of steps) await take(archive, each);
      const { followers, following } = await readFollowKnowledge(archive, VIEWER, FAR);
      const { classes } = classify(followers, following);
      for (const status of ['only-i-follow', 'only-they-follow', 'neither'] as const)
        expect(isEmpty(classes[status])).toBe(true);
      archive.close();
    }),
    { numRuns: 60 },
  );
});

it('a follow by hand while the list is being read is not undone by the end of that reading', async () => {
  const archive = await freshArchive();
  await recordProfile(archive, profile({ followerCount: 1, followingCount: 2 }));
  const first = { kind: 'following', offeredCursor: 'b', hasMore: true } as const;
  await recordCapture(archive, capture([account(1)], first));
  await recordTie(archive, tie(account(3).id, { observedAt: NOON + 1000, youFollow: true, action: 'follow' }));
  await recordCapture(archive, capture([account(2)], { kind: 'following', askedCursor: 'b', readAt: NOON + 5000 }));
  await recordCapture(archive, capture([account(3)], { readAt: NOON + 6000 }));
  const number = 3;
  const verdict = judge(await readAccountEvidence(archive, VIEWER, { number }, FAR), NOON + DAY_MS);
  expect(verdict.status).toBe('mutual');
});

it('an unfollow by hand while the list is being read is not undone by the end of that reading', async () => {
  const archive = await freshArchive();
  await recordProfile(archive, profile({ followingCount: 2 }));
  await recordCapture(archive, capture([account(1)], { kind: 'following', offeredCursor: 'b', hasMore: true }));
  await recordTie(archive, tie(account(1).id, { observedAt: NOON + 1000, youFollow: false, action: 'unfollow' }));
  await recordCapture(archive, capture([account(2)], { kind: 'following', askedCursor: 'b', readAt: NOON + 5000 }));
  expect(judge(await readAccountEvidence(archive, VIEWER, { number: 1 }, FAR), NOON).youFollow.holds).toBe(false);
  const { following } = await readFollowKnowledge(archive, VIEWER, FAR);
  expect(hasNumber(following.present, 1)).toBe(false);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyLook, day, NUMBERS, START } from '../fixtures/looks';
import { profileSays, worldOf } from '../fixtures/worlds';
import { FOLLOW_LIST_KINDS } from '../follow-list';
import { datedByNow } from '../looks/dated';
import { absentSince, type Look } from '../looks/look';
import { hasNumber, membershipOf, NOBODY, union } from '../membership';
import { HOUR_MS } from '../time';
import { type Heard, judgeTies, knowledgeOfLists, UNHEARD } from './absence';
import { type BoundWorld, withBounds } from './bound';
import { classify, classOf } from './classify';
import { judge, type Verdict, withFreshness } from './follow-back';
import { dateIn, withJudged } from './list-knowledge';
import { followedAfter, looksThatMatter, notFollowedAt, type Standing, standingOf } from './standing';
import { TOO_EARLY_MS } from './tie';

/** One account, everybody as sets, and whatever looks are fetched for it: the same rule, so the same answer. */

/** The looks of `anyLook` end within eighteen days; some of these worlds are asked before the last of them. */
const anyNow = fc.integer({ min: 4, max: 24 }).map((days) => day(days));
const anyMoment = fc.integer({ min: 0, max: 60 }).map((slot) => START + slot * 7 * HOUR_MS);
const anySource = fc.constantFrom('reading', 'pass', 'pass', 'pass', 'unsure', 'screen', 'export', 'undated');

/** Looks as they are stored: readings with a pass or by older versions, of the screen, exports, and such of an unsure day. */
const anyStored: fc.Arbitrary<Look> = fc.tuple(anyLook, anySource).map(([look, source]): Look => {
  const { bounds: _, recognised: __, ...stored } = look;
  const { members, readAt } = stored;
  const seen = NUMBERS.filter((number) => hasNumber(members, number)).length;
  if (source === 'export') return { ...stored, source };
  if (source === 'undated') return { ...stored, source: 'export', latestAt: readAt + HOUR_MS };
  if (source === 'unsure')
    return {
      ...stored,
      coverage: { kind: 'partial', seen, expected: null, why: ['count-unknown'] },
      pass: { endedAt: readAt, seen },
    };
  const endedAt = (absentSince(stored) + readAt) / 2;
  const shown: Look = source === 'screen' ? { ...stored, source } : stored;
  if (source !== 'reading' && shown.coverage.kind === 'whole') return { ...shown, pass: { endedAt, seen } };
  return shown;
});

const anySight = fc.option(fc.record({ holds: fc.constantFrom(null, true, false), observedAt: anyMoment }));
const anyHeard: fc.Arbitrary<Heard> = fc.record({
  followsYou: anySight,
  youFollow: anySight,
  rowSeenAt: fc.record({ followers: fc.option(anyMoment), following: fc.option(anyMoment) }),
});
const anyWorld: fc.Arbitrary<BoundWorld> = fc
  .tuple(
    fc.array(fc.tuple(anyMoment, fc.nat(9)), { maxLength: 6 }),
    fc.array(fc.tuple(anyMoment, fc.nat(9)), { maxLength: 6 }),
    fc.array(fc.record({ list: fc.constantFrom(...FOLLOW_LIST_KINDS), number: fc.nat(8), at: anyMoment }), {
      maxLength: 3,
    }),
  )
  .map(([followers, following, proven]) =>
    worldOf({
      followers: followers.map(([at, count]) => profileSays(at, count)),
      following: following.map(([at, count]) => profileSays(at, count)),
      proven,
    }),
  );
const someNumbers = fc.uniqueArray(fc.constantFrom(...NUMBERS), { maxLength: 4 });

const anyParts = fc.record({
  looks: fc.array(anyStored, { maxLength: 8 }),
  world: anyWorld,
  heard: fc.array(fc.tuple(fc.constantFrom(...NUMBERS), anyHeard), { maxLength: 3 }).map((some) => new Map(some)),
  inactive: someNumbers,
  nameless: someNumbers,
  pressed: fc.array(fc.tuple(fc.constantFrom(...NUMBERS), anyMoment), { maxLength: 3 }).map((some) => new Map(some)),
  now: anyNow,
});
/** Whoever stands in a reading is known by id. */
const anyCase = anyParts.map((parts) => {
  const read = parts.looks.filter(({ source }) => source === 'reading').map(({ members }) => members);
  const known = read.reduce(union, NOBODY);
  return { ...parts, nameless: parts.nameless.filter((number) => !hasNumber(known, number)) };
});
type Case = typeof anyCase extends fc.Arbitrary<infer One> ? One : never;

function evidenceOf(number: number, standing: Standing, { heard, inactive, nameless, pressed }: Case) {
  // Words are told of ids alone.
  const isIdentified = heard.has(number) || !nameless.includes(number);
  const whom = { number, isIdentified, isInactive: inactive.includes(number) };
  const ties = judgeTies(standing, whom, heard.get(number) ?? UNHEARD);
  const known = [...notFollowedAt(standing, number), pressed.get(number) ?? null].filter((at) => at !== null);
  return { number, ...ties, followedSinceAt: known.length === 0 ? null : Math.max(...known) };
}

const verdictsBy = (standing: Standing, one: Case): Verdict[] =>
  NUMBERS.map((number) => judge(evidenceOf(number, standing, one), one.now));

/** What the sets say of everybody, in the words of a verdict. */
function everybody(standing: Standing, one: Case) {
  const { heard, inactive, nameless, pressed, now } = one;
  const identified = membershipOf(NUMBERS.filter((number) => heard.has(number) || !nameless.includes(number)));
  const lists = knowledgeOfLists(standing, { identified, inactive: membershipOf(inactive) });
  const judged = [...heard.keys()].map((number) => evidenceOf(number, standing, one));
  const followers = withJudged(
    lists.followers,
    judged.map(({ number, followsYou: tie }) => ({ number, tie })),
  );
  const following = withJudged(
    lists.following,
    judged.map(({ number, youFollow: tie }) => ({ number, tie })),
  );
  const { whole } = standing.followers;
  const early = Math.min(whole === null ? now : absentSince(whole), now) - TOO_EARLY_MS;
  const byHand = membershipOf([...pressed].flatMap(([number, at]) => (at > early ? [number] : [])));
  const fresh = union(followedAfter(standing, early), byHand);
  const told = classify(followers, following, {
    fresh: withFreshness(fresh, judged, { now, inactive: membershipOf(inactive) }),
  });
  return NUMBERS.map((number) => ({
    status: classOf(told.classes, number),
    isLikely: hasNumber(told.likely, number),
    isTooEarly: hasNumber(told.tooEarly, number),
    isNotFound: FOLLOW_LIST_KINDS.map((kind) => hasNumber(told.notFound[kind], number)),
    isSaidAbsent: [followers, following].map((list) => hasNumber(list.saidAbsent, number)),
    dates: [followers, following].map((list) =>
      hasNumber(list.present, number) || hasNumber(list.absent, number) ? dateIn(list, number) : null,
    ),
  }));
}

const inTheSameWords = ({ status, certainty, why, followsYou, youFollow }: Verdict) => ({
  status,
  isLikely: certainty === 'likely',
  isTooEarly: why === 'too-early',
  isNotFound: [followsYou, youFollow].map(({ evidence }) => evidence.kind === 'too-many-hidden'),
  isSaidAbsent: [followsYou, youFollow].map(({ holds, evidence }) => evidence.kind === 'profile' && holds === false),
  dates: [followsYou, youFollow].map(({ asOf }) => asOf),
});

describe('for any world', () => {
  it('everybody as sets is what is said of each account alone', () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const standing = standingOf(withBounds(one.looks, one.world), one.now);
        expect(everybody(standing, one)).toEqual(verdictsBy(standing, one).map(inTheSameWords));
      }),
      { numRuns: 300 },
    );
  });

  it('the looks that matter say all that all looks say', () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const { looks, world, now } = one;
        const inTime = FOLLOW_LIST_KINDS.flatMap((kind) =>
          datedByNow(
            looks.filter(({ list }) => list.kind === kind),
            now,
          ),
        );
        const all = verdictsBy(standingOf(withBounds(inTime, world), now), one);
        const few = verdictsBy(standingOf(withBounds(looksThatMatter(looks, now), world), now), one);
        expect(few).toEqual(all);
      }),
      { numRuns: 300 },
    );
  });

  it('nobody is accused without an answer, or a look that was whole and may say so', () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const standing = standingOf(withBounds(one.looks, one.world), one.now);
        for (const verdict of verdictsBy(standing, one))
          for (const { holds, certainty, evidence } of [verdict.followsYou, verdict.youFollow]) {
            if (holds !== false || evidence.kind === 'profile') continue;
            if (evidence.kind !== 'not-in-list') throw new Error(`No ground for an absence: ${evidence.kind}`);
            const { bound, source } = evidence;
            if (certainty === 'certain') expect(bound.h).toBe(0);
            if (source === 'reading') expect(bound.h! * 4).toBeLessThanOrEqual(bound.n);
          }
      }),
      { numRuns: 200 },
    );
  });
});

describe('freshness', () => {
  it('of an account with an answer of its own goes by the date of that answer', () => {
    const tie = { holds: false, certainty: 'certain', asOf: day(20), evidence: {} as never } as const;
    const settled = { now: day(30), inactive: NOBODY };
    const put = (followedSinceAt: number | null) =>
      withFreshness(membershipOf([1, 2]), [{ number: 2, followsYou: tie, followedSinceAt }], settled);
    expect(put(day(1))).toEqual(membershipOf([1]));
    expect(put(null)).toEqual(membershipOf([1]));
    expect(put(day(19))).toEqual(membershipOf([1, 2]));
    expect(withFreshness(NOBODY, [{ number: 2, followsYou: tie, followedSinceAt: day(19) }], settled)).toEqual(
      membershipOf([2]),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FOLLOW_REASONS, NO_CONTEXT } from '../context';
import { isSameMembership } from '../fixtures/is-same-membership';
import { countOf, intersection, isEmpty, membershipOf, NOBODY, union } from '../membership';
import { classify } from '../ties/classify';
import { byReason, REASON_PARTS } from './by-reason';
import { byTag } from './by-tag';
import { campaignComparison } from './campaign';
import { DAY_ONE, known, partialLists, someAccounts, someLists } from './fixtures/lists';
import { followBackRate, followBackRateOverTime } from './follow-back-rate';
import { growthByMonth, growthSteps } from './growth-by-month';
import { interactionShare } from './interaction-share';
import type { Measure } from './measure';
import { newFollowersIn } from './new-followers';
import { prospectsWhoBecameCustomers } from './prospects-who-became-customers';
import { retention } from './retention';
import { wholeLists } from './whole-lists';

/** A share lies between 0 and 1 and rests on somebody. */
function expectShare(measure: Measure | null | undefined) {
  if (measure === null || measure === undefined) return;
  expect(measure.value).toBeGreaterThanOrEqual(0);
  expect(measure.value).toBeLessThanOrEqual(1);
  expect(measure.restsOn).toBeGreaterThan(0);
}

/** The followers, where everybody else whom one follows is at least likely missing. */
function lacking(followers: readonly number[], following: readonly number[]) {
  return known(
    followers,
    true,
    following.filter((number) => !followers.includes(number)),
  );
}

const reasonsOf = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 200 }), fc.subarray([...FOLLOW_REASONS])))
  .map((pairs) => new Map(pairs));

describe('every share', () => {
  it('lies between 0 and 1 and rests on somebody', () => {
    fc.assert(
      fc.property(someAccounts, someAccounts, someLists, someLists, (a, b, theirs, mine) => {
        expectShare(followBackRate(lacking(a, b), known(b), NOBODY).rate);
        for (const { rate } of followBackRateOverTime(theirs, mine)) expectShare(rate);
        for (const { share } of retention(newFollowersIn(theirs))) expectShare(share);
        const span = { fromAt: DAY_ONE, toAt: DAY_ONE + 1, withWhom: { like: membershipOf(b), comment: NOBODY } };
        const quality = interactionShare(known(a), span);
        expectShare(quality?.any);
        for (const share of quality?.byKind.values() ?? []) {
          expectShare(share);
          expect(share.value).toBeLessThanOrEqual(quality!.any.value);
        }
      }),
    );
  });
});

describe('evidence that is missing or partial', () => {
  it('gives null or nothing, never 0', () => {
    fc.assert(
      fc.property(someAccounts, partialLists, someLists, (a, halves, lists) => {
        expect(followBackRate(known(a, false), known(a), NOBODY).rate).toBeNull();
        expect(followBackRate(known(a), known(a, false), NOBODY).rate).toBeNull();
        expect(followBackRateOverTime(halves, lists)).toEqual([]);
        expect(followBackRateOverTime(lists, halves)).toEqual([]);
        expect(retention(newFollowersIn(halves)).map(({ share }) => share)).toEqual([null, null, null]);
        expect(growthByMonth(halves)).toEqual([]);
        expect(campaignComparison(halves, DAY_ONE)).toEqual({ before: null, after: null });
        expect(interactionShare(known(a), null)).toBeNull();
        expect(interactionShare(known(a), { fromAt: 0, toAt: 1, withWhom: {} })).toBeNull();
      }),
    );
    expect(followBackRate(known([]), known([]), NOBODY).rate).toBeNull();
    expect(prospectsWhoBecameCustomers([[1, NO_CONTEXT]])).toBeNull();
  });

  it('changes no number when it stands beside whole evidence', () => {
    fc.assert(
      fc.property(someLists, partialLists, (lists, halves) => {
        const all = [...halves, ...lists];
        expect(retention(newFollowersIn(all))).toEqual(retention(newFollowersIn(lists)));
        expect(growthByMonth(all)).toEqual(growthByMonth(lists));
        expect(campaignComparison(all, DAY_ONE)).toEqual(campaignComparison(lists, DAY_ONE));
      }),
    );
  });
});

describe('parts and wholes', () => {
  it('by reason, each account is in exactly one part', () => {
    fc.assert(
      fc.property(someAccounts, someAccounts, someAccounts, reasonsOf, (a, b, lately, reasons) => {
        const parts = Object.values(byReason(membershipOf(a), reasons));
        expect(parts).toHaveLength(REASON_PARTS.length);
        expect(parts.reduce((sum, part) => sum + countOf(part), 0)).toBe(a.length);
        expect(isSameMembership(parts.reduce(union, NOBODY), membershipOf(a))).toBe(true);
        const rates = parts.map((within) => followBackRate(lacking(b, a), known(a), membershipOf(lately), { within }));
        expect(rates.reduce((sum, one) => sum + (one.rate?.restsOn ?? 0) + one.lately.count, 0)).toBe(a.length);
      }),
    );
  });

  it('the rate and whom it leaves out are the people that the lists name: nobody is counted otherwise there', () => {
    fc.assert(
      fc.property(someAccounts, someAccounts, someAccounts, (theirs, mine, lately) => {
        const [followers, following, fresh] = [lacking(theirs, mine), known(mine), membershipOf(lately)];
        const { classes, tooEarly } = classify(followers, following, { fresh });
        const { rate, lately: apart } = followBackRate(followers, following, fresh);
        const back = Math.round((rate?.value ?? 0) * (rate?.restsOn ?? 0));
        expect(back + apart.back).toBe(countOf(classes.mutual));
        expect(apart.count - apart.back).toBe(countOf(tooEarly));
        expect((rate?.restsOn ?? 0) - back).toBe(countOf(classes['only-i-follow']));
      }),
    );
  });

  it('by tag, nobody is left out and nobody untagged bears a tag', () => {
    const tagsOf = fc
      .array(fc.tuple(fc.integer({ min: 0, max: 200 }), fc.subarray(['prospect', 'zebra', 'anggrek'])))
      .map((pairs) => new Map(pairs));
    fc.assert(
      fc.property(someAccounts, tagsOf, (a, tags) => {
        const parts = byTag(membershipOf(a), tags);
        expect(isSameMembership(parts.map((part) => part.members).reduce(union, NOBODY), membershipOf(a))).toBe(true);
        const untagged = parts.find((part) => part.tag === null)?.members ?? NOBODY;
        for (const { tag, members } of parts)
          if (tag !== null) expect(isEmpty(intersection(members, untagged))).toBe(true);
      }),
    );
  });

  it('steps of growth lead from the first count to the last', () => {
    fc.assert(
      fc.property(someLists, (lists) => {
        const steps = growthSteps(lists);
        const first = steps[0]?.before ?? 0;
        const end = steps.reduce((count, step) => count + step.gained - step.lost, first);
        const last = wholeLists(lists).at(-1);
        if (steps.length > 0) expect(end).toBe(countOf(last!.members));
        const months = growthByMonth(lists);
        expect(months.reduce((sum, month) => sum + month.gained, 0)).toBe(
          steps.reduce((sum, step) => sum + step.gained, 0),
        );
      }),
    );
  });
});

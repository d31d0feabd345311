import { describe, expect, it } from 'vitest';
import { judge, statusOf, TOO_EARLY_MS } from './follow-back';
import { type AbsenceProof, judgeTie, type ListSight, OLD_AFTER_MS, type ProfileSight, type WholeSight } from './tie';
import { DAY_MS } from './time';

/** The edges of the verdict on one account: found by asking which change of the rules no test noticed. */

const AT = Date.UTC(2026, 10, 3, 12);
const whole = (change: Partial<WholeSight> = {}): WholeSight => ({
  readAt: AT,
  hasAccount: false,
  seen: 100,
  hidden: 3,
  isConverged: false,
  nameDoubt: null,
  isMissedTwice: false,
  aliveElsewhereAt: null,
  ...change,
});
const missing = (change: Partial<WholeSight> = {}, lastSeenAt: number | null = null): ListSight => ({
  lastSeenAt,
  whole: whole(change),
  partial: null,
});
const row = (at: number): ListSight => ({ lastSeenAt: at, whole: null, partial: null });
const unread: ListSight = { lastSeenAt: null, whole: null, partial: null };
const said = (holds: boolean | null, observedAt: number): ProfileSight => ({ holds, observedAt });

describe('one direction', () => {
  it('is what the row shows, with its evidence', () => {
    const evidence = { kind: 'in-list', list: 'followers', at: AT };
    expect(judgeTie('followers', row(AT), null, null)).toEqual({
      holds: true,
      certainty: 'certain',
      asOf: AT,
      evidence,
    });
    expect(judgeTie('followers', missing({ hasAccount: true }, AT), null, null)).toMatchObject({
      holds: true,
      evidence,
    });
    expect(judgeTie('followers', missing({}, AT + 1), null, null)).toMatchObject({ holds: true, asOf: AT + 1 });
    // Seen just when the whole reading that misses it was read: the whole reading has the word.
    expect(judgeTie('followers', missing({}, AT), null, null)).toMatchObject({ holds: false });
  });

  it('is absent with how sure that is and why', () => {
    const proofOf = (change: Partial<WholeSight>, metAt: number | null = null) => {
      const tie = judgeTie('following', missing(change), null, metAt);
      const { proof } = tie.evidence as { proof: AbsenceProof };
      expect(tie).toEqual({
        holds: false,
        certainty: proof === null ? 'likely' : 'certain',
        asOf: AT,
        evidence: {
          kind: 'not-in-list',
          list: 'following',
          at: AT,
          seen: 100,
          hidden: change.hidden ?? 3,
          proof,
          nameDoubt: null,
        },
      });
      return proof;
    };
    expect(proofOf({})).toBeNull();
    expect(proofOf({ hidden: 0 })).toBe('nothing-hidden');
    expect(proofOf({ isMissedTwice: true })).toBe('missed-twice');
    expect(proofOf({ isConverged: true })).toBeNull();
    expect(proofOf({ aliveElsewhereAt: AT })).toBeNull();
    expect(proofOf({ isConverged: true, aliveElsewhereAt: AT - DAY_MS })).toBe('alive-elsewhere');
    expect(proofOf({ isConverged: true, aliveElsewhereAt: AT - DAY_MS - 1 })).toBeNull();
    expect(proofOf({ isConverged: true }, AT + DAY_MS)).toBe('alive-elsewhere');
    expect(proofOf({ isConverged: true }, AT + DAY_MS + 1)).toBeNull();
  });

  it('is no more than likely where a rename would look the same', () => {
    const nameDoubt = 'names-in-export';
    const doubted = (change: Partial<WholeSight>, metAt: number | null = null) =>
      judgeTie('followers', missing({ nameDoubt, ...change }), null, metAt);
    expect(doubted({ hidden: 0 })).toMatchObject({ certainty: 'likely', evidence: { proof: null, nameDoubt } });
    expect(doubted({ isConverged: true, aliveElsewhereAt: AT }, AT)).toMatchObject({ certainty: 'likely' });
    expect(doubted({ hidden: 0, isMissedTwice: true })).toMatchObject({
      certainty: 'certain',
      evidence: { proof: 'missed-twice', nameDoubt: null },
    });
  });

  it('is unknown where no whole list was read, and says what there is', () => {
    const nothing = { holds: null, certainty: null, asOf: null };
    expect(judgeTie('followers', unread, null, null)).toEqual({
      ...nothing,
      evidence: { kind: 'list-unread', list: 'followers' },
    });
    const partial = { readAt: AT, seen: 3, expected: 9, why: ['not-finished'] as const };
    expect(judgeTie('followers', { ...unread, partial }, null, null)).toEqual({
      ...nothing,
      evidence: { kind: 'list-partial', list: 'followers', at: AT, seen: 3, expected: 9, why: ['not-finished'] },
    });
  });

  it('is what the profile said, where that is no older', () => {
    const evidence = { kind: 'profile', list: 'followers', at: AT, holds: true };
    const wanted = { holds: true, certainty: 'certain', asOf: AT, evidence };
    expect(judgeTie('followers', missing(), said(true, AT), null)).toEqual(wanted);
    expect(judgeTie('followers', unread, said(true, AT), null)).toEqual(wanted);
    expect(judgeTie('followers', unread, said(true, -1), null)).toMatchObject({ holds: true, asOf: -1 });
    expect(judgeTie('followers', missing(), said(true, AT - 1), null)).toMatchObject({ holds: false });
    expect(judgeTie('followers', missing(), said(null, AT + 1), null)).toMatchObject({ holds: false });
  });
});

describe('the verdict', () => {
  const evidence = (followers: ListSight, following: ListSight, followedSinceAt: number | null = null) => ({
    followers,
    following,
    followsYou: null,
    youFollow: null,
    followedSinceAt,
  });

  it('joins two directions', () => {
    expect([statusOf(true, true), statusOf(true, false), statusOf(false, true), statusOf(false, false)]).toEqual([
      'mutual',
      'only-i-follow',
      'only-they-follow',
      'neither',
    ]);
    for (const [one, other] of [
      [null, true],
      [false, null],
      [null, null],
    ] as const)
      expect(statusOf(one, other)).toBe('unknown');
  });

  it('of the unknown says nothing else', () => {
    const verdict = judge(evidence(unread, row(AT), AT), AT + OLD_AFTER_MS * 2);
    expect(verdict).toMatchObject({ status: 'unknown', certainty: null, asOf: null, isOld: false, isTooEarly: false });
    expect(verdict.followsYou.evidence).toEqual({ kind: 'list-unread', list: 'followers' });
    expect(verdict.youFollow.evidence).toEqual({ kind: 'in-list', list: 'following', at: AT });
  });

  it('is as sure as the weaker direction, and as old as the older look', () => {
    expect(judge(evidence(missing(), row(AT + 5)), AT)).toMatchObject({ certainty: 'likely', asOf: AT });
    expect(judge(evidence(row(AT + 5), missing()), AT)).toMatchObject({ certainty: 'likely', asOf: AT });
    expect(judge(evidence(row(AT - 5), missing({ hidden: 0 })), AT)).toMatchObject({
      certainty: 'certain',
      asOf: AT - 5,
    });
  });

  it('ages after 90 days, not on the ninetieth', () => {
    const both = evidence(row(AT), row(AT));
    expect(judge(both, AT + OLD_AFTER_MS).isOld).toBe(false);
    expect(judge(both, AT + OLD_AFTER_MS + 1).isOld).toBe(true);
  });

  it('comes too early within seven days of the follow, and only where a follow-back is missing', () => {
    const since = (at: number | null, followers = missing()) => judge(evidence(followers, row(AT), at), AT).isTooEarly;
    expect(since(AT - TOO_EARLY_MS + 1)).toBe(true);
    expect(since(AT - TOO_EARLY_MS)).toBe(false);
    expect(since(null)).toBe(false);
    expect(judge(evidence(missing({ readAt: 5 }), row(5), null), 5).isTooEarly).toBe(false);
    expect(since(AT, row(AT))).toBe(false);
  });

  it('takes the meeting on a profile as a sign of life', () => {
    const hidden = missing({ isConverged: true });
    const met = { ...evidence(hidden, row(AT)), followsYou: said(null, AT) };
    expect(judge(met, AT)).toMatchObject({ status: 'only-i-follow', certainty: 'certain' });
    const other = { ...evidence(row(AT), hidden), youFollow: said(null, AT) };
    expect(judge(other, AT)).toMatchObject({ status: 'only-they-follow', certainty: 'certain' });
  });
});

import { describe, expect, it } from 'vitest';
import { day } from '../fixtures/looks';
import type { Explanation, GoneProof } from './change';
import { type ListStory, type Missed, UNTOLD } from './list-story';
import { endByDeletion, explainByDeactivation, hear } from './said-of-tie';

const whose = { number: 7, list: 'followers' } as const;
const seen = { fromAt: day(0), at: day(1) };
const held: ListStory = { ...UNTOLD, seen };
const missed: Missed = {
  firstAt: day(3),
  absentAt: day(2),
  bound: { h: 1, n: 9 },
  lastAt: day(4),
  lastAbsentAt: day(4),
  proof: null,
  provenAt: null,
  explanation: null,
  isFromBoth: true,
  isByName: true,
  isByExport: false,
};
const likelyGone: ListStory = { ...held, missed };
const no = (story: ListStory, act: Explanation | null = null) => hear(story, false, day(5), act, whose);

describe('a report about a tie', () => {
  it('that says nothing changes nothing', () => {
    expect(hear(likelyGone, null, day(5), null, whose)).toBe(likelyGone);
  });

  it('that it holds is a sight at that moment, and ends an absence', () => {
    expect(hear(UNTOLD, true, day(5), null, whose)).toEqual({ ...UNTOLD, seen: { fromAt: day(5), at: day(5) } });
    expect(hear(likelyGone, true, day(5), null, whose)).toMatchObject({
      missed: null,
      past: [{ kind: 'returned', window: { lastBeforeAt: day(4), firstAfterAt: day(5) } }],
    });
  });

  it('that it does not hold ends it, and shows that the account is there', () => {
    const said = {
      firstAt: day(5),
      absentAt: day(5),
      bound: null,
      lastAt: day(5),
      lastAbsentAt: day(5),
      proof: 'said-no',
      provenAt: day(5),
      isFromBoth: false,
      isByName: false,
      isByExport: false,
    };
    const explanation = { kind: 'still-on-instagram', at: day(5) };
    expect(no(held)).toEqual({ ...held, deniedAt: day(5), missed: { ...said, explanation } });
    // Of an account that was never in the list there is nothing to explain.
    expect(no(UNTOLD)).toEqual({ ...UNTOLD, deniedAt: day(5), missed: { ...said, explanation: null } });
  });

  it('that it does not hold makes certain that it had ended by then, of an absence that began when it was first missed', () => {
    const last = { lastAt: day(5), lastAbsentAt: day(5) };
    expect(no(likelyGone)).toEqual({
      ...likelyGone,
      deniedAt: day(5),
      missed: { ...missed, ...last, proof: 'said-no', provenAt: day(5) },
    });
    // Its own profile says more than that Instagram once named it among the deactivated, and a proof stays one.
    const proofAfter = (proof: GoneProof) =>
      no({ ...likelyGone, missed: { ...missed, proof, provenAt: day(4) } }).missed;
    expect(proofAfter('named-deactivated')).toMatchObject({ proof: 'said-no', provenAt: day(5) });
    expect(proofAfter('own-act')).toMatchObject({ proof: 'own-act', provenAt: day(4) });
    expect(proofAfter('marked-deleted')).toMatchObject({ proof: 'marked-deleted', provenAt: day(4) });
  });
});

describe('the person’s own act', () => {
  const act: Explanation = { kind: 'own-removal', at: day(5) };
  const ended = {
    firstAt: day(5),
    absentAt: day(5),
    lastAt: day(5),
    lastAbsentAt: day(5),
    bound: null,
    proof: 'own-act',
    provenAt: day(5),
    explanation: act,
    isFromBoth: false,
    isByName: false,
    isByExport: false,
  };
  const until = { fromAt: day(5), at: day(5) };

  it('ends a tie that held until then', () => {
    expect(no(held, act)).toEqual({ ...held, seen: until, missed: ended, deniedAt: day(5) });
    expect(no(UNTOLD, act)).toEqual({ ...UNTOLD, seen: until, missed: ended, deniedAt: day(5) });
  });

  it('takes the place of an absence that was merely likely, and follows one that was proven', () => {
    expect(no(likelyGone, act)).toEqual({ ...likelyGone, seen: until, missed: ended, deniedAt: day(5) });
    const proven = { ...likelyGone, missed: { ...missed, proof: 'said-no' as const, isFromBoth: false } };
    const { past, ...now } = no(proven, act);
    expect(now).toEqual({ seen: until, missed: ended, deniedAt: day(5), begunAt: null });
    expect(past.map(({ kind }) => kind)).toEqual(['gone', 'returned']);
    // An absence before any sight was a beginning unseen.
    const neverSeen = { ...likelyGone, seen: null };
    expect(no(neverSeen, act).past.map(({ kind }) => kind)).toEqual(['appeared']);
  });
});

describe('an account that an export marks as deleted', () => {
  const deleted = {
    lastAt: day(9),
    lastAbsentAt: day(9),
    bound: null,
    proof: 'marked-deleted',
    provenAt: day(9),
    explanation: null,
    isByName: false,
    isByExport: false,
  };

  it('has no story where it was never seen', () => {
    expect(endByDeletion(UNTOLD, day(9))).toBe(UNTOLD);
  });

  it('left when it was first missed, or by the export', () => {
    expect(endByDeletion(held, day(9))).toEqual({
      ...held,
      deniedAt: day(9),
      missed: { ...deleted, firstAt: day(9), absentAt: day(9), isFromBoth: false },
    });
    expect(endByDeletion(likelyGone, day(9))).toEqual({
      ...likelyGone,
      deniedAt: day(9),
      missed: { ...deleted, firstAt: day(3), absentAt: day(2), isFromBoth: true },
    });
  });

  it('had left before, where the reason for that is known', () => {
    const own = { ...likelyGone, missed: { ...missed, explanation: { kind: 'own-removal' as const, at: day(3) } } };
    expect(endByDeletion(own, day(9))).toEqual({ ...own, deniedAt: day(9) });
  });
});

describe('an account that Instagram names among the deactivated', () => {
  it('is hidden or left, where its absence goes on and has no known cause', () => {
    expect(explainByDeactivation(likelyGone, day(9))).toEqual({
      ...likelyGone,
      missed: { ...missed, proof: 'named-deactivated', provenAt: day(9) },
    });
    expect(explainByDeactivation(held, day(9))).toBe(held);
    expect(explainByDeactivation(UNTOLD, day(9))).toBe(UNTOLD);
    const removed = { ...likelyGone, missed: { ...missed, explanation: { kind: 'own-removal' as const, at: day(3) } } };
    expect(explainByDeactivation(removed, day(9))).toBe(removed);
    const proven = { ...likelyGone, missed: { ...missed, proof: 'said-no' as const } };
    expect(explainByDeactivation(proven, day(9))).toBe(proven);
  });
});

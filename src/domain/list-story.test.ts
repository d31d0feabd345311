import { describe, expect, it } from 'vitest';
import { boundsOf, day, followersAt, partialOf } from './fixtures/looks';
import {
  changesIn,
  departure,
  isExplained,
  type ListStory,
  type Missed,
  miss,
  missedBy,
  missingIn,
  showAlive,
  UNTOLD,
} from './list-story';
import { membershipOf } from './membership';

const whose = { number: 7, list: 'followers' } as const;
const seen = { fromAt: day(0), at: day(1) };
const missed: Missed = {
  firstAt: day(3),
  absentAt: day(3),
  bound: { h: 1, n: 4 },
  lastAt: day(3),
  lastAbsentAt: day(3),
  proof: null,
  provenAt: null,
  explanation: null,
  isFromBoth: false,
  isByName: false,
  isByExport: false,
};
const gone: ListStory = { ...UNTOLD, seen, missed };
const alive = (at: number) => ({ kind: 'still-on-instagram', at }) as const;

describe('a departure', () => {
  it('lies between the last sight and the first look without, and is as sure as its proof', () => {
    const told = {
      kind: 'gone',
      ...whose,
      window: { lastBeforeAt: day(0), firstAfterAt: day(3) },
      certainty: 'likely',
      proof: null,
      provenAt: null,
      bound: missed.bound,
      isByName: false,
      explanation: null,
    };
    const nothingSaid = { ...told, certainty: null, bound: null };
    expect(changesIn(gone, whose)).toEqual([told]);
    expect(departure(seen, { ...missed, bound: { h: 2, n: 7 } }, whose)).toEqual(nothingSaid);
    expect(departure(seen, { ...missed, bound: { h: null, n: 7 } }, whose)).toEqual(nothingSaid);
    expect(departure(seen, { ...missed, bound: null }, whose)).toEqual(nothingSaid);
    expect(departure(seen, { ...missed, isByName: true }, whose)).toEqual({ ...nothingSaid, isByName: true });
    for (const proof of ['said-no', 'own-act', 'followed-again'] as const)
      expect(departure(seen, { ...missed, isByName: true, proof, provenAt: day(8) }, whose)).toEqual({
        ...told,
        provenAt: day(8),
        certainty: 'certain',
        bound: null,
        proof,
      });
    expect(changesIn({ ...gone, seen: null }, whose)).toEqual([]);
    expect(changesIn({ ...gone, missed: null }, whose)).toEqual([]);
  });

  it('from both lists at once is leaving Instagram, unless its cause is known', () => {
    const both = { ...missed, isFromBoth: true };
    expect(departure(seen, both, whose)).toMatchObject({
      kind: 'left-instagram',
      certainty: 'likely',
      explanation: null,
    });
    expect(departure(seen, { ...both, explanation: alive(day(3)) }, whose).kind).toBe('gone');
    expect(departure(seen, { ...both, explanation: alive(day(2)) }, whose).kind).toBe('left-instagram');
    // Named by Instagram itself it is certainly hidden or left, and never that the tie ended.
    for (const proof of ['marked-deleted', 'named-deactivated'] as const)
      expect(departure(seen, { ...missed, proof }, whose)).toMatchObject({
        kind: 'left-instagram',
        certainty: 'certain',
      });
  });

  it('is explained by an act at any time, and by a sign of life once it was missed', () => {
    expect(isExplained(missed)).toBe(false);
    expect(isExplained({ ...missed, explanation: { kind: 'own-unfollow', at: day(1) } })).toBe(true);
    expect(isExplained({ ...missed, explanation: alive(day(3)) })).toBe(true);
    expect(isExplained({ ...missed, explanation: alive(day(3) - 1) })).toBe(false);
  });
});

describe('a look without the row', () => {
  const look = (change = {}) => followersAt(day(3), [1], { bounds: boundsOf(2, 8), ...change });

  it('says nothing where it is partial, or where the row was seen after its last pass began', () => {
    const story = { ...UNTOLD, seen };
    expect(miss(story, look({ coverage: partialOf(1, 2) }), 7)).toBe(story);
    expect(miss(story, look({ absentAt: day(1) - 1 }), 7)).toBe(story);
    expect(miss(story, look({ absentAt: day(1) }), 7).missed).toMatchObject({ firstAt: day(3), absentAt: day(1) });
    const late = followersAt(day(4), [1], { absentAt: day(1) - 1 });
    expect(miss(gone, late, 7).missed).toMatchObject({ firstAt: day(3), lastAt: day(4), lastAbsentAt: day(3) });
  });

  it('says that the tie ended by its bound, and proves nothing', () => {
    const missedIn = (change = {}) => miss(UNTOLD, look(change), 7).missed;
    expect(missedIn()).toMatchObject({ bound: { h: 2, n: 8 }, proof: null, isByName: false });
    const { bounds: _, ...unbound } = look();
    expect(miss(UNTOLD, unbound, 7).missed).toMatchObject({ bound: null, proof: null });
    expect(missedIn({ bounds: boundsOf(0, 9, { gone: null }) })).toMatchObject({ bound: null });
    expect(missedIn({ recognised: membershipOf([1]) })).toMatchObject({ proof: null, isByName: true });
  });

  it('a second time makes nothing surer but the name', () => {
    const second = (isRecognised: boolean, before: Missed) =>
      missedBy(
        before,
        missingIn(followersAt(day(5), [], { absentAt: day(4), bounds: boundsOf(0, 100) }), isRecognised),
      );
    const last = { lastAt: day(5), lastAbsentAt: day(4) };
    expect(second(true, missed)).toEqual({ ...missed, ...last });
    expect(second(false, missed)).toEqual({ ...missed, ...last });
    const byName = { ...missed, isByName: true };
    expect(second(false, byName)).toEqual({ ...byName, ...last });
    expect(second(true, byName)).toEqual({ ...missed, ...last });
    expect(second(true, { ...missed, proof: 'said-no', lastAbsentAt: day(6) })).toMatchObject({
      proof: 'said-no',
      lastAbsentAt: day(6),
    });
  });
});

describe('a sign of life elsewhere', () => {
  const shown = (fromAt: number, change: Partial<Missed> = {}) =>
    showAlive({ ...gone, missed: { ...missed, ...change } }, { fromAt }).missed;

  it('proves nothing of the tie', () => {
    expect(showAlive({ ...UNTOLD, seen }, seen)).toEqual({ ...UNTOLD, seen });
    expect(shown(day(3))).toMatchObject({ proof: null, bound: missed.bound });
    expect(shown(day(9), { bound: null })).toMatchObject({ proof: null, bound: null });
  });

  it('explains the departure where it comes after the first look that missed the account', () => {
    expect(shown(day(9))).toMatchObject({ explanation: alive(day(9)) });
    expect(shown(day(3))).toMatchObject({ explanation: alive(day(3)) });
    expect(shown(day(3) - 1)).toMatchObject({ explanation: null });
    const known = { kind: 'own-removal', at: day(3) } as const;
    expect(shown(day(9), { explanation: known })).toMatchObject({ explanation: known });
    expect(showAlive({ ...gone, seen: null }, { fromAt: day(9) }).missed).toEqual(missed);
  });
});

import { describe, expect, it } from 'vitest';
import { day, followersAt, partialOf, wholeOf } from './fixtures/looks';
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
import { DAY_MS } from './time';

const whose = { number: 7, list: 'followers' } as const;
const seen = { fromAt: day(0), at: day(1) };
const missed: Missed = {
  firstAt: day(3),
  absentAt: day(3),
  isConverged: true,
  lastAt: day(3),
  lastAbsentAt: day(3),
  proof: null,
  explanation: null,
  isFromBoth: false,
  isByName: false,
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
      isByName: false,
      explanation: null,
    };
    expect(changesIn(gone, whose)).toEqual([told]);
    expect(departure(seen, { ...missed, isByName: true }, whose)).toEqual({ ...told, isByName: true });
    const proof = 'missed-twice';
    expect(departure(seen, { ...missed, isByName: true, proof }, whose)).toEqual({
      ...told,
      certainty: 'certain',
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
    const marked = { ...missed, proof: 'marked-deleted' as const };
    expect(departure(seen, marked, whose)).toMatchObject({ kind: 'left-instagram', certainty: 'certain' });
  });

  it('is explained by an act at any time, and by a sign of life once it was missed', () => {
    expect(isExplained(missed)).toBe(false);
    expect(isExplained({ ...missed, explanation: { kind: 'own-unfollow', at: day(1) } })).toBe(true);
    expect(isExplained({ ...missed, explanation: alive(day(3)) })).toBe(true);
    expect(isExplained({ ...missed, explanation: alive(day(3) - 1) })).toBe(false);
  });
});

describe('a look without the row', () => {
  const look = (change = {}) => followersAt(day(3), [1], { coverage: wholeOf(1, 1), ...change });

  it('says nothing where it is partial, or where the row was seen after its last pass began', () => {
    const story = { ...UNTOLD, seen };
    expect(miss(story, look({ coverage: partialOf(1, 2) }), 7)).toBe(story);
    expect(miss(story, look({ absentAt: day(1) - 1 }), 7)).toBe(story);
    expect(miss(story, look({ absentAt: day(1) }), 7).missed).toMatchObject({ firstAt: day(3), absentAt: day(1) });
    expect(miss(gone, look({ absentAt: day(1) - 1 }), 7).missed).toMatchObject({ proof: 'missed-twice' });
  });

  it('proves the absence where it hides nobody and would have known the account', () => {
    const proofOf = (change = {}) => miss(UNTOLD, look(change), 7).missed;
    expect(proofOf()).toMatchObject({ proof: null, isByName: false });
    expect(proofOf({ coverage: wholeOf(1) })).toMatchObject({ proof: 'nothing-hidden', isByName: false });
    const recognised = membershipOf([1]);
    expect(proofOf({ coverage: wholeOf(1), recognised })).toMatchObject({ proof: null, isByName: true });
  });

  it('a second time proves it, unless neither would have known the account', () => {
    const second = (isRecognised: boolean, before: Missed) =>
      missedBy(
        before,
        missingIn(
          followersAt(day(5), [], { absentAt: day(4) }),
          { kind: 'whole', seen: 0, hidden: 1, isConverged: false },
          isRecognised,
        ),
      );
    const last = { lastAt: day(5), lastAbsentAt: day(4) };
    expect(second(true, missed)).toEqual({ ...missed, ...last, proof: 'missed-twice' });
    const byName = { ...missed, isByName: true };
    expect(second(false, byName)).toEqual({ ...byName, ...last });
    expect(second(true, byName)).toEqual({ ...missed, ...last, proof: 'missed-twice' });
    expect(second(false, missed)).toEqual({ ...missed, ...last, proof: 'missed-twice' });
    expect(second(true, { ...missed, proof: 'said-no', lastAbsentAt: day(6) })).toMatchObject({
      proof: 'said-no',
      lastAbsentAt: day(6),
    });
  });
});

describe('a sign of life elsewhere', () => {
  const shown = (at: number, change: Partial<Missed> = {}, fromAt = at) =>
    showAlive({ ...gone, missed: { ...missed, ...change } }, { fromAt, at }).missed;

  it('within a day of a converged list proves that the account was not hidden', () => {
    expect(showAlive({ ...UNTOLD, seen }, seen)).toEqual({ ...UNTOLD, seen });
    expect(shown(day(3) + DAY_MS)).toMatchObject({ proof: 'alive-elsewhere' });
    expect(shown(day(3) - DAY_MS)).toMatchObject({ proof: 'alive-elsewhere' });
    expect(shown(day(3) + DAY_MS + 1)).toMatchObject({ proof: null });
    expect(shown(day(3), { isConverged: false })).toMatchObject({ proof: null });
    expect(shown(day(3), { isByName: true })).toMatchObject({ proof: null });
    expect(shown(day(3), { proof: 'missed-twice' })).toMatchObject({ proof: 'missed-twice' });
  });

  it('explains the departure from its own start on, if that was not long before', () => {
    expect(shown(day(9))).toMatchObject({ explanation: alive(day(9)) });
    expect(shown(day(9), {}, day(8))).toMatchObject({ explanation: alive(day(8)) });
    expect(shown(day(3) - DAY_MS)).toMatchObject({ explanation: alive(day(3) - DAY_MS) });
    expect(shown(day(3) - DAY_MS - 1)).toMatchObject({ explanation: null });
    const known = { kind: 'own-removal', at: day(3) } as const;
    expect(shown(day(9), { explanation: known })).toMatchObject({ explanation: known });
    expect(showAlive({ ...gone, seen: null }, { fromAt: day(9), at: day(9) }).missed).toEqual(missed);
  });
});

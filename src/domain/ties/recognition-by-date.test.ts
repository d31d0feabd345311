import { describe, expect, it } from 'vitest';
import { day, followersAt, followingAt, partialOf } from '../fixtures/looks';
import type { Look } from '../looks/look';
import { membershipOf, NOBODY, numbersOf } from '../membership';
import { MINUTE_MS } from '../time';
import { isAmid, isUnplaced, unplaced, withRecognition } from './recognition';

/** What the dates in exports tell of names, and the date of an export of its place among the looks. */

const X = 7;
const FOLLOWED = day(-90);
/** An export of the followers, with the moment each is said to follow since. */
const exported = (at: number, numbers: readonly number[], dates: Record<number, number>, change: Partial<Look> = {}) =>
  followersAt(at, numbers, {
    source: 'export',
    followedAt: new Map(Object.entries(dates).map(([number, date]) => [Number(number), date])),
    ...change,
  });
const sets = (looks: readonly Look[], identified = NOBODY) =>
  withRecognition(looks, identified).map(({ recognised }) => [...numbersOf(recognised!)]);
/** Whom the one that lacks X would have shown, whatever they were called. */
const recognisedBeside = (lacking: Look, ...others: Look[]) => sets([lacking, ...others])[0];

describe('whom an export lacks', () => {
  const older = exported(day(0), [1, X], { 1: day(-200), [X]: FOLLOWED });
  const newer = (numbers: number[], dates: Record<number, number>) => exported(day(30), numbers, dates);

  it('would stand in it under whatever name where nobody new in it has their date', () => {
    expect(recognisedBeside(newer([1], { 1: day(-200) }), older)).toEqual([1, X]);
    expect(recognisedBeside(newer([1, 2], { 1: day(-200), 2: day(20) }), older)).toEqual([1, 2, X]);
  });

  it('may be whoever is new in it and has their date, to the minute', () => {
    const renamed = (at: number) => recognisedBeside(newer([1, 2], { 1: day(-200), 2: at }), older);
    expect(renamed(FOLLOWED)).toEqual([1, 2]);
    expect(renamed(FOLLOWED + MINUTE_MS - 1)).toEqual([1, 2]);
    expect(renamed(FOLLOWED + MINUTE_MS)).toEqual([1, 2, X]);
    expect(renamed(FOLLOWED - 1)).toEqual([1, 2, X]);
    // Whoever was there before under their own name is nobody else.
    expect(recognisedBeside(newer([1], { 1: FOLLOWED }), older)).toEqual([1, X]);
  });

  it('may be whoever is new in it without a date', () => {
    expect(recognisedBeside(newer([1, 2], { 1: day(-200) }), older)).toEqual([1, 2]);
    expect(recognisedBeside(newer([1, 2, 3], { 2: day(20) }), older)).toEqual([1, 2, 3]);
  });

  it('is not known by that without dates, of the account or in either export', () => {
    expect(recognisedBeside(newer([1], { 1: day(-200) }), exported(day(0), [1, X, 8], { [X]: FOLLOWED }))).toEqual([
      1,
      X,
    ]);
    const undated = (at: number, numbers: number[]) => followersAt(at, numbers, { source: 'export' });
    for (const numbers of [[1], [1, 2]]) {
      expect(recognisedBeside(undated(day(30), numbers), older)).toEqual(numbers);
      expect(recognisedBeside(newer(numbers, { 1: day(-200), 2: day(20) }), undated(day(0), [1, X]))).toEqual(numbers);
    }
  });

  it('is known by the export before it, by the one after it, and by no other', () => {
    const [first, second, third, fourth] = [0, 10, 20, 30].map((days, at) =>
      exported(day(days), [at + 1], { [at + 1]: day(-100 - at) }),
    );
    const looks = [fourth!, second!, first!, third!];
    expect(sets(looks)).toEqual([
      [3, 4],
      [1, 2, 3],
      [1, 2],
      [2, 3, 4],
    ]);
  });

  it('is known by exports of the same list, and by no look of another kind', () => {
    const lacking = exported(day(30), [1], { 1: day(-200) });
    const other = followingAt(day(0), [X], { source: 'export', followedAt: new Map([[X, FOLLOWED]]) });
    expect(recognisedBeside(lacking, other)).toEqual([1]);
    // Nor is the export beside it looked for behind what is none.
    const between = [
      followingAt(day(10), [2], { source: 'export' }),
      followersAt(day(20), [3], { source: 'screen' }),
      followersAt(day(25), [4]),
    ];
    expect(recognisedBeside(lacking, older, ...between)).toEqual([1, X]);
    expect(recognisedBeside(lacking, { ...older, source: 'reading' }, between[0]!)).toEqual([1]);
  });
});

describe('two exports of one moment', () => {
  it('whose latest is another are two: no name of one holds for the other', () => {
    const one = followersAt(day(5), [1], { source: 'export', latestAt: day(20) });
    const other = (latestAt?: number) =>
      followingAt(day(5), [X], { source: 'export', ...(latestAt === undefined ? {} : { latestAt }) });
    expect(sets([one, other(day(20))])).toEqual([
      [1, X],
      [1, X],
    ]);
    expect(sets([one, other(day(21))])).toEqual([[1], [X]]);
    expect(sets([one, other()])).toEqual([[1], [X]]);
  });
});

describe('whom an export shows by a name of another date', () => {
  const byOtherDate = (looks: readonly Look[], identified = membershipOf([1, 2, X])) =>
    withRecognition(looks, identified).map((look) => look.byOtherDate && [...numbersOf(look.byOtherDate)]);
  const names = followersAt(day(5), [1, 2, 3, X], { source: 'export' });

  it('is whoever is known by id and stands in no reading within a day of it', () => {
    expect(byOtherDate([names])[0]).toEqual([1, 2, X]);
    expect(byOtherDate([names, followersAt(day(4), [1]), followingAt(day(6), [2])])[0]).toEqual([X]);
    expect(byOtherDate([names, followersAt(day(4) - 1, [1]), followingAt(day(6) + 1, [2])])[0]).toEqual([1, 2, X]);
  });

  it('is still somebody whom such a reading showed only before its pass began', () => {
    const evening = followersAt(day(5), [1, X], { earlier: membershipOf([X]) });
    expect(byOtherDate([names, evening])[0]).toEqual([2, X]);
  });

  it('is still somebody whom another export or the screen names', () => {
    const others = [followingAt(day(5), [1], { source: 'export' }), followersAt(day(5), [2], { source: 'screen' })];
    expect(byOtherDate([names, ...others])[0]).toEqual([1, 2, X]);
  });

  it('is told of exports alone', () => {
    const looks = [names, followersAt(day(5), [1]), followersAt(day(5), [2], { source: 'screen' })];
    expect(byOtherDate(looks).slice(1)).toEqual([undefined, undefined]);
  });
});

describe('an export of unsure date', () => {
  const unsure = (latestAt: number) => followersAt(day(30), [1], { source: 'export', latestAt });
  const read = (at: number, change: Partial<Look> = {}) => followersAt(at, [1, X], change);

  it('is amid the looks that lie between its earliest and its latest moment', () => {
    const amid = (latestAt: number, look: Look) => isAmid(unsure(latestAt), [unsure(latestAt), look]);
    expect(amid(day(50), read(day(30)))).toBe(false);
    expect(amid(day(50), read(day(30) + 1))).toBe(true);
    expect(amid(day(50), read(day(50)))).toBe(true);
    expect(amid(day(50), read(day(50) + 1))).toBe(false);
    expect(amid(day(50), read(day(51), { firstAt: day(50) }))).toBe(true);
    expect(amid(day(50), followingAt(day(40), [1]))).toBe(false);
  });

  it('is not where its latest moment is its earliest: then its date is known', () => {
    expect(isAmid(unsure(day(30)), [read(day(31))])).toBe(false);
    expect(isAmid(unsure(day(30) - 1), [read(day(31))])).toBe(true);
  });

  it('amid others covers nobody: its reasons stay, and that is one more', () => {
    const partial = { kind: 'partial', seen: 4, expected: null, why: ['date-window', 'date-unsure'] };
    expect(unplaced({ coverage: { kind: 'partial', seen: 4, expected: 9, why: ['date-window'] } })).toEqual(partial);
    expect(unplaced({ coverage: { kind: 'whole', seen: 4, hidden: 2 } })).toEqual({ ...partial, why: ['date-unsure'] });
    expect(isUnplaced({ coverage: unplaced({ coverage: partialOf(4) }) })).toBe(true);
    expect(isUnplaced({ coverage: partialOf(4) })).toBe(false);
  });
});

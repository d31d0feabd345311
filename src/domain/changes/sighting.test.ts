import { describe, expect, it } from 'vitest';
import { day } from '../fixtures/looks';
import { DAY_MS } from '../time';
import type { ListChange } from './change';
import { type ListStory, type Missed, type Sight, UNTOLD } from './list-story';
import { isDatable, newerSight, see } from './sighting';

const whose = { number: 7, list: 'followers' } as const;
const seen = { fromAt: day(0), at: day(1) };
const missed: Missed = {
  firstAt: day(3),
  absentAt: day(2),
  bound: { h: 9, n: 9 },
  lastAt: day(5),
  lastAbsentAt: day(4),
  proof: null,
  provenAt: null,
  explanation: null,
  isFromBoth: false,
  isByName: false,
  isByExport: false,
};
const act = { kind: 'own-follow', at: day(9) } as const;
const at9 = { fromAt: day(9), at: day(9) };
const news = (h: number | null, n: number, isSurelyNew = false): Sight => ({
  ...at9,
  news: { appeared: { h, n }, isSurelyNew },
});
const exactly = (at: number) => ({ lastBeforeAt: at, firstAfterAt: at });

describe('two sights', () => {
  it('are as new as the newest of each', () => {
    expect(newerSight(null, seen)).toBe(seen);
    expect(newerSight({ fromAt: 1, at: 9 }, { fromAt: 3, at: 4 })).toEqual({ fromAt: 3, at: 9 });
  });
});

describe('somebody seen for the first time', () => {
  const first = (change: Partial<Missed>, sight: Sight = at9) =>
    see({ ...UNTOLD, missed: { ...missed, ...change } }, sight, whose);

  it('is shown anew since the last look without, and its tie as likely began then as few were hidden before', () => {
    const told = {
      kind: 'appeared',
      ...whose,
      window: { lastBeforeAt: day(4), firstAfterAt: day(9) },
      certainty: null,
      bound: null,
      isByName: false,
      explanation: null,
    };
    expect(first({})).toEqual({ ...UNTOLD, seen: at9, past: [told] });
    expect(first({}, news(null, 8)).past).toEqual([told]);
    expect(first({}, news(3, 8)).past).toEqual([told]);
    const likely = { ...told, certainty: 'likely', bound: { h: 1, n: 8 } };
    expect(first({}, news(2, 8)).past).toEqual([told]);
    expect(first({}, news(1, 8)).past).toEqual([likely]);
    expect(first({ isByName: true }, news(1, 8)).past).toEqual([{ ...likely, isByName: true }]);
  });

  it('is certainly new by a “no” before, or where nothing was hidden by the profile’s own counts', () => {
    const certain = { kind: 'appeared', certainty: 'certain', bound: null, isByName: false };
    const denied = (deniedAt: number, sight = at9) =>
      see(
        { ...UNTOLD, deniedAt, missed: { ...missed, isByName: true, proof: 'said-no', provenAt: day(1) } },
        sight,
        whose,
      );
    expect(denied(day(4)).past).toMatchObject([{ ...certain, window: { lastBeforeAt: day(4) } }]);
    // A list that missed it after the “no” may have missed it by chance, its tie begun anew before.
    expect(denied(day(3)).past).toMatchObject([{ ...certain, window: { lastBeforeAt: day(3), firstAfterAt: day(9) } }]);
    expect(denied(day(3), news(1, 8)).past).toMatchObject([{ certainty: 'likely', window: { lastBeforeAt: day(4) } }]);
    expect(first({}, news(0, 8, true)).past).toMatchObject([certain]);
    // Of a name that nobody knew the look could not say so.
    expect(first({ isByName: true }, news(0, 8, true)).past).toMatchObject([{ certainty: 'likely', isByName: true }]);
  });

  it('is new to the moment where the person made it so, before any list too', () => {
    const sure = { certainty: 'certain', bound: null, isByName: false };
    const told = { kind: 'appeared', ...whose, window: exactly(day(9)), ...sure, explanation: act };
    const byHand = { ...at9, explanation: act };
    expect(first({}, byHand).past).toEqual([told]);
    expect(see(UNTOLD, byHand, whose).past).toEqual([told]);
    expect(see({ ...UNTOLD, seen }, byHand, whose).past).toEqual([]);
  });

  it('was there before, where an export dates it to before the look that missed it', () => {
    expect(first({}, { ...at9, followedAt: day(2) - 1 })).toMatchObject({ past: [], begunAt: day(2) - 1 });
    expect(first({}, { ...at9, followedAt: day(2) }).past).toMatchObject([{ kind: 'appeared', certainty: null }]);
    expect(first({ isByName: true }, { ...at9, followedAt: day(5) }).past).toMatchObject([
      { certainty: 'certain', isByName: false, window: exactly(day(5)) },
    ]);
  });
});

describe('somebody seen again', () => {
  const again = (change: Partial<Missed> = {}, sight: Sight = at9) =>
    see({ ...UNTOLD, seen, begunAt: day(-5), missed: { ...missed, ...change } }, sight, whose);
  const meaning = (change: Partial<Missed> = {}, sight: Sight = at9) =>
    again(change, sight).past.map((told) => (told.kind === 'returned' ? told.absence.meaning : told.kind));

  it('is told with the absence there was', () => {
    expect(again()).toEqual({
      ...UNTOLD,
      seen: at9,
      begunAt: day(-5),
      past: [
        {
          kind: 'returned',
          ...whose,
          window: { lastBeforeAt: day(4), firstAfterAt: day(9) },
          certainty: 'likely',
          explanation: null,
          absence: { lastSeenAt: day(0), firstMissedAt: day(3), lastMissedAt: day(5), meaning: 'unknown' },
        },
      ],
    });
  });

  it('had left where that is proven, and the old tie’s date is forgotten', () => {
    for (const proof of ['said-no', 'own-act'] as const) expect(meaning({ proof })).toEqual(['gone', 'had-left']);
    expect(again({ proof: 'said-no' }).begunAt).toBeNull();
    expect(again({ proof: 'said-no' }).past[1]).toMatchObject({ certainty: 'certain' });
  });

  it('had left where the person followed anew, whatever else is known', () => {
    const byHand = { ...at9, explanation: act };
    expect(again({}, byHand).past).toMatchObject([
      { kind: 'gone', proof: 'followed-again', provenAt: day(9), certainty: 'certain' },
      { kind: 'returned', window: exactly(day(9)), certainty: 'certain', explanation: act },
    ]);
    expect(again({ proof: 'said-no', provenAt: day(6) }, byHand).past[0]).toMatchObject({
      proof: 'said-no',
      provenAt: day(6),
    });
  });

  it('cannot be known to have left where only lists missed it, whatever their bound', () => {
    for (const h of [0, 9]) expect(meaning({ bound: { h, n: 9 } })).toEqual(['unknown']);
    expect(again({ bound: { h: 0, n: 9 } }).begunAt).toBe(day(-5));
  });

  it('was hidden where it was not shown for half a day, was gone from both lists, or was said to be deleted', () => {
    const halfADay = seen.at + DAY_MS / 2;
    expect(meaning({}, { fromAt: day(1), at: halfADay })).toEqual(['was-hidden']);
    expect(meaning({ bound: null }, { fromAt: day(1), at: halfADay })).toEqual(['was-hidden']);
    expect(meaning({}, { fromAt: day(1), at: halfADay + 1 })).toEqual(['unknown']);
    // Its tie likely ended: few of those gone with it may have been hidden.
    expect(meaning({ bound: { h: 2, n: 8 } }, { fromAt: day(1), at: halfADay })).toEqual(['unknown']);
    expect(meaning({ bound: { h: 2, n: 8 }, isFromBoth: true })).toEqual(['unknown']);
    expect(meaning({ proof: 'marked-deleted' })).toEqual(['was-hidden']);
    expect(meaning({ proof: 'named-deactivated' })).toEqual(['was-hidden']);
    expect(meaning({ isFromBoth: true })).toEqual(['was-hidden']);
    expect(meaning({ isFromBoth: true, proof: 'said-no' })).toEqual(['left-instagram', 'had-left']);
  });

  it('is what an export’s date says: an old tie was hidden, a new one had ended', () => {
    expect(meaning({ proof: 'said-no' }, { ...at9, followedAt: day(1) })).toEqual(['was-hidden']);
    expect(meaning({}, { ...at9, followedAt: day(1) + 1 })).toEqual(['gone', 'had-left']);
    const dated = again({}, { ...at9, followedAt: day(6) });
    expect(dated.begunAt).toBe(day(6));
    expect(dated.past[1]).toMatchObject({ kind: 'returned', window: exactly(day(6)) });
    expect(dated.past[1]).not.toHaveProperty('isByName');
    // There again before the list missed it: that it was missed says nothing, and the tie had ended before.
    const early = again({}, { ...at9, followedAt: day(1, 5) });
    expect(early.past).toMatchObject([
      {
        kind: 'gone',
        proof: 'followed-again',
        provenAt: day(1, 5),
        window: { lastBeforeAt: day(0), firstAfterAt: day(1, 5) },
      },
      { kind: 'returned', window: exactly(day(1, 5)), absence: { meaning: 'had-left', lastMissedAt: day(1, 5) } },
    ]);
  });
});

describe('a beginning', () => {
  const begun = (change: object) =>
    ({ kind: 'appeared', ...whose, window: { lastBeforeAt: 3, firstAfterAt: 9 }, ...change }) as ListChange;

  it('may still be dated while its moment is not known', () => {
    expect(isDatable(begun({}))).toBe(true);
    expect(isDatable(begun({ window: exactly(4) }))).toBe(false);
    expect(isDatable(begun({ kind: 'gone' }))).toBe(false);
    expect(isDatable(begun({ kind: 'returned', absence: { meaning: 'had-left' } }))).toBe(true);
    expect(isDatable(begun({ kind: 'returned', absence: { meaning: 'unknown' } }))).toBe(false);
  });

  it('is dated by an export within its window only, and only the newest', () => {
    const story = (...past: ListChange[]): ListStory => ({ ...UNTOLD, seen, past });
    const dated = (followedAt: number, ...past: ListChange[]) =>
      see(story(...past), { ...at9, followedAt }, whose).past;
    for (const at of [3, 5, 9])
      expect(dated(at, begun({ isByName: true, certainty: 'likely' }))).toEqual([
        begun({ window: exactly(at), certainty: 'certain', bound: null, isByName: false }),
      ]);
    for (const at of [2, 10]) expect(dated(at, begun({}))).toEqual([begun({})]);
    expect(dated(5, begun({}), begun({ kind: 'gone' }))).toEqual([begun({}), begun({ kind: 'gone' })]);
    expect(dated(5, begun({ kind: 'gone' }), begun({}))).toMatchObject([{ kind: 'gone' }, { window: exactly(5) }]);
    expect(dated(5)).toEqual([]);
    expect(see(story(), { ...at9, followedAt: 5 }, whose).begunAt).toBe(5);
  });
});

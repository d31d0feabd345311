import { describe, expect, it } from 'vitest';
import { numbersOf } from '../membership';
import { uniteCaptures } from './reading';
import { linkOf } from './screen-page';

const AT = Date.UTC(2026, 10, 3, 9);
const page = (place: number, isEnd = false, openingId = 'opening') =>
  linkOf(
    { captureId: `${openingId}-${place}`, readAt: AT + place, openingId, place, isEnd },
    new Uint32Array([place, place + 1]),
  );

describe('the pages of one opening of a list on the screen', () => {
  it('go on each where the one before ended', () => {
    expect(page(0)).toEqual({
      captureId: 'opening-0',
      readAt: AT,
      askedCursor: null,
      offeredCursor: 'opening 1',
      hasMore: true,
      isCapped: false,
      numbers: new Uint32Array([0, 1]),
    });
    expect(page(1)).toMatchObject({ askedCursor: 'opening 1', offeredCursor: 'opening 2', hasMore: true });
    expect(page(2, true)).toMatchObject({ askedCursor: 'opening 2', offeredCursor: null, hasMore: false });
  });

  it('are one pass, from the first to the one in which the end was in sight', () => {
    const state = uniteCaptures([page(0), page(1), page(2, true)])!;
    expect(state).toMatchObject({ strays: 0, passes: [{ startedAt: AT, finishedAt: AT + 2, isCapped: false }] });
    expect([...numbersOf(state.members)]).toEqual([0, 1, 2, 3]);
    expect(uniteCaptures([page(0), page(1)])!.passes).toMatchObject([{ finishedAt: null }]);
  });

  it('go on in no other opening, and not beyond one that is missing', () => {
    expect(uniteCaptures([page(0), page(1, true, 'another')])!).toMatchObject({ strays: 1 });
    expect(uniteCaptures([page(0), page(2, true)])!).toMatchObject({ strays: 1, passes: [{ finishedAt: null }] });
  });
});

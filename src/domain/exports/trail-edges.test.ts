import { describe, expect, it } from 'vitest';
import type { AccountId } from '../account';
import { datedExport, type Rows, SECOND as S } from './fixtures/dated';
import { type RenameAmong, trailsOf, type ViewersExport } from './trails';

/** The edges of who is who through all exports: what outweighs a name, and what tells nothing. */

interface Seen {
  readonly viewer?: string;
  readonly followers?: Rows;
  readonly following?: Rows;
  readonly isByMinute?: boolean;
}

const [ANNA, BUDI] = ['1', '2'] as const;

/** One export after the other, each with somebody of a second that is the same in all. */
function exported(...all: readonly Seen[]): ViewersExport[] {
  return all.map(({ viewer = ANNA, followers, following = null, isByMinute = false }, place) => ({
    ...datedExport(1_780_000_000_000 + place, { followers: { 9: S + 5, ...followers }, following, isByMinute }),
    viewer: viewer as AccountId,
  }));
}

/** Those of one viewer, each by its followers. */
const followersIn = (...all: readonly Rows[]) => exported(...all.map((followers) => ({ followers })));

const told = (before: number, from: number, after: number, to: number): RenameAmong => ({
  before,
  from,
  after,
  to,
  certainty: 'certain',
});

/** Each trail as the places in it, each with the number there, and how many renames it has. */
function trails(exports: readonly ViewersExport[], ...renames: readonly RenameAmong[]): string[] {
  const concerned = new Set([1, 2, 3, 4, 5, 6].filter((number) => exports.some(({ names }) => names(number))));
  return trailsOf(exports, renames, concerned)
    .map(({ stands, renames: { length } }) => {
      const places = stands.map(({ place, number }) => `${place}:${number}`).join(' ');
      return length === 0 ? places : `${places} (${length})`;
    })
    .toSorted();
}

describe('a trail', () => {
  it('has no place in an export that does not name the account', () => {
    expect(trails(followersIn({ 1: S }, {}, { 1: S }))).toEqual(['0:1 2:1']);
    expect(trails(followersIn({ 1: 0 }, {}, { 1: 0 }))).toEqual(['0:1 2:1']);
  });

  it('is of one account, in whatever order its renames are told', () => {
    const exports = followersIn({ 1: S }, { 2: S }, { 3: S });
    const renames = [told(0, 1, 2, 3), told(1, 2, 2, 3), told(0, 1, 1, 2)];
    expect(trails(exports, ...renames)).toEqual(['0:1 1:2 2:3 (3)']);
    expect(trails(exports, ...renames.toReversed())).toEqual(['0:1 1:2 2:3 (3)']);
    expect(trails(exports, renames[1]!, renames[0]!)).toEqual(['0:1 1:2 2:3 (2)']);
  });

  it('goes by no rename of those that give an account two names in one export, and by the others still', () => {
    const exports = followersIn({ 1: S }, { 2: S, 5: S + 60 }, { 3: S, 4: S });
    const torn = [told(0, 1, 1, 2), told(1, 2, 2, 3), told(0, 1, 2, 4)];
    expect(trails(exports, ...torn)).toEqual(['0:1', '1:2', '1:5', '2:3', '2:4']);
    expect(trails(exports, ...torn.toReversed())).toEqual(['0:1', '1:2', '1:5', '2:3', '2:4']);
    const more = followersIn({ 1: S }, { 2: S }, { 3: S, 4: S, 5: S + 70 }, { 3: S, 4: S, 6: S + 70 });
    expect(trails(more, ...torn, told(2, 5, 3, 6))).toEqual(['0:1', '1:2', '2:3 3:3', '2:4 3:4', '2:5 3:6 (1)']);
  });
});

describe('a name from one export to the next', () => {
  it('is told by its second first: whoever bore it in between is somebody else', () => {
    const returned = followersIn({ 1: S }, { 1: S + 50 }, { 1: S }, { 2: S });
    expect(trails(returned, told(2, 1, 3, 2))).toEqual(['0:1 2:1 3:2 (1)', '1:1']);
  });

  it('is told by the second of either list, of whatever place it is', () => {
    const followed = (second: number) => ({ following: { 1: second } });
    const returned = exported(followed(S), followed(S + 50), followed(S), { followers: { 2: S } });
    expect(trails(returned, told(2, 1, 3, 2))).toEqual(['0:1 2:1 3:2 (1)', '1:1']);
  });

  it('is not told by a second that nobody knows', () => {
    const undated = followersIn({ 1: 0 }, { 1: S }, { 1: 0 }, { 2: S - 50 });
    expect(trails(undated, told(2, 1, 3, 2))).toEqual(['0:1 1:1', '2:1 3:2 (1)']);
  });

  it('is not told by a second in the lists of another viewer, who was followed at another time', () => {
    const of = (viewer: string, followers: Rows) => ({ viewer, followers });
    const two = exported(of(ANNA, { 1: S }), of(BUDI, { 1: S + 50 }), of(BUDI, { 1: S }), of(BUDI, { 2: S }));
    expect(trails(two, told(2, 1, 3, 2))).toEqual(['0:1 1:1', '2:1 3:2 (1)']);
    const before = exported(of(ANNA, { 1: S + 50 }), of(ANNA, { 1: S }), of(BUDI, { 1: S }), of(BUDI, { 2: S }));
    expect(trails(before, told(2, 1, 3, 2))).toEqual(['0:1', '1:1 2:1 3:2 (1)']);
  });

  it('is not that of an account that stands there by its later name', () => {
    const pages = { followers: { 1: S + 300, 2: S + 900 }, isByMinute: true };
    const takenOver = exported({ followers: { 2: S } }, { followers: { 1: S } }, pages);
    expect(trails(takenOver, told(0, 2, 1, 1))).toEqual(['0:2 1:1 2:1 (1)', '2:2']);
  });

  it('goes on where a follow is dated as before, later, or not at all', () => {
    const renamed = (first: number, between: number) =>
      trails(followersIn({ 1: first }, { 1: between }, { 2: S }), told(1, 1, 2, 2));
    for (const [first, between] of [
      [S, S],
      [S - 50, S],
      [0, S],
      [S, 0],
      [S - 50, 0],
    ] as const)
      expect(renamed(first, between)).toEqual(['0:1 1:1 2:2 (1)']);
    for (const between of [S, 0]) expect(renamed(S + 1, between)).toEqual(['0:1', '1:1 2:2 (1)']);
  });

  it('goes on where the other viewer was followed earlier', () => {
    const two = exported({ viewer: BUDI, followers: { 1: S + 70 } }, { followers: { 1: S } }, { followers: { 2: S } });
    expect(trails(two, told(1, 1, 2, 2))).toEqual(['0:1 1:1 2:2 (1)']);
  });

  it('ends where either list has an older follow than before', () => {
    const followed = exported({ following: { 1: S + 70 } }, { following: { 1: S } }, { followers: { 2: S } });
    expect(trails(followed, told(1, 1, 2, 2))).toEqual(['0:1', '1:1 2:2 (1)']);
  });

  it('goes on whatever dates pages tell: those are to the minute', () => {
    const pages = exported(
      { followers: { 1: S + 70 }, isByMinute: true },
      { followers: { 1: S } },
      { followers: { 2: S } },
    );
    expect(trails(pages, told(1, 1, 2, 2))).toEqual(['0:1 1:1 2:2 (1)']);
  });
});

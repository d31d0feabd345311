import { describe, expect, it } from 'vitest';
import { mergedTie } from '../backup/ties';
import { tie } from '../fixtures/invented';
import type { TieRow } from '../store/schema';
import { mergedNames } from './names';

const span = (username: string, from: number) => ({ username, fullName: '', from });

describe('two histories of names', () => {
  it('become one, in the order of time', () => {
    expect(mergedNames([span('a', 1), span('c', 9)], [span('b', 5)])).toEqual([
      span('a', 1),
      span('b', 5),
      span('c', 9),
    ]);
    expect(mergedNames([span('a', 5)], [span('a', 1)])).toEqual([span('a', 1)]);
  });

  it('stay as they are when they are told again, even where two names are of one moment', () => {
    const ours = [span('a', 5), span('b', 5)];
    expect(mergedNames(ours, ours)).toEqual(ours);
    expect(mergedNames(ours, [span('a', 5)])).toEqual(ours);
    const once = mergedNames([span('x', 3)], [span('y', 3), span('z', 3)]);
    expect(mergedNames(once, [span('y', 3), span('z', 3)])).toEqual(once);
  });
});

describe('two rows about one tie', () => {
  const { viewer, accountId } = tie('5' as never);
  const row = (part: Partial<TieRow>): TieRow => ({
    viewer,
    accountId,
    followsYou: null,
    youFollow: null,
    requested: null,
    lastFollow: null,
    rowSeenAt: { followers: null, following: null },
    ...part,
  });

  it('say the newer word on each question, and one that says something before one that does not', () => {
    const ours = row({
      followsYou: { holds: true, observedAt: 5 },
      youFollow: { holds: null, observedAt: 9 },
      lastFollow: { action: 'follow', at: 3 },
      rowSeenAt: { followers: 4, following: null },
    });
    const theirs = row({
      followsYou: { holds: false, observedAt: 6 },
      youFollow: { holds: true, observedAt: 2 },
      requested: { holds: true, observedAt: 1 },
      lastFollow: { action: 'unfollow', at: 2 },
      rowSeenAt: { followers: 3, following: 8 },
    });
    const merged = row({
      followsYou: { holds: false, observedAt: 6 },
      youFollow: { holds: true, observedAt: 2 },
      requested: { holds: true, observedAt: 1 },
      lastFollow: { action: 'follow', at: 3 },
      rowSeenAt: { followers: 4, following: 8 },
    });
    expect(mergedTie(ours, theirs)).toEqual(merged);
    expect(mergedTie(merged, theirs)).toEqual(merged);
  });
});

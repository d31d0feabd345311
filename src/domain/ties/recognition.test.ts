import { describe, expect, it } from 'vitest';
import { changesOf, timelineOf } from '../changes/timeline';
import { day, followersAt, followingAt, name, report } from '../fixtures/looks';
import { growthOf } from '../looks/growth';
import type { Look, Step } from '../looks/look';
import { isLook } from '../looks/look';
import { membershipOf, NOBODY, numbersOf } from '../membership';
import { isUnplaced, withRecognition } from './recognition';

const X = 7;
const others = [1, 2, 3];
const all = [...others, X];
const byName = { source: 'export' } as const;
/** What is told of X, known by id unless told otherwise. */
const told = (steps: readonly Step[], identified = membershipOf(all)) => {
  const looks = withRecognition(steps.filter(isLook), identified);
  return changesOf(timelineOf(X, [...looks, ...steps.filter((step) => !isLook(step))]));
};
const recognised = (looks: readonly Look[], identified = NOBODY) =>
  withRecognition(looks, identified).map((look) => [...numbersOf(look.recognised!)]);

describe('whom a look would have shown under whatever name', () => {
  it('is everybody as long as there are readings only', () => {
    const looks = [followersAt(day(0), all)];
    expect(withRecognition(looks, NOBODY)).toBe(looks);
  });

  it('is for a reading whoever is known by id, and whom an export names within a day', () => {
    const looks = [followersAt(day(1), [1]), followingAt(day(2), [2, 3], byName), followersAt(day(2, 1), [X], byName)];
    expect(recognised(looks, membershipOf([1]))[0]).toEqual([1, 2, 3]);
  });

  it('is for an export whom it names itself, in either list', () => {
    const looks = [followersAt(day(1), [1, 2], byName), followingAt(day(1), [3], byName), followingAt(day(1), [X])];
    expect(recognised(looks, membershipOf(all))).toEqual([[1, 2, 3], [1, 2, 3], all]);
  });
});

describe('an export of which nobody knows the date', () => {
  const may = followersAt(day(0), all);
  const exported = [
    followersAt(day(30), others, { ...byName, latestAt: day(50) }),
    followingAt(day(30), [X], { ...byName, latestAt: day(50) }),
  ];

  it('says of nobody that they were not there where the list was read when it may have been made', () => {
    const amid = followersAt(day(40), all);
    expect(told([may, ...exported, amid])).toEqual([]);
    // X was there at day 40, and nothing says that this was anything new, or that it ended.
    expect(told([...exported, amid])).toEqual([]);
    expect(told([followersAt(day(0), others), ...exported, amid])).toMatchObject([
      { kind: 'appeared', window: { lastBeforeAt: day(0), firstAfterAt: day(40) } },
    ]);
  });

  it('still says of those it names that they were there', () => {
    const names = followersAt(day(30), all, { ...byName, latestAt: day(50) });
    const amid = followersAt(day(40), others);
    expect(told([names, amid])).toMatchObject([{ kind: 'gone', window: { firstAfterAt: day(40) } }]);
  });

  it('makes no point and no step of the growth chart there', () => {
    const looks = withRecognition([may, ...exported, followersAt(day(40), all)], membershipOf(all));
    expect(growthOf(looks.filter(({ list }) => list.kind === 'followers'))).toMatchObject([
      { at: day(0), gained: null },
      { at: day(40), gained: 0, lost: 0 },
    ]);
    expect(looks.map(isUnplaced)).toEqual([false, true, false, false]);
  });

  it('is as good as any other where nothing was read since, or only after it', () => {
    expect(told([may, ...exported])).toMatchObject([{ kind: 'gone', certainty: 'likely', isByName: false }]);
    const back = told([may, ...exported, followersAt(day(60), all)]);
    expect(back).toMatchObject([{ kind: 'returned', absence: { firstMissedAt: day(30) } }]);
  });
});

describe('an export of which nobody knows the date, beside other exports', () => {
  const may = followersAt(day(0), all, byName);
  const unsure = followersAt(day(30), others, { ...byName, latestAt: day(50) });
  const later = (change: Partial<Look> = {}) => followersAt(day(40), all, { ...byName, ...change });

  it('says of nobody that they were not there where one is of when it may have been made', () => {
    expect(told([may, unsure, later()])).toEqual([]);
    expect(told([may, unsure, later({ latestAt: day(60) })])).toEqual([]);
    // A clock that was wrong when it was brought says no latest.
    expect(told([may, { ...unsure, latestAt: day(20) }, later()])).toEqual([]);
  });

  it('is as good as any other before one that can only have been made later', () => {
    for (const change of [{ thirdNewestAt: day(31) }, { latestAt: day(60), thirdNewestAt: day(31) }])
      expect(told([may, unsure, later(change)])).toMatchObject([{ kind: 'returned' }]);
    expect(told([may, unsure, later({ thirdNewestAt: day(30) })])).toEqual([]);
    expect(told([may, unsure, followersAt(day(51), all, byName)])).toMatchObject([{ kind: 'returned' }]);
  });

  it('and with the same newest follow: nobody came between them, so the one with fewer people is the later', () => {
    const [more, fewer] = [followersAt(day(30), all, byName), followersAt(day(30), others, byName)];
    const twice = [
      [more, fewer],
      [
        { ...more, snapshotId: 'b', latestAt: day(50) },
        { ...fewer, snapshotId: 'a', latestAt: day(40) },
      ],
    ];
    for (const looks of twice) expect(told(looks)).toMatchObject([{ kind: 'gone', window: { firstAfterAt: day(30) } }]);
  });
});

describe('an absence that only a list of names proves', () => {
  const read = followersAt(day(0), all);
  const missing = followersAt(day(30), others, byName);

  it('is told, and says nothing of the tie, for a rename would look the same', () => {
    expect(told([read, missing])).toMatchObject([
      { kind: 'gone', certainty: null, proof: null, isByName: true, window: { firstAfterAt: day(30) } },
    ]);
    expect(told([read, missing, followersAt(day(60), others, byName)])).toMatchObject([{ certainty: null }]);
  });

  it('is as likely as the bound says where the same export names the account elsewhere', () => {
    expect(told([read, missing, followingAt(day(30), [X], byName)])).toMatchObject([
      { kind: 'gone', certainty: 'likely', proof: null, isByName: false },
    ]);
  });

  it('is that of the account once a reading misses it too, or did so before', () => {
    expect(told([read, missing, followersAt(day(31), others)])).toMatchObject([
      { certainty: 'likely', isByName: false, window: { firstAfterAt: day(30) } },
    ]);
    expect(told([read, followersAt(day(29), others), missing])).toMatchObject([{ certainty: 'likely' }]);
  });

  it('is certain by the profile’s own no and by the person’s own act', () => {
    expect(told([read, missing, report(X, day(31), { followsYou: false })])).toMatchObject([
      { certainty: 'certain', proof: 'said-no', isByName: false },
    ]);
    const removal = report(X, day(31), { action: 'remove-follower' });
    expect(told([read, missing, removal])).toMatchObject([{ proof: 'own-act', isByName: false }]);
  });

  it('is taken back when the account is seen there again, whatever its name', () => {
    const renamed = name(X, day(60), 'new.name');
    const changes = told([name(X, day(0), 'old.name'), read, missing, renamed, followersAt(day(60), all)]);
    expect(changes.map(({ kind }) => kind).sort()).toEqual(['renamed', 'returned']);
    // And nothing is left once the export is known to mean it.
    const meant = followersAt(day(30), all, byName);
    expect(told([name(X, day(0), 'old.name'), read, meant, renamed, followersAt(day(60), all)])).toMatchObject([
      { kind: 'renamed' },
    ]);
  });

  it('says of both lists at once that a new name would look the same', () => {
    const both = [read, followingAt(day(0), all), missing, followingAt(day(30), others, byName)];
    expect(told(both)).toMatchObject([
      { kind: 'left-instagram', certainty: 'likely', isByName: true },
      { kind: 'left-instagram', certainty: 'likely', isByName: true },
    ]);
  });
});

describe('an account known by name alone', () => {
  const known = membershipOf(others);
  const exported = followersAt(day(0), all, byName);

  it('is not found where a reading does not show it, and nothing is said of its tie', () => {
    const twice = [exported, followersAt(day(30), others), followersAt(day(31), others)];
    expect(told(twice, known)).toMatchObject([{ kind: 'gone', certainty: null, isByName: true }]);
    expect(told(twice)).toMatchObject([{ certainty: 'likely', isByName: false }]);
  });

  it('is as likely gone as others from what is read within a day of the export', () => {
    expect(told([exported, followersAt(day(1), others)], known)).toMatchObject([
      { kind: 'gone', certainty: 'likely', isByName: false },
    ]);
  });
});

describe('somebody new beside an export', () => {
  it('is no more than likely new: the export may have it under another name', () => {
    const exported = followersAt(day(0), others, byName);
    expect(told([exported, followersAt(day(30), all)])).toMatchObject([
      { kind: 'appeared', certainty: 'likely', isByName: true },
    ]);
    const dated = new Map([[X, day(3)]]);
    const later = followersAt(day(40), all, { ...byName, followedAt: dated });
    expect(told([exported, followersAt(day(30), all), later])).toMatchObject([
      { kind: 'appeared', certainty: 'certain', isByName: false, window: { firstAfterAt: day(3) } },
    ]);
  });
});

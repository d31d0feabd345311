import { describe, expect, it } from 'vitest';
import { HOUR_MS } from '../../domain/time';
import { type DayOfReading, dayAt, readOn, toldBy } from '../fixtures/days';
import { account, accounts, freshArchive, OTHER_VIEWER, profile, tie, VIEWER } from '../fixtures/invented';
import { readSnapshots } from '../readings/read-readings';
import { recordProfile, recordTie } from '../write/profile';
import { readHistory } from './looks-over-time';

const ten = accounts(1, 10);
const without = (...numbers: number[]) => ten.filter((_, at) => !numbers.includes(at + 1));
const named = (number: number, username: string) => account(number, { username });

/** Reads on day 0, 1, 2 … what is given. */
async function lived(...days: readonly DayOfReading[]) {
  const archive = await freshArchive();
  for (const [day, each] of days.entries()) await readOn(archive, dayAt(day), each);
  return archive;
}

describe('days pass', () => {
  it('an unfollow, seen still in the other list', async () => {
    const archive = await lived({ followers: ten, following: ten }, { followers: without(3), following: ten });
    expect(await toldBy(archive)).toEqual(['gone user.3 followers likely']);
  });

  it('a new follower', async () => {
    const archive = await lived({ followers: ten }, { followers: [account(11), ...ten] });
    expect(await toldBy(archive)).toEqual(['appeared user.11 followers likely']);
  });

  it('a rename is no change of the lists', async () => {
    const renamed = [named(3, 'new.name'), ...without(3)];
    expect(await toldBy(await lived({ followers: ten }, { followers: renamed }))).toEqual([
      'renamed new.name certain from user.3',
    ]);
  });

  it('a rename and an unfollow on the same day are two changes of one account', async () => {
    const following = [named(3, 'new.name'), ...without(3)];
    const archive = await lived({ followers: ten, following: ten }, { followers: without(3), following });
    expect((await toldBy(archive)).sort()).toEqual([
      'gone new.name followers likely',
      'renamed new.name certain from user.3',
    ]);
  });

  it('whoever is deactivated and comes back was never accused of leaving', async () => {
    const both = (list: typeof ten, hidden: number) => ({ followers: list, following: list, hidden });
    const archive = await lived(both(ten, 0), both(without(3), 1));
    expect(await toldBy(archive)).toEqual([
      'left-instagram user.3 followers likely',
      'left-instagram user.3 following likely',
    ]);
    await readOn(archive, dayAt(2), both(ten, 0));
    expect(await toldBy(archive)).toEqual([
      'returned user.3 followers likely was-hidden',
      'returned user.3 following likely was-hidden',
    ]);
  });

  it('one of one gone may be hidden: not found any more, also when missed again, and taken back by a return', async () => {
    const hidden = { followers: without(3), hidden: 1 };
    const archive = await lived({ followers: ten }, hidden);
    expect(await toldBy(archive)).toEqual(['gone user.3 followers']);
    const taken = await lived({ followers: ten }, hidden, { followers: ten });
    expect((await toldBy(taken)).filter((words) => words.startsWith('gone'))).toEqual([]);
    await readOn(archive, dayAt(2), hidden);
    expect(await toldBy(archive)).toEqual(['gone user.3 followers']);
  });

  it('the profile’s own no makes a likely absence certain', async () => {
    const archive = await lived({ followers: ten, following: ten }, { followers: without(3), hidden: 1 });
    const said = { account: account(3), followsYou: false, youFollow: true, observedAt: dayAt(1, 5) };
    await recordProfile(archive, profile(said));
    expect(await toldBy(archive)).toEqual(['gone user.3 followers certain']);
  });

  it('hidden accounts that come and go are not news of each other', async () => {
    const archive = await lived(
      { followers: without(9), hidden: 1 },
      { followers: without(8), hidden: 1 },
      { followers: without(9), hidden: 1 },
    );
    for (const words of await toldBy(archive)) expect(words).not.toMatch(/certain/);
  });

  it('an account under another’s old username is another account', async () => {
    const taker = named(20, 'user.3');
    const archive = await lived(
      { followers: ten },
      { followers: [named(3, 'old.three'), ...without(3)] },
      { followers: [named(3, 'old.three'), ...without(3), taker] },
    );
    expect(await toldBy(archive)).toEqual([
      'renamed old.three certain from user.3',
      'appeared user.3 followers likely',
    ]);
  });

  it('partial readings in between start and end nothing', async () => {
    const archive = await lived(
      { followers: ten },
      { followers: [account(30), ...without(2, 3)], isPartial: true },
      { followers: [], isPartial: true },
      { followers: without(3) },
    );
    const { looks, facts } = await readHistory(archive, VIEWER);
    expect(looks.map((look) => look.coverage.kind)).toEqual(['whole', 'partial', 'whole']);
    expect(facts).toEqual([]);
    expect(await toldBy(archive)).toContain('gone user.3 followers likely');
    expect((await toldBy(archive)).some((line) => line.startsWith('gone user.2'))).toBe(false);
  });

  it('what the person did by hand explains the change', async () => {
    const archive = await lived({ following: ten });
    const act = { youFollow: false, action: 'unfollow', observedAt: dayAt(0, 10) } as const;
    await recordTie(archive, tie(account(3).id, act));
    await readOn(archive, dayAt(1), { following: without(3) });
    const { facts } = await readHistory(archive, VIEWER);
    expect(facts).toMatchObject([{ kind: 'relation-report', action: 'unfollow', at: dayAt(0, 10) }]);
    expect(await toldBy(archive)).toEqual(['gone user.3 following certain']);
  });

  it('two viewers never mix', async () => {
    const archive = await lived({ followers: ten });
    await readOn(archive, dayAt(0, 1), { viewer: OTHER_VIEWER, followers: without(3) });
    await readOn(archive, dayAt(1), { followers: ten });
    await readOn(archive, dayAt(1, 1), { viewer: OTHER_VIEWER, followers: without(3, 4) });
    expect(await toldBy(archive)).toEqual([]);
    expect(await toldBy(archive, OTHER_VIEWER)).toEqual(['gone user.4 followers likely']);
  });
});

it('an act and a visit of the same moment: the act is what is remembered', async () => {
  const archive = await lived({ following: ten });
  const observedAt = dayAt(0, 10);
  await recordTie(archive, tie(account(3).id, { youFollow: false, action: 'unfollow', observedAt }));
  await recordProfile(archive, profile({ account: account(3), followsYou: true, youFollow: false, observedAt }));
  const { facts } = await readHistory(archive, VIEWER);
  expect(facts).toMatchObject([{ action: 'unfollow' }]);
});

describe('clocks', () => {
  it('set back an hour between two readings of a day harm nothing', async () => {
    const archive = await lived({ followers: ten });
    await readOn(archive, dayAt(2), { followers: without(3) });
    await readOn(archive, dayAt(2, -1), { following: ten });
    await readOn(archive, dayAt(3), { followers: without(3) });
    expect(await toldBy(archive)).toEqual(['gone user.3 followers likely']);
  });

  it('set back in the middle of a pass leave it one reading', async () => {
    const archive = await freshArchive();
    await readOn(archive, dayAt(0), { followers: ten });
    await readOn(archive, dayAt(0) - 3_600_000, { followers: ten });
    expect(await readSnapshots(archive, VIEWER)).toHaveLength(1);
  });

  it('of summer and winter change no day’s reading: 23 and 25 hours apart are two readings', async () => {
    for (const hours of [23, 24, 25]) {
      const archive = await freshArchive();
      await readOn(archive, dayAt(0), { followers: ten });
      await readOn(archive, dayAt(0, hours), { followers: without(3) });
      expect(await readSnapshots(archive, VIEWER)).toHaveLength(2);
      expect(await toldBy(archive)).toEqual(['gone user.3 followers likely']);
    }
  });
});

describe('count sanity', () => {
  const many = accounts(1, 1000);

  it('a list that lost far more than the profile’s count is partial, and accuses nobody', async () => {
    const archive = await lived({ followers: many, isTwice: true });
    await readOn(archive, dayAt(1), { followers: many.slice(0, 920), hidden: 80, isTwice: true });
    const [second] = await readSnapshots(archive, VIEWER);
    expect(second?.coverage).toEqual({ kind: 'partial', seen: 920, expected: 1000, why: ['count-disagrees'] });
    expect(await toldBy(archive)).toEqual([]);
  });

  it('is satisfied where the profile’s count fell as well', async () => {
    const archive = await lived({ followers: many }, { followers: many.slice(0, 920) });
    expect(await toldBy(archive)).toHaveLength(80);
  });

  it('believes a second one that agrees with the first', async () => {
    const archive = await lived({ followers: many, isTwice: true });
    const cut = { followers: many.slice(0, 920), hidden: 80, isTwice: true };
    await readOn(archive, dayAt(1), cut);
    await readOn(archive, dayAt(2), cut);
    const kinds = (await readSnapshots(archive, VIEWER)).map((row) => row.coverage.kind);
    expect(kinds).toEqual(['whole', 'partial', 'whole']);
  });

  it('is judged when the count comes late, too', async () => {
    const archive = await lived({ followers: many, isTwice: true });
    await readOn(archive, dayAt(1), { followers: many.slice(0, 920), hidden: null, isTwice: true });
    await recordProfile(archive, profile({ observedAt: dayAt(1) + HOUR_MS, followerCount: 1000 }));
    expect((await readSnapshots(archive, VIEWER))[0]?.coverage).toMatchObject({ why: ['count-disagrees'] });
  });

  it('is judged again when another count takes the place of the first', async () => {
    const archive = await lived({ followers: many, isTwice: true });
    await readOn(archive, dayAt(1), { followers: many.slice(0, 920), isTwice: true });
    const [whole] = await readSnapshots(archive, VIEWER);
    expect(whole?.coverage.kind).toBe('whole');
    await recordProfile(archive, profile({ observedAt: whole!.readAt + 1, followerCount: 1000 }));
    expect((await readSnapshots(archive, VIEWER))[0]?.coverage).toMatchObject({ why: ['count-disagrees'] });
  });
});

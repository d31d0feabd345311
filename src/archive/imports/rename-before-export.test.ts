import { describe, expect, it } from 'vitest';
import { changesOf, timelineOf } from '../../domain/changes/timeline';
import { DAY_MS } from '../../domain/time';
import { findAccount } from '../accounts/read-accounts';
import { freshArchive, NOON, VIEWER } from '../fixtures/invented';
import { importExport } from '../fixtures/invented-export';
import { noteNumbers } from '../fixtures/note-numbers';
import { changes, JULY, JUNE, MAY, readWhole, SINCE, verdictOf } from '../fixtures/renamed';
import { readHistoryOfOne } from '../history/looks-over-time';
import { readContexts } from '../notes/contexts';

describe('a rename between a reading and a newer export', () => {
  async function beforeItIsSeen() {
    const archive = await freshArchive();
    await readWhole(
      archive,
      'followers',
      [
        [17, 'alice'],
        [18, 'bob'],
      ],
      MAY,
    );
    const { number } = (await findAccount(archive, { username: 'alice' }))!;
    await noteNumbers(archive, VIEWER, [number], [{ kind: 'note', note: 'met in Bandung' }], MAY);
    await importExport(archive, {
      at: JUNE,
      followers: [
        ['alice.new', SINCE],
        ['bob', SINCE + 9],
      ],
      following: [['bob', SINCE + 5]],
    });
    return { archive, number };
  }

  it('leaves the old name not found any more, and nothing is said of its tie', async () => {
    const { archive, number } = await beforeItIsSeen();
    expect((await verdictOf(archive, number)).followsYou).toMatchObject({
      holds: null,
      evidence: { kind: 'in-neither' },
    });
    expect((await changes(archive)).filter((change) => change.number === number)).toMatchObject([
      { kind: 'gone', certainty: null, isByName: true },
    ]);
  });

  it('is a rename and nothing else once it is seen, with note and date', async () => {
    const { archive, number } = await beforeItIsSeen();
    const alone = (await findAccount(archive, { username: 'alice.new' }))!.number;
    await noteNumbers(archive, VIEWER, [alone], [{ kind: 'tag', tag: 'customer', isOn: true }], JUNE);
    await readWhole(
      archive,
      'followers',
      [
        [17, 'alice.new'],
        [18, 'bob'],
      ],
      JULY,
    );
    expect(await changes(archive)).toMatchObject([{ kind: 'renamed', number, from: 'alice', to: 'alice.new' }]);
    expect((await verdictOf(archive, number)).followsYou).toMatchObject({ holds: true, certainty: 'certain' });
    const context = (await readContexts(archive, VIEWER)).of.get(number);
    expect(context).toMatchObject({ note: 'met in Bandung', tags: [{ tag: 'customer' }] });
    const { looks, facts } = await readHistoryOfOne(archive, VIEWER, number);
    expect(timelineOf(number, [...looks, ...facts]).story.followers.begunAt).toBe(SINCE * 1000);
  });

  it('leaves sure what the export says of those whom a reading of that day shows by the name, and no others', async () => {
    const said = async (readAt: number) => {
      const archive = await freshArchive();
      await readWhole(archive, 'followers', [[17, 'alice']], readAt);
      await importExport(archive, { at: JUNE, followers: [], following: [['alice', SINCE]] });
      const { number } = (await findAccount(archive, { username: 'alice' }))!;
      const { status, certainty } = await verdictOf(archive, number);
      return [status, certainty];
    };
    expect(await said(JUNE - 7_200_000)).toEqual(['only-i-follow', 'certain']);
    // The name may be somebody else's by now.
    expect(await said(MAY)).toEqual(['only-i-follow', 'likely']);
  });

  it('leaves a departure likely whose name an export showed at another date, and says no bound of it', async () => {
    const gone = async (readAt: number) => {
      const archive = await freshArchive();
      await importExport(archive, { at: MAY, followers: [['alice', SINCE]], following: [['alice', SINCE + 5]] });
      const alice = [[17, 'alice']] as const;
      await readWhole(archive, 'following', alice, readAt);
      await readWhole(archive, 'followers', [], JULY);
      await readWhole(archive, 'following', alice, JULY + 60_000);
      const { number } = (await findAccount(archive, { username: 'alice' }))!;
      const told = (await changes(archive)).filter((change) => change.number === number);
      const { looks, facts } = await readHistoryOfOne(archive, VIEWER, number);
      expect(changesOf(timelineOf(number, [...looks, ...facts]))).toEqual(told);
      return told;
    };
    // Whoever was called so in May may be somebody else.
    expect(await gone(JUNE)).toMatchObject([{ kind: 'gone', list: 'followers', certainty: 'likely', bound: null }]);
    expect(await gone(MAY + 7_200_000)).toMatchObject([{ kind: 'gone', certainty: 'likely', bound: { h: 0, n: 1 } }]);
  });

  it('and the other way round: an account of an export only, which a reading does not show', async () => {
    const archive = await freshArchive();
    await importExport(archive, { at: MAY, followers: [['alice', SINCE]], following: [] });
    await readWhole(archive, 'followers', [[17, 'alice.new']], JUNE);
    const { number } = (await findAccount(archive, { username: 'alice' }))!;
    expect((await verdictOf(archive, number)).followsYou).toMatchObject({
      certainty: null,
      evidence: { kind: 'in-neither' },
    });
    // A capture that comes late tells that it was called so.
    await readWhole(archive, 'followers', [[17, 'alice']], MAY - DAY_MS);
    expect(await changes(archive)).toMatchObject([{ kind: 'renamed', from: 'alice', to: 'alice.new' }]);
  });
});

it('an export that may be newer than a reading takes nobody off the list who was read in it', async () => {
  const archive = await freshArchive();
  await readWhole(archive, 'followers', [[17, 'alice']], NOON - 30 * DAY_MS);
  await readWhole(archive, 'followers', [[17, 'alice']], NOON - 10 * DAY_MS);
  const at = NOON - 20 * DAY_MS;
  await importExport(archive, { at, isDateSure: false, followers: [], following: [['alice', SINCE]] });
  const { number } = (await findAccount(archive, { username: 'alice' }))!;
  const told = (await changes(archive)).filter(({ list }) => list === 'followers');
  expect(told.every(({ kind, certainty }) => kind !== 'gone' && certainty === 'likely')).toBe(true);
  const { looks, facts } = await readHistoryOfOne(archive, VIEWER, number);
  expect(changesOf(timelineOf(number, [...looks, ...facts]))).toEqual(await changes(archive));
  expect((await verdictOf(archive, number)).followsYou.holds).toBe(true);
});

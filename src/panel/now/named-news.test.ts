import { beforeEach, describe, expect, it } from 'vitest';
import { readAccounts } from '../../archive/accounts/read-accounts';
import { dayAt, readOn } from '../../archive/fixtures/days';
import { account, accounts, freshArchive, profile, VIEWER } from '../../archive/fixtures/invented';
import { readHistory } from '../../archive/history/looks-over-time';
import type { Archive } from '../../archive/store/open';
import { recordProfile } from '../../archive/write/profile';
import type { Change } from '../../domain/changes/change';
import { cameAs, newsIn } from './named-news';

let archive: Archive;
beforeEach(async () => {
  archive = await freshArchive();
});

/** What Now tells, by list: who went and how sure that is, and who came. */
async function told() {
  const news = await newsIn(await readHistory(archive, VIEWER), new AbortController().signal);
  const numbers = news.flatMap(({ came, gone }) => [...came, ...gone]).map(({ number }) => number);
  const rows = await readAccounts(archive, numbers);
  const name = (number: number) => rows.get(number)!.username;
  return Object.fromEntries(
    news.map(({ kind, came, gone }) => [
      kind,
      {
        gone: gone.map(({ kind, number, certainty }) => `${kind} ${name(number)} ${certainty}`),
        came: came.map(({ number }) => name(number)),
      },
    ]),
  );
}

const FRIENDS = accounts(1, 9);
const without = (...gone: number[]) => FRIENDS.filter((_, at) => !gone.includes(at + 1));

describe('who left and who came, on Now', () => {
  it('is nothing before a list was read whole twice', async () => {
    await readOn(archive, dayAt(0), { followers: FRIENDS });
    await readOn(archive, dayAt(2), { followers: without(1), isPartial: true });
    expect(await told()).toEqual({});
  });

  it('names whom the newer reading lacks and whom it has anew, the newest first', async () => {
    await readOn(archive, dayAt(0), { followers: FRIENDS, following: [] });
    await readOn(archive, dayAt(2), { followers: [...without(3), account(20), account(21)], following: [] });
    const { followers } = await told();
    expect(followers).toEqual({ gone: ['gone user.3 likely'], came: ['user.21', 'user.20'] });
  });

  it('puts first of whom it is certain', async () => {
    await readOn(archive, dayAt(0), { followers: FRIENDS });
    await readOn(archive, dayAt(2), { followers: without(2, 3, 4) });
    await recordProfile(archive, saying(account(4), false, dayAt(3)));
    expect((await told())['followers']?.gone[0]).toBe('gone user.4 certain');
  });

  it('doesn’t name whom their profile has shown to be there all along', async () => {
    await readOn(archive, dayAt(0), { followers: FRIENDS });
    await readOn(archive, dayAt(2), { followers: without(2), hidden: 1 });
    await recordProfile(archive, saying(account(2), true, dayAt(2, 1)));
    expect((await told())['followers']).toEqual({ gone: [], came: [] });
  });

  it('keeps who is back in the list apart from who is new', async () => {
    await readOn(archive, dayAt(0), { followers: FRIENDS });
    await readOn(archive, dayAt(2), { followers: without(1) });
    await readOn(archive, dayAt(4), { followers: [...FRIENDS, account(20)] });
    const [followers] = await newsIn(await readHistory(archive, VIEWER), new AbortController().signal);
    const { appeared, returned } = cameAs(followers!);
    const rows = await readAccounts(
      archive,
      [...appeared, ...returned].map(({ number }) => number),
    );
    const names = (changes: typeof appeared) => changes.map(({ number }) => rows.get(number)!.username);
    expect([names(appeared), names(returned)]).toEqual([['user.20'], ['user.1']]);
  });

  it('says of whoever came no more than History does: they may have been hidden before, or renamed', () => {
    const came = [
      { certainty: 'likely' },
      { certainty: null },
      { certainty: null, isByName: true },
      { certainty: null, isByName: true, explanation: { kind: 'own-follow', at: 1 } },
    ].map((change, number) => ({ kind: 'appeared', number, isByName: false, explanation: null, ...change }) as Change);
    const told = Object.entries(cameAs({ came })).map(([how, some]) => [how, some.map(({ number }) => number)]);
    expect(told).toEqual([
      ['appeared', [0, 3]],
      ['shown', [1]],
      ['name', [2]],
      ['returned', []],
    ]);
  });

  it('tells of the newest two whole readings alone', async () => {
    await readOn(archive, dayAt(0), { followers: FRIENDS });
    await readOn(archive, dayAt(2), { followers: without(1) });
    await readOn(archive, dayAt(4), { followers: without(1) });
    expect((await told())['followers']).toEqual({ gone: [], came: [] });
  });
});

/** The profile of somebody, which says whether they follow the viewer. */
function saying(who: ReturnType<typeof account>, followsYou: boolean, observedAt: number) {
  return profile({ account: who, observedAt, followsYou, followerCount: null, followingCount: null });
}

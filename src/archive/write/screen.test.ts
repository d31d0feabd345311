import { expect, it } from 'vitest';
import { countOf, numbersOf } from '../../domain/membership';
import { classify } from '../../domain/ties/classify';
import { judge } from '../../domain/ties/follow-back';
import { DAY_MS, HOUR_MS } from '../../domain/time';
import { findAccount, readAccounts } from '../accounts/read-accounts';
import { account, accounts, capture, freshArchive, NOON, pages, profile, VIEWER } from '../fixtures/invented';
import { names, screenRow, shown } from '../fixtures/screen';
import { readAccountEvidence } from '../history/read-evidence';
import { readFollowKnowledge } from '../history/read-knowledge';
import { readReadings, readSnapshots } from '../readings/read-readings';
import type { Archive } from '../store/open';
import { recordCapture } from './capture';
import { recordProfile } from './profile';
import { recordScreenPage } from './screen';

const NOW = NOON + HOUR_MS;

async function show(archive: Archive, ...given: Parameters<typeof shown>): Promise<void> {
  for (const page of shown(...given)) await recordScreenPage(archive, page);
}

async function count(archive: Archive, followerCount: number, followingCount: number, observedAt = NOON - 60_000) {
  await recordProfile(archive, profile({ observedAt, followerCount, followingCount }));
}

/** Usernames by status, and who of them is called certain of an absence. */
async function sorted(archive: Archive, now = NOW) {
  const { followers, following } = await readFollowKnowledge(archive, VIEWER, now);
  const { classes, likely, outlined } = classify(followers, following);
  const namesIn = async (set: Uint32Array) =>
    [...(await readAccounts(archive, numbersOf(set))).values()].map(({ username }) => username).sort();
  return {
    mutual: await namesIn(classes.mutual),
    onlyI: await namesIn(classes['only-i-follow']),
    onlyThey: await namesIn(classes['only-they-follow']),
    likely: countOf(likely),
    outlined: countOf(outlined),
  };
}

const sortedNames = (first: number, last: number) => names(first, last).sort();

it('both lists from the screen alone: everybody in the right place, every absence likely and none certain', async () => {
  const archive = await freshArchive();
  await count(archive, 60, 40);
  await show(archive, names(1, 60), { size: 25 });
  await show(archive, names(31, 70), { kind: 'following', readAt: NOON + 60_000 });
  await count(archive, 60, 40, NOON + 120_000);
  const found = await sorted(archive);
  expect(found).toMatchObject({
    mutual: sortedNames(31, 60),
    onlyI: sortedNames(61, 70),
    onlyThey: sortedNames(1, 30),
    likely: 40,
    outlined: 40,
  });
  const [, reading] = await readReadings(archive, VIEWER);
  expect(reading).toMatchObject({ source: 'screen', coverage: { kind: 'whole', seen: 60, hidden: 0 } });
  expect((await readSnapshots(archive, VIEWER)).map(({ source }) => source)).toEqual(['screen', 'screen']);
});

it('evidence says that it is of the screen', async () => {
  const archive = await freshArchive();
  await count(archive, 60, 40);
  await show(archive, names(1, 60));
  await show(archive, names(31, 70), { kind: 'following' });
  const one = (await findAccount(archive, { username: 'user.65' }))!;
  const verdict = judge(await readAccountEvidence(archive, VIEWER, one, NOW), NOW);
  expect(verdict).toMatchObject({
    status: 'only-i-follow',
    certainty: 'likely',
    followsYou: { evidence: { kind: 'not-in-list', source: 'screen', bound: { h: 1, n: 10 }, nameDoubt: null } },
    youFollow: { certainty: 'certain', evidence: { kind: 'in-list', source: 'screen' } },
  });
});

it('a list that was not read to its end accuses nobody', async () => {
  const archive = await freshArchive();
  await count(archive, 60, 40);
  await show(archive, names(1, 59), { isEnd: false });
  await show(archive, names(31, 70), { kind: 'following' });
  expect(await sorted(archive)).toMatchObject({ mutual: sortedNames(31, 59), onlyI: [], onlyThey: sortedNames(1, 30) });
});

it('rows that the count has and the screen never showed are hidden by the same bound', async () => {
  const archive = await freshArchive();
  await count(archive, 64, 40);
  await show(archive, names(1, 60));
  await show(archive, names(31, 70), { kind: 'following' });
  // Four of ten may be hidden: too many.
  expect((await sorted(archive)).onlyI).toEqual([]);
});

it('a list whose end was seen while rows between were passed too fast is not whole, and accuses nobody', async () => {
  const archive = await freshArchive();
  await count(archive, 60, 40);
  await show(archive, [...names(1, 22), ...names(39, 60)]);
  await show(archive, names(31, 70), { kind: 'following' });
  const [, reading] = await readReadings(archive, VIEWER);
  expect(reading).toMatchObject({ coverage: { kind: 'partial', seen: 44, why: ['too-few-seen'] } });
  expect(await sorted(archive)).toMatchObject({ mutual: sortedNames(39, 60), onlyI: [] });
});

it('two rows of forty that were passed too fast leave a bound of two, and one that the screen always has', async () => {
  const archive = await freshArchive();
  await count(archive, 60, 40);
  await show(archive, names(1, 60));
  await show(archive, [...names(31, 40), ...names(43, 70)], { kind: 'following' });
  const found = await sorted(archive);
  expect(found.onlyThey).toEqual([...names(1, 30), ...names(41, 42)].sort());
  const passed = (await findAccount(archive, { username: 'user.41' }))!;
  expect(judge(await readAccountEvidence(archive, VIEWER, passed, NOW), NOW)).toMatchObject({
    certainty: 'likely',
    youFollow: { evidence: { kind: 'not-in-list', source: 'screen', bound: { h: 3, n: 32 } } },
  });
});

it('more rows than the count has, beyond what it may be wrong by, are not all of the list: nobody is accused', async () => {
  // All in one pass, some after its end, or in a second opening of that day.
  const after = shown(names(1, 80), { size: 60, isEnd: false }).map((page) => ({ ...page, isEnd: page.place === 0 }));
  const again = [...shown(names(1, 60)), ...shown(names(100, 140), { readAt: NOON + 30_000, isEnd: false })];
  for (const pages of [shown(names(1, 62)), after, again]) {
    const archive = await freshArchive();
    await count(archive, 60, 40);
    for (const page of pages) await recordScreenPage(archive, page);
    await show(archive, names(141, 180), { kind: 'following', readAt: NOON + 60_000 });
    const reading = (await readReadings(archive, VIEWER)).find(({ list }) => list.kind === 'followers');
    expect(reading).toMatchObject({ coverage: { kind: 'partial', why: ['count-unknown'] } });
    // Also where the count comes again.
    await count(archive, 60, 40, NOON + 120_000);
    expect((await sorted(archive)).onlyI).toEqual([]);
    expect((await readFollowKnowledge(archive, VIEWER, NOW)).followers.bound?.h).toBeNull();
  }
});

it('as many names as the count, or one more, never say that nobody is hidden', async () => {
  for (const last of [60, 61]) {
    const archive = await freshArchive();
    await count(archive, 60, 40);
    await show(archive, names(1, last));
    await show(archive, names(31, 70), { kind: 'following', readAt: NOON + 60_000 });
    await count(archive, 60, 40, NOON + 120_000);
    expect((await readFollowKnowledge(archive, VIEWER, NOW)).followers.bound?.h).toBe(1);
  }
  // Of three who are missing one may be a row that another stood in for: too many.
  const archive = await freshArchive();
  await count(archive, 60, 40);
  await show(archive, names(1, 60));
  await show(archive, names(24, 63), { kind: 'following', readAt: NOON + 60_000 });
  expect((await sorted(archive)).onlyI).toEqual([]);
});

it('a page that comes twice, or late, changes nothing; one that never comes leaves the list open', async () => {
  const [one, two, three] = shown(names(1, 60), { size: 20 });
  const archive = await freshArchive();
  await count(archive, 60, 40);
  for (const page of [one, three, three, two]) await recordScreenPage(archive, page!);
  expect((await readReadings(archive, VIEWER))[0]).toMatchObject({
    coverage: { kind: 'whole', seen: 60 },
    captures: 3,
  });
  const other = await freshArchive();
  await count(other, 60, 40);
  for (const page of [one, three]) await recordScreenPage(other, page!);
  expect((await readReadings(other, VIEWER))[0]).toMatchObject({
    coverage: { kind: 'partial', why: ['not-finished'] },
  });
});

it('whom answers showed by id and the screen by name is one account, whichever came first', async () => {
  for (const isScreenFirst of [true, false]) {
    const archive = await freshArchive();
    await count(archive, 20, 20);
    const onScreen = () => show(archive, names(1, 20), { readAt: NOON });
    const answered = () => recordCapture(archive, capture(accounts(11, 20), { kind: 'following', readAt: NOON }));
    if (isScreenFirst) await onScreen();
    await answered();
    if (!isScreenFirst) await onScreen();
    expect(await sorted(archive)).toMatchObject({
      mutual: sortedNames(11, 20),
      onlyI: sortedNames(21, 30),
      onlyThey: sortedNames(1, 10),
    });
    expect((await findAccount(archive, { username: 'user.15' }))?.id).toBe(account(15).id);
  }
});

it('a full name and a badge come with a name that nothing else is known of, and never in place of an answer’s', async () => {
  const archive = await freshArchive();
  await recordCapture(archive, capture([account(1)]));
  const [page] = shown([]);
  const rows = [
    screenRow('user.1', { fullName: 'Other', isVerified: true }),
    screenRow('new.one', { fullName: 'Baru', isVerified: true }),
  ];
  await recordScreenPage(archive, { ...page!, rows });
  expect(await findAccount(archive, { username: 'new.one' })).toMatchObject({
    id: null,
    fullName: 'Baru',
    isVerified: true,
  });
  expect(await findAccount(archive, { username: 'user.1' })).toMatchObject({ fullName: 'User 1', isVerified: false });
});

it('an account that had changed its name before the screen showed it is the same one once that is known', async () => {
  const archive = await freshArchive();
  await count(archive, 20, 20, NOON - 3 * DAY_MS);
  for (const page of pages(accounts(1, 20), 12, { readAt: NOON - 3 * DAY_MS })) await recordCapture(archive, page);
  await count(archive, 20, 20);
  await show(archive, [...names(1, 19), 'nama.baru']);
  await show(archive, ['nama.baru', ...names(21, 39)], { kind: 'following' });
  const before = await findAccount(archive, { username: 'nama.baru' });
  expect(before?.id).toBeNull();
  await recordProfile(archive, profile({ account: account(20, { username: 'nama.baru' }), observedAt: NOON + 60_000 }));
  const known = (await findAccount(archive, { username: 'nama.baru' }))!;
  expect(known.id).toBe(account(20).id);
  const { mutual, onlyI } = await sorted(archive);
  expect(mutual).toEqual(['nama.baru']);
  expect(onlyI).not.toContain('nama.baru');
});

it('what answers told within the hour judges before the screen, which still shows who is there', async () => {
  const archive = await freshArchive();
  await count(archive, 20, 20);
  await recordCapture(archive, capture(accounts(1, 20), { readAt: NOON }));
  await recordCapture(archive, capture(accounts(11, 20), { kind: 'following', readAt: NOON }));
  await show(archive, names(1, 20), { readAt: NOON + 60_000 });
  const { followers } = await readFollowKnowledge(archive, VIEWER, NOW);
  expect(followers.source).toBe('reading');
  const later = await freshArchive();
  await count(later, 20, 20);
  await recordCapture(later, capture(accounts(1, 20), { readAt: NOON - 2 * HOUR_MS }));
  await show(later, names(1, 20), { readAt: NOON });
  expect((await readFollowKnowledge(later, VIEWER, NOW)).followers.source).toBe('screen');
});

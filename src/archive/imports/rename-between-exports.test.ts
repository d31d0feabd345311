import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../domain/time';
import { findAccount } from '../accounts/read-accounts';
import { account, FAR, freshArchive } from '../fixtures/invented';
import { importExport } from '../fixtures/invented-export';
import { changes, growth, JULY, JUNE, MAY, readWhole, SINCE } from '../fixtures/renamed';
import type { Archive } from '../store/open';
import { undoImport } from '../write/delete-import';

/** Where seconds tell it: `renames-by-second.test.ts`. */
describe('a rename between two exports that do not tell when the follow began', () => {
  const exported = (archive: Archive, name: string, at: number) =>
    importExport(archive, { at, followers: [[name, 0]], following: [['bob', SINCE]] });
  const steps = async (archive: Archive) =>
    (await growth(archive)).flatMap(({ gained, lost, isByName }) =>
      gained === null ? [] : [{ gained, lost, isByName }],
    );
  const nothing = { gained: 0, lost: 0, isByName: false };

  it('counts as one who came and one who went, and says that it may be one, until both are known to be', async () => {
    const archive = await freshArchive();
    await exported(archive, 'alice', MAY + 1);
    await exported(archive, 'alice.new', JUNE);
    expect(await steps(archive)).toEqual([{ gained: 1, lost: 1, isByName: true }, nothing]);
    // Nothing shows that this one was ever called alice.
    await readWhole(archive, 'followers', [[17, 'alice.new']], JULY);
    expect((await steps(archive))[0]).toMatchObject({ gained: 1, lost: 1, isByName: true });
    // An older reading than both, come late, does.
    await readWhole(archive, 'followers', [[17, 'alice']], MAY);
    expect(await steps(archive)).toEqual([nothing, nothing, nothing, nothing]);
  });

  it('counts as nothing where the account was known by id before it', async () => {
    const archive = await freshArchive();
    await readWhole(archive, 'followers', [[17, 'alice']], MAY);
    await exported(archive, 'alice', MAY + 1);
    await exported(archive, 'alice.new', JUNE);
    expect((await steps(archive))[1]).toEqual({ gained: 1, lost: 1, isByName: true });
    await readWhole(archive, 'followers', [[17, 'alice.new']], JULY);
    expect(await steps(archive)).toEqual([nothing, nothing, nothing, nothing]);
  });
});

describe('a rename between two exports of pages, which tell minutes', () => {
  const MINUTE = SINCE - (SINCE % 60);
  const paged = (archive: Archive, name: string, at: number) =>
    importExport(archive, { at, followers: [[name, MINUTE]], following: [], format: 'html' });
  const renames = async (archive: Archive) =>
    (await changes(archive)).flatMap((one) => (one.kind === 'renamed' ? [[one.from, one.to, one.certainty]] : []));

  it('is likely, also where the later name was read before the later export or after it', async () => {
    for (const readAt of [MAY + DAY_MS, JUNE + DAY_MS]) {
      const archive = await freshArchive();
      await paged(archive, 'alice', MAY);
      await readWhole(archive, 'followers', [[17, 'alice.new']], readAt);
      await paged(archive, 'alice.new', JUNE);
      expect(await renames(archive)).toEqual([['alice', 'alice.new', 'likely']]);
    }
  });

  it('is certain once both names were read with one id', async () => {
    const archive = await freshArchive();
    await paged(archive, 'alice', MAY);
    await readWhole(archive, 'followers', [[17, 'alice']], MAY + DAY_MS);
    await paged(archive, 'alice.new', JUNE);
    expect(await renames(archive)).toEqual([['alice', 'alice.new', 'likely']]);
    await readWhole(archive, 'followers', [[17, 'alice.new']], JULY);
    expect(await renames(archive)).toEqual([['alice', 'alice.new', 'certain']]);
  });
});

it('the first name that exports told, which older versions kept as if it had been seen, goes with the export', async () => {
  const archive = await freshArchive();
  const kept = [['kept', SINCE + 7]] as const;
  await importExport(archive, { at: MAY, followers: [['alice', SINCE], ...kept], following: kept });
  const later = await importExport(archive, { at: JUNE, followers: [['alice.new', SINCE], ...kept], following: [] });
  await readWhole(archive, 'followers', [[17, 'alice.new']], JUNE + DAY_MS);
  const { number } = (await findAccount(archive, { username: 'alice.new' }))!;
  await archive.db.put(
    'names',
    [
      { username: 'alice', fullName: '', from: MAY },
      { username: 'alice.new', fullName: '', from: JUNE, told: { notBeforeAt: MAY, certainty: 'certain' } },
    ],
    number,
  );
  await undoImport(archive, later, FAR);
  // The id was never seen as alice: that the export of May has a follower of that name says nothing of it.
  expect(await findAccount(archive, { id: account(17).id })).toMatchObject({ username: 'alice.new' });
  expect(await findAccount(archive, { username: 'alice' })).toMatchObject({ id: null });
});

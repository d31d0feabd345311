import { expect, it } from 'vitest';
import { allChanges } from '../../domain/changes/changes';
import { changesOf, timelineOf } from '../../domain/changes/timeline';
import { numbersOf } from '../../domain/membership';
import { DAY_MS } from '../../domain/time';
import { findAccount } from '../accounts/read-accounts';
import { readAccountFacts } from '../facts/of-accounts';
import { AccountHistories } from '../facts/of-dates';
import { account, capture, freshArchive, NOON, profile, VIEWER } from '../fixtures/invented';
import { importExport } from '../fixtures/invented-export';
import { readHistory, readHistoryOfOne } from '../history/looks-over-time';
import type { Archive } from '../store/open';
import { recordCapture } from '../write/capture';
import { recordProfile } from '../write/profile';

const GONE = account(1, { username: 'was.here' });
const STAYS = account(2, { username: 'stays' });

/** Both were read live among the following; by the date of the export the one row tells only a second id. */
async function withExport(deletedFbids: readonly string[]): Promise<Archive> {
  const archive = await freshArchive();
  await recordProfile(archive, profile({ followingCount: 2 }));
  await recordCapture(archive, capture([GONE, STAYS], { kind: 'following' }));
  const at = NOON + 40 * DAY_MS;
  const rows = [['stays', 1_600_000_000]] as const;
  await importExport(archive, { at, followers: [], following: rows, deletedFbids });
  return archive;
}

async function told(archive: Archive) {
  const { looks, facts } = await readHistory(archive, VIEWER);
  return allChanges([...looks, ...facts]);
}

it('whom an export calls deleted has left Instagram, and did not end a tie', async () => {
  const archive = await withExport([GONE.fbidV2!, '17841999999999999']);
  const { number } = (await findAccount(archive, { id: GONE.id }))!;
  const changes = await told(archive);
  expect(changes).toMatchObject([
    { kind: 'left-instagram', number, list: 'following', certainty: 'certain', proof: 'marked-deleted' },
  ]);
  expect(changes[0]!.window).toEqual({ lastBeforeAt: NOON, firstAfterAt: NOON + 40 * DAY_MS });
  const { looks, facts } = await readHistoryOfOne(archive, VIEWER, number);
  expect(changesOf(timelineOf(number, [...looks, ...facts]))).toEqual(changes);
  const asked = { now: NOON + 41 * DAY_MS, isBusiness: false };
  const { facts: known } = (await readAccountFacts(archive, VIEWER, [number], asked)).get(number)!;
  expect(known.endedFollow).toMatchObject({ isStillThere: false, certainty: 'certain' });
});

it('counts as having left where only one list had it', async () => {
  const archive = await freshArchive();
  const { fbidV2 } = GONE;
  await recordProfile(archive, profile({ followerCount: 2, followingCount: 1 }));
  await recordCapture(archive, capture([GONE, STAYS]));
  await recordCapture(archive, capture([STAYS], { kind: 'following' }));
  const rows = [['stays', 1_600_000_000]] as const;
  const at = NOON + 40 * DAY_MS;
  await importExport(archive, { at, followers: rows, following: rows, deletedFbids: [fbidV2!] });
  const { number } = (await findAccount(archive, { id: GONE.id }))!;
  const { looks, facts } = await readHistory(archive, VIEWER);
  expect([...numbersOf(await new AccountHistories(looks, facts).whoLeftInstagram())]).toEqual([number]);
});

it('a second id that nobody here was met with tells nothing of anybody', async () => {
  const archive = await withExport(['17841999999999999']);
  expect(await told(archive)).toMatchObject([{ kind: 'gone', certainty: null, isByName: true }]);
});

it('is taken back where the account is met again', async () => {
  const archive = await withExport([GONE.fbidV2!]);
  const readAt = NOON + 50 * DAY_MS;
  await recordProfile(archive, profile({ followingCount: 2, observedAt: readAt }));
  await recordCapture(archive, capture([GONE, STAYS], { kind: 'following', readAt }));
  expect((await told(archive)).at(-1)).toMatchObject({ kind: 'returned', absence: { meaning: 'was-hidden' } });
});

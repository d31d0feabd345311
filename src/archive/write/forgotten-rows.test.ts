import { describe, expect, it } from 'vitest';
import type { ForgetOrder } from '../../domain/forget-order';
import { judge } from '../../domain/ties/follow-back';
import { DAY_MS } from '../../domain/time';
import { findAccount } from '../accounts/read-accounts';
import { account, freshArchive, NOON, profile, VIEWER } from '../fixtures/invented';
import { readWhole } from '../fixtures/renamed';
import { readAccountEvidence } from '../history/read-evidence';
import type { Archive } from '../store/open';
import { forget, unforget } from './forget';
import { recordProfile } from './profile';

const LATER = NOON + 20 * DAY_MS;
const OTHERS = Array.from({ length: 12 }, (_, at) => [20 + at, `kept.${at}`] as const);

/** A profile says that alice follows; one look shows her, and a later one does not. */
async function visited(isShownBefore: boolean): Promise<Archive> {
  const archive = await freshArchive();
  const alice = account(1, { username: 'alice', fullName: '' });
  await readWhole(archive, 'following', [[1, 'alice'], ...OTHERS], NOON - DAY_MS);
  await recordProfile(archive, profile({ account: alice, observedAt: NOON, followsYou: true, youFollow: true }));
  if (isShownBefore) await readWhole(archive, 'followers', [[1, 'alice'], ...OTHERS], NOON + 60_000);
  return archive;
}

async function followsYou(archive: Archive) {
  const { number } = (await findAccount(archive, { username: 'alice' }))!;
  return judge(await readAccountEvidence(archive, VIEWER, { number }, LATER + DAY_MS), LATER + DAY_MS).followsYou;
}

describe('when a list showed somebody', () => {
  it.each<[string, ForgetOrder]>([
    ['with the list', { kind: 'list', viewer: VIEWER, owner: VIEWER, list: 'followers' }],
    ['with all of before', { kind: 'before', at: NOON + DAY_MS }],
  ])('is forgotten %s: what is told is what would be told had it never been read', async (_, order) => {
    const archive = await visited(true);
    // Else it would go with all of before.
    if (order.kind === 'before') await visitLately(archive);
    await forget(archive, order, 'f', NOON + 2 * DAY_MS);
    const never = await visited(false);
    if (order.kind === 'before') {
      await visitLately(never);
      await forget(never, order, 'f', NOON + 2 * DAY_MS);
    }
    for (const each of [archive, never]) await readWhole(each, 'followers', OTHERS, LATER);
    expect(await followsYou(archive)).toEqual(await followsYou(never));
    expect((await followsYou(archive)).holds).toBe(true);
  });

  it('comes back with the list', async () => {
    const archive = await visited(true);
    const before = await archive.db.getAll('ties');
    await forget(archive, { kind: 'list', viewer: VIEWER, owner: VIEWER, list: 'followers' }, 'f', NOON + 2 * DAY_MS);
    expect(await archive.db.getAll('ties')).not.toEqual(before);
    expect(await unforget(archive, 'f', NOON + 2 * DAY_MS)).toBe(true);
    expect(await archive.db.getAll('ties')).toEqual(before);
  });
});

function visitLately(archive: Archive): Promise<void> {
  const alice = account(1, { username: 'alice', fullName: '' });
  return recordProfile(
    archive,
    profile({ account: alice, observedAt: NOON + 1.5 * DAY_MS, followsYou: true, youFollow: true }),
  );
}

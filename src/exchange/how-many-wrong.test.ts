import { describe, expect, it } from 'vitest';
import { accounts, capture, freshArchive, NOON, profile, tie } from '../archive/fixtures/invented';
import type { Archive } from '../archive/store/open';
import { recordCapture } from '../archive/write/capture';
import { recordProfile, recordTie } from '../archive/write/profile';
import { DAY_MS, MINUTE_MS } from '../domain/time';
import { exported } from './fixtures/exported';
import { EVERYTHING, WEEK_MS } from './fixtures/small-archive';

type Row = Readonly<Record<string, unknown>>;

/** Followers 0–19 of which the profile counts `hidden` more, following 10 up to `until`; both lists were read once. */
async function archiveWith(hidden: number, until: number): Promise<Archive> {
  const archive = await freshArchive();
  const counts = { followerCount: 20 + hidden, followingCount: until - 9 };
  await recordProfile(archive, profile({ observedAt: NOON - MINUTE_MS, ...counts }));
  await recordCapture(archive, capture(accounts(0, 20), { readAt: NOON, kind: 'followers' }));
  await recordCapture(archive, capture(accounts(10, until - 9), { readAt: NOON + 1000, kind: 'following' }));
  return archive;
}

async function rowsOf(
  archive: Archive,
  table: 'people' | 'changes',
  now: number = NOON + DAY_MS,
): Promise<Map<string, Row>> {
  const { blob } = await exported(archive, table, 'ndjson', EVERYTHING, now);
  const lines = (await blob.text()).split('\n').filter((line) => line !== '');
  return new Map(lines.map((line) => JSON.parse(line)).map((row: Row) => [String(row['username']), row]));
}

describe('people', () => {
  it('say of whoever a list lacks how many of all those it lacks may be hidden', async () => {
    const archive = await archiveWith(2, 39);
    const people = await rowsOf(archive, 'people');
    expect(people.get('user.30')).toMatchObject({
      status: 'only-i-follow',
      certainty: 'likely',
      at_most_wrong: 2,
      why: null,
    });
    // The following list was counted in full, so of those whom it lacks nobody is hidden.
    expect(people.get('user.3')).toMatchObject({ status: 'only-they-follow', certainty: 'likely', at_most_wrong: 0 });
    expect(people.get('user.15')).toMatchObject({ status: 'mutual', at_most_wrong: null, why: null });
    archive.close();
  });

  it('say why nothing can be told where too many may be hidden, or it is too early', async () => {
    const archive = await archiveWith(2, 23);
    expect((await rowsOf(archive, 'people')).get('user.22')).toMatchObject({
      status: 'unknown',
      certainty: null,
      at_most_wrong: 2,
      why: 'too-many-hidden',
    });
    archive.close();
    const early = await archiveWith(0, 39);
    const followed = accounts(30, 1)[0]!;
    await recordTie(early, tie(followed.id, { observedAt: NOON - DAY_MS, youFollow: true, action: 'follow' }));
    expect((await rowsOf(early, 'people')).get('user.30')).toMatchObject({ status: 'unknown', why: 'too-early' });
    early.close();
  });

  it('rest on no list where the profile itself said so', async () => {
    const archive = await archiveWith(2, 39);
    const said = accounts(30, 1)[0]!;
    await recordTie(archive, tie(said.id, { observedAt: NOON + MINUTE_MS, followsYou: false, youFollow: true }));
    expect((await rowsOf(archive, 'people')).get('user.30')).toMatchObject({
      status: 'only-i-follow',
      certainty: 'certain',
      at_most_wrong: null,
    });
    archive.close();
  });
});

describe('changes', () => {
  it('carry no certainty where all that is known is that somebody is not found any more', async () => {
    const archive = await archiveWith(2, 39);
    const later = NOON + DAY_MS / 2;
    await recordProfile(archive, profile({ observedAt: later - MINUTE_MS, followerCount: 22, followingCount: 30 }));
    await recordCapture(archive, capture(accounts(1, 20), { readAt: later, kind: 'followers' }));
    const changes = await rowsOf(archive, 'changes');
    expect(changes.get('user.0')).toMatchObject({ change: 'gone', certainty: null, proof: null, at_most_wrong: null });
    archive.close();
  });

  it('say of a likely end how many of those gone may be merely hidden, and of a certain one who said so', async () => {
    const archive = await archiveWith(0, 39);
    // Counts of the one moment say nothing of the other.
    const later = NOON + WEEK_MS;
    await recordProfile(archive, profile({ observedAt: later - MINUTE_MS, followerCount: 12, followingCount: 30 }));
    await recordCapture(archive, capture(accounts(8, 12), { readAt: later, kind: 'followers' }));
    // Whoever asks before that look has a clock that was ahead when it was taken.
    expect((await rowsOf(archive, 'changes')).size).toBe(0);
    const changes = () => rowsOf(archive, 'changes', later + DAY_MS);
    expect((await changes()).get('user.0')).toMatchObject({ certainty: 'likely', at_most_wrong: 0 });
    await recordTie(archive, tie(accounts(0, 1)[0]!.id, { observedAt: later + MINUTE_MS, followsYou: false }));
    expect((await changes()).get('user.0')).toMatchObject({
      change: 'gone',
      certainty: 'certain',
      proof: 'said-no',
      proven_at: new Date(later + MINUTE_MS).toISOString(),
      at_most_wrong: null,
    });
    archive.close();
  });
});

import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { flawsOf } from '../fixtures/flaws';
import { accounts, capture, VIEWER } from '../fixtures/invented';

/**
 * A later version than there is today: one more step, which here can be told to fail. What is tested is how the
 * archive is taken from one version to the next, so that the first real step finds the way proven.
 */
const later = vi.hoisted(() => ({ fails: false }));
vi.mock('./migrations', async (importOriginal) => {
  const { MIGRATIONS } = await importOriginal<typeof import('./migrations')>();
  const to = MIGRATIONS.at(-1)!.to + 1;
  const step = {
    to,
    name: 'later',
    run(db: { createObjectStore(name: string): { put(value: string, key: number): Promise<unknown> } }) {
      db.createObjectStore('later')
        .put('laid', 1)
        .catch(() => {});
      if (later.fails) throw new TypeError('a mistake in the step');
    },
  };
  const steps = [...MIGRATIONS, step];
  return {
    MIGRATIONS: steps,
    ARCHIVE_VERSION: to,
    async migrate(db: never, tx: never, from: number, until = to) {
      for (const one of steps) if (one.to > from && one.to <= until) await one.run(db, tx);
    },
  };
});

const { ARCHIVE_VERSION, migrate } = await import('./migrations');
const { openArchive } = await import('./open');
const { readReadings } = await import('../readings/read-readings');
const { recordCapture } = await import('../write/capture');

const OLD = ARCHIVE_VERSION - 1;
let made = 0;
let name = '';

/** A database as the version before left it, with a list in it. */
async function oldDatabase() {
  name = `upgrade-${++made}`;
  const db = await openDB(name, OLD, {
    upgrade: (opened, from, _to, tx) => migrate(opened as never, tx as never, from, OLD),
  });
  await recordCapture({ db: db as never, mode: 'write', close: () => db.close() }, capture(accounts(1, 12)));
  return db;
}

beforeEach(() => {
  later.fails = false;
});

describe('an upgrade', () => {
  it('keeps everything and lays what is new', async () => {
    (await oldDatabase()).close();
    const archive = await openArchive({ name });
    expect(archive.db.version).toBe(ARCHIVE_VERSION);
    expect(await archive.db.get('later' as never, 1 as never)).toBe('laid');
    expect(await readReadings(archive, VIEWER)).toMatchObject([{ seen: 12 }]);
    expect((await recordCapture(archive, capture(accounts(1, 12), { kind: 'following' }))).newAccounts).toBe(0);
    expect(await flawsOf(archive)).toEqual([]);
    archive.close();
  });

  it('that fails leaves the old version as it was, and can be done later', async () => {
    (await oldDatabase()).close();
    later.fails = true;
    await expect(openArchive({ name })).rejects.toMatchObject({ kind: 'cannot-open' });
    const untouched = await openDB(name);
    expect([untouched.version, [...untouched.objectStoreNames].includes('later')]).toEqual([OLD, false]);
    expect(await untouched.count('readings')).toBe(1);
    untouched.close();
    later.fails = false;
    const archive = await openArchive({ name });
    expect(await readReadings(archive, VIEWER)).toMatchObject([{ seen: 12 }]);
    archive.close();
  });

  it('waits for a window that holds on, says so, and goes on by itself', async () => {
    const held = await oldDatabase();
    let blocked = 0;
    let isOpen = false;
    const opening = openArchive({ name, onBlocked: () => blocked++ }).then((archive) => {
      isOpen = true;
      return archive;
    });
    await vi.waitFor(() => expect(blocked).toBe(1));
    expect(isOpen).toBe(false);
    held.close();
    const archive = await opening;
    expect(await readReadings(archive, VIEWER)).toMatchObject([{ seen: 12 }]);
    archive.close();
  });
});

import { openDB } from 'idb';
import { expect, it } from 'vitest';
import { CAME_WITH, MIGRATIONS, migrate } from './migrations';
import type { ArchiveSchema } from './schema';

/** Stores of the released steps that are no more. */
const GONE: Readonly<Record<number, readonly string[]>> = { 1: ['forgotten'] };

it('each store comes with the step that is said to make it, and no step makes another', async () => {
  for (const { to, name } of MIGRATIONS) {
    const db = await openDB<ArchiveSchema>(`steps-${to}`, to, {
      upgrade: (db, from, _, tx) => migrate(db, tx, from, to),
    });
    const expected = Object.entries(CAME_WITH).flatMap(([store, step]) => (step <= to ? [store] : []));
    expect([...db.objectStoreNames].sort(), `after the step ${to}, ${name}`).toEqual(
      [...expected, ...(GONE[to] ?? [])].sort(),
    );
    db.close();
  }
});

it('a released step makes what it made: a new store comes with a new step', () => {
  const made = MIGRATIONS.map(({ to }) => Object.values(CAME_WITH).filter((step) => step === to).length);
  expect(made.slice(0, 2)).toEqual([21, 0]);
});

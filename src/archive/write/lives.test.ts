import * as fc from 'fast-check';
import { it } from 'vitest';
import { freshArchive } from '../fixtures/invented';
import { Life } from '../fixtures/life';
import { type Act, aimedLife, anyLife } from '../fixtures/life-acts';

/**
 * Whatever is read, imported, renamed, noted, deleted and taken back, in whatever order and with whatever time between:
 * nothing ever lands with another account, what was deleted and not taken back is nowhere, what was kept is there.
 */

async function lived(acts: readonly (readonly [Act, number])[]): Promise<void> {
  const archive = await freshArchive();
  const one = new Life(archive);
  for (const [act, after] of acts) {
    one.world.now += after * 60_000;
    await one.live(act);
    await one.check();
  }
  await one.checkNamesGone();
  archive.close();
}

/** Lives that once left a name behind which nothing led to any more. */
const FOUND: [[Act, number][]][] = [
  [
    [
      [{ do: 'import', followers: [], following: [4], isAgain: false }, 1],
      [{ do: 'forget', who: 4 }, 1],
      [{ do: 'undo import', pick: 0 }, 1],
      [{ do: 'unforget', pick: 0 }, 1],
    ],
  ],
  [
    [
      [{ do: 'import', followers: [], following: [2], isAgain: false }, 1],
      [{ do: 'import', followers: [2], following: [], isAgain: true }, 90],
      [{ do: 'start' }, 1],
      [{ do: 'undo import', pick: 0 }, 1],
    ],
  ],
  [
    [
      [{ do: 'import', followers: [], following: [1], isAgain: false }, 1],
      [{ do: 'import', followers: [], following: [2], isAgain: true }, 1],
      [{ do: 'forget', who: 2 }, 1],
      [{ do: 'unforget', pick: 0 }, 1],
    ],
  ],
];

const importOf = (people: number[]): [Act, number] => [
  { do: 'import', followers: people, following: people, isAgain: false },
  1,
];
const importsOf = (followers: number[], following: number[]): [Act, number] => [
  { do: 'import', followers, following, isAgain: false },
  1,
];
const FORGET_FOLLOWERS: [Act, number] = [{ do: 'forget list', kind: 'followers' }, 1];
const readOf = (people: number[]): [Act, number] => [{ do: 'read', kind: 'followers', people }, 1];
const RENAME: [Act, number] = [{ do: 'rename', who: 1 }, 1];

/** One for each way in which what becomes known must reach what lies in the bin. */
const AIMED: [[Act, number][]][] = [
  // A note of a name that turns out to be somebody known.
  [
    [
      readOf([1]),
      RENAME,
      importOf([1]),
      [{ do: 'tag', who: 1, isOn: true, byName: true }, 1],
      readOf([1]),
      [{ do: 'untag', pick: 0 }, 1],
    ],
  ],
  // A deleted list of an export, of which a row means somebody else by now.
  [[readOf([1]), RENAME, importOf([1]), [{ do: 'delete', pick: 1 }, 1], readOf([1]), [{ do: 'restore', pick: 0 }, 1]]],
  // A deleted list with somebody who was forgotten since, and is not taken back.
  [[readOf([1, 2]), [{ do: 'delete', pick: 0 }, 1], [{ do: 'forget', who: 1 }, 1], [{ do: 'restore', pick: 0 }, 1]]],
  // The same with what was noted as a viewer who was forgotten.
  [
    [
      importOf([1]),
      readOf([1]),
      [{ do: 'tag', who: 1, isOn: true, byName: false }, 1],
      [{ do: 'forget viewer' }, 1],
      [{ do: 'forget', who: 1 }, 1],
      [{ do: 'unforget many', pick: 0 }, 1],
    ],
  ],
  // Somebody who comes back while the lists they were in are forgotten, and then those come back.
  [
    [
      importOf([1]),
      readOf([1, 2]),
      [{ do: 'forget', who: 1 }, 1],
      [{ do: 'forget viewer' }, 1],
      [{ do: 'unforget', pick: 0 }, 1],
      [{ do: 'unforget many', pick: 0 }, 1],
    ],
  ],
  // A list of an import is taken back while the import is forgotten: it waits, or its rows would keep names for ever.
  [
    [
      readOf([1]),
      importOf([1, 2]),
      [{ do: 'forget list', kind: 'followers' }, 1],
      [{ do: 'forget viewer' }, 1],
      [{ do: 'tag', who: 1, isOn: true, byName: false }, 1],
      [{ do: 'unforget many', pick: 0 }, 1],
    ],
  ],
  // Whom only a forgotten list of an export told of leaves it after the hour; also while the import lies in the bin.
  [[importsOf([1, 2], [2]), FORGET_FOLLOWERS, [{ do: 'start' }, 90]]],
  [
    [
      importsOf([1], [2]),
      [{ do: 'forget list', kind: 'followers' }, 45],
      [{ do: 'forget viewer' }, 45],
      [{ do: 'unforget many', pick: 1 }, 1],
    ],
  ],
  // Somebody who stood alone in a list comes back after the list was forgotten: the date waits, and goes with the list.
  [[importsOf([2], [1]), [{ do: 'forget', who: 2 }, 1], FORGET_FOLLOWERS, [{ do: 'unforget', pick: 0 }, 1]]],
  // Somebody of it is forgotten in between, and is not taken back: it leaves what waits with the import, too.
  [
    [
      importsOf([1, 2], [2]),
      FORGET_FOLLOWERS,
      [{ do: 'forget', who: 1 }, 20],
      [{ do: 'forget viewer' }, 20],
      [{ do: 'unforget many', pick: 0 }, 1],
      [{ do: 'start' }, 45],
      [{ do: 'unforget many', pick: 1 }, 1],
    ],
  ],
];

it('what is deleted and taken back, in any order and at any time, is with whom it belongs or nowhere', async () => {
  await fc.assert(fc.asyncProperty(anyLife, lived), { numRuns: 50, examples: FOUND });
}, 600_000);

it('what lies in the bin while more becomes known comes back to whom it belongs by then', async () => {
  await fc.assert(fc.asyncProperty(aimedLife, lived), { numRuns: 80, examples: AIMED });
}, 600_000);

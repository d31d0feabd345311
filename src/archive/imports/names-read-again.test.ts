import { describe, expect, it } from 'vitest';
import { freshArchive } from '../fixtures/invented';
import { type Happening, NamesOverTime, type Ties } from '../fixtures/names-over-time';

/**
 * Two swap their names soon after a first export. They are read twice by the names that they have since, once nearer to
 * that export and once two hours before the next. What tells who bore which name in an export is the sight nearest to
 * it, and not the first.
 */
const BEFORE = ['name.0', 'name.1', 'name.2'];
const SWAPPED = ['name.0', 'name.2', 'name.1'];
const FOLLOWERS: Ties = { followers: [1, 2], following: [0] };

async function shownAfter(story: string, ties: Ties): Promise<readonly (string | null)[]> {
  const told = new NamesOverTime(await freshArchive(), [BEFORE, SWAPPED, SWAPPED], ties);
  for (const one of story.split(', ')) await told.happen(one as Happening);
  return Promise.all(BEFORE.map((_, who) => told.shownBy(who)));
}

describe('two who swapped names between two exports', () => {
  it.each([
    'f1, v2, e2, e0',
    'f1, f2, e2, e0',
    'f1, f2, e0, e2',
    'e0, f1, f2, e2',
    'e0, f1, e2, f2',
    'e0, e2, f1, f2',
    'e2, f1, e0, v2',
  ])('are found by the names by which they were seen again, near the later one: %s', async (story) => {
    expect((await shownAfter(story, FOLLOWERS)).slice(1)).toEqual(SWAPPED.slice(1));
  });

  it.each(['f1, g2, e2, e0', 'e0, f1, g2, e2', 'e0, e2, f1, g2'])(
    'tell of each other, where one alone was seen near an export: %s',
    async (story) => {
      const apart: Ties = { followers: [1], following: [2] };
      expect((await shownAfter(story, apart)).slice(1)).toEqual(SWAPPED.slice(1));
    },
  );
});

import { describe, expect, it } from 'vitest';
import { freshArchive } from '../fixtures/invented';
import { type Happening, NamesOverTime } from '../fixtures/names-over-time';

/**
 * One who is followed changes the name between two exports, and is read by the old name on the day of the first and by the
 * new one much later. The exports tell the rename by the second of the follow, and say more closely when it was: also of
 * somebody whom both readings showed before the exports came.
 */
const NAMES = [
  ['name.0', 'name.1', 'name.2'],
  ['name.0', 'name.1', 'new'],
  ['name.0', 'name.1', 'new'],
];

async function renames(story: string): Promise<readonly string[]> {
  const told = new NamesOverTime(await freshArchive(), NAMES, { followers: [0], following: [2] });
  for (const one of story.split(', ')) await told.happen(one as Happening);
  return (await told.told()).filter((line) => line.includes('"kind":"renamed"'));
}

describe('a rename of somebody who was read by both names', () => {
  it.each(['e0, g0, e1, g2', 'g0, g2, e0, e1', 'g0, g2, e1, e0', 'g0, e1, g2, e0'])(
    'is told from one export to the next, whichever came first: %s',
    async (story) => {
      const first = await renames('e0, e1, g0, g2');
      expect(first).toHaveLength(1);
      expect(await renames(story)).toEqual(first);
    },
  );

  it('is as certain as the readings make it where pages have minutes only, whichever came first', async () => {
    const [line, ...others] = await renames('g0, g2, h0, h1');
    expect(others).toEqual([]);
    expect(line).toContain('"certainty":"certain"');
    expect(await renames('h0, h1, g0, g2')).toEqual([line]);
  });
});

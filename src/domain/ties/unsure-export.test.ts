import { describe, expect, it } from 'vitest';
import { day, followersAt, followingAt } from '../fixtures/looks';
import { worldOf } from '../fixtures/worlds';
import { membershipOf, NOBODY, numbersOf } from '../membership';
import { judgeTies, knowledgeOfLists, UNHEARD } from './absence';
import { withBounds } from './bound';
import { standingOf } from './standing';

const NOW = day(30);
const unsure = { source: 'export', latestAt: day(20) } as const;
/** The export, made on day 5 or up to day 20, does not name account 3, whom the viewer follows on day 25. */
const looks = [
  followersAt(day(1), [1, 3]),
  followingAt(day(1), [1, 2, 3]),
  followersAt(day(5), [1], unsure),
  followingAt(day(5), [1, 2], unsure),
  followingAt(day(25), [1, 2, 3]),
];
const standing = standingOf(withBounds(looks, worldOf({})), NOW);
const tieOf = (number: number, isIdentified = true) =>
  judgeTies(standing, { number, isIdentified, isInactive: false }, UNHEARD).followsYou;

describe('an export of which only the earliest day is known', () => {
  it('is certain of those it names: in one of its lists, and not in the other', () => {
    expect(tieOf(2, false)).toMatchObject({ holds: false, certainty: 'certain', asOf: day(5) });
  });

  it('is less sure of an id that bore the name on another day', () => {
    expect(tieOf(2)).toMatchObject({ holds: false, certainty: 'likely', asOf: day(5) });
  });

  it('says nothing of those it does not name', () => {
    expect(tieOf(3)).toMatchObject({ holds: null, evidence: { kind: 'in-neither', isInOther: true } });
  });

  it('says the same of everybody at once', () => {
    const { followers } = knowledgeOfLists(standing, { identified: membershipOf([1, 2, 3]), inactive: NOBODY });
    expect([...numbersOf(followers.absent)]).toEqual([2]);
    expect([...numbersOf(followers.certainlyAbsent)]).toEqual([]);
    const byName = knowledgeOfLists(standing, { identified: membershipOf([1, 3]), inactive: NOBODY }).followers;
    expect([...numbersOf(byName.certainlyAbsent)]).toEqual([2]);
  });
});

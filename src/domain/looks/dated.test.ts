import { describe, expect, it } from 'vitest';
import { allChanges } from '../changes/changes';
import { day, followersAt, followingAt, report } from '../fixtures/looks';
import { all, others, X } from '../fixtures/one-account';
import { historyByNow } from './dated';

const NOW = day(10);
const told = (looks: readonly ReturnType<typeof followersAt>[]) =>
  allChanges(historyByNow({ looks, facts: [] }, NOW).looks).map(({ kind, number }) => `${kind} ${number}`);

describe('a history in which one look was read with the clock ahead', () => {
  const before = followersAt(day(0), others);
  const came = followersAt(day(9), all);

  it('tells nobody gone who came after it was read', () => {
    const ahead = followersAt(day(365), others);
    expect(allChanges([before, came, ahead]).map(({ kind }) => kind)).toEqual(['appeared', 'gone']);
    expect(told([before, came, ahead])).toEqual([`appeared ${X}`]);
  });

  it('tells all of it where nothing else is known of the list', () => {
    const looks = [before, followingAt(day(365), all)];
    expect(historyByNow({ looks, facts: [] }, NOW).looks).toEqual(looks);
  });

  it('tells what is of this very moment', () => {
    const now = [followersAt(NOW, all), followersAt(NOW + 1, others)];
    const said = [report(X, NOW, { followsYou: true }), report(X, NOW + 1, { followsYou: false })];
    expect(historyByNow({ looks: now, facts: said }, NOW)).toEqual({ looks: now.slice(0, 1), facts: said.slice(0, 1) });
  });

  it('leaves out what was said ahead too, but where everything is', () => {
    const ahead = report(X, day(365), { followsYou: false });
    const kept = report(X, day(9), { followsYou: true });
    const facts = [kept, ahead];
    expect(historyByNow({ looks: [came], facts }, NOW).facts).toEqual([kept]);
    expect(historyByNow({ looks: [came, followersAt(day(365), all)], facts }, NOW).facts).toEqual([kept]);
    expect(historyByNow({ looks: [followersAt(day(364), all)], facts: [ahead] }, NOW).facts).toEqual([ahead]);
  });
});

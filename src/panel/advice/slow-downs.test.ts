import { describe, expect, it } from 'vitest';
import { slowDownsIn } from './slow-downs';

const line = (problem: string, at: number, lastAt = at, endpoint = 'followList') => ({
  endpoint,
  problem,
  detail: '',
  at,
  lastAt,
  count: 2,
});

describe('when Instagram asked for a pause', () => {
  it('is told by the troubleshooting lines of that kind alone, first and last time', () => {
    const lines = [line('throttled', 5, 9), line('action-blocked', 7), line('truncated', 8), line('private-list', 9)];
    expect(slowDownsIn(lines)).toEqual([
      { kind: 'throttled', of: 'lists', at: 5 },
      { kind: 'throttled', of: 'lists', at: 9 },
      { kind: 'action-blocked', of: 'lists', at: 7 },
    ]);
  });

  it('was asked of what the answer belongs to: a refused profile or follow is no refusal of lists', () => {
    const of = (endpoint: string) => slowDownsIn([line('throttled', 5, 5, endpoint)]).map((one) => one.of);
    expect(['followList', 'followListQuery'].flatMap(of)).toEqual(['lists', 'lists']);
    expect(['friendshipWrite', 'followMutation'].flatMap(of)).toEqual(['acts', 'acts']);
    expect(['profileQuery', 'hoverCard'].flatMap(of)).toEqual(['profiles', 'profiles']);
  });

  it('was not asked of the person where a script of somebody else was refused, or what the page asks by itself', () => {
    const lines = ['userInfo', 'webProfileInfo', 'showMany'].flatMap((endpoint) => [
      line('throttled', 5, 9, endpoint),
      line('action-blocked', 5, 9, endpoint),
    ]);
    expect(slowDownsIn(lines)).toEqual([]);
  });
});

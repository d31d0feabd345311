import { expect, it } from 'vitest';
import type { ReadingSummary } from '../../archive/store/rows';
import type { FollowListKind } from '../../domain/follow-list';
import { cutLists } from './cut-lists';

const reading = (kind: FollowListKind, why: readonly string[] | null) =>
  ({
    list: { owner: '1', kind },
    coverage: why === null ? { kind: 'whole', seen: 50 } : { kind: 'partial', seen: 50, expected: 624, why },
  }) as unknown as ReadingSummary;

it('a list is cut where Instagram says so and none was ever read whole', () => {
  const cut = reading('followers', ['capped']);
  expect(cutLists([cut, reading('following', ['capped'])], '1')).toEqual({
    kind: 'capped',
    lists: ['followers', 'following'],
  });
  expect(cutLists([cut], '1')).toEqual({ kind: 'capped', lists: ['followers'] });
  expect(cutLists([cut, reading('followers', null)], '1')).toBeNull();
  expect(cutLists([reading('followers', ['not-finished'])], '1')).toBeNull();
  expect(cutLists([cut], '2')).toBeNull();
});

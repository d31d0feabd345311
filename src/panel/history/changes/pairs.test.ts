import { expect, it } from 'vitest';
import type { AccountId } from '../../../domain/account';
import type { FollowListKind } from '../../../domain/follow-list';
import { whyNoPair } from './pairs';

const looks = (...kinds: FollowListKind[]) => kinds.map((kind) => ({ list: { owner: '1' as AccountId, kind } }));
const own = { kind: 'followers', first: null, second: null } as const;

it('why nothing can be compared is said without counting complete snapshots that are none', () => {
  expect(whyNoPair(looks('followers', 'following'), { kind: 'both' })).toBe('changes.onlyOne');
  expect(whyNoPair(looks('followers', 'following'), own)).toBe('changes.onlyOne.list');
  expect(whyNoPair(looks('followers', 'followers'), own)).toBe('changes.same');
});

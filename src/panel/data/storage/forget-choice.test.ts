import { describe, expect, it } from 'vitest';
import type { AccountId } from '../../../domain/account';
import { NOTHING_CHOSEN, orderOf } from './forget-choice';
import { listsRead } from './lists-read';

const viewer = '7' as AccountId;
const reading = (owner: string, kind: 'followers' | 'following') =>
  ({ list: { owner: owner as AccountId, kind }, ownerUsername: `name.${owner}` }) as never;
const remembered = {
  viewer,
  viewers: [{ id: viewer, username: 'me', lastSeenAt: 1 }],
  readings: [reading('9', 'following'), reading('7', 'followers'), reading('7', 'followers')],
};
const orderFrom = (part: Partial<typeof NOTHING_CHOSEN>) => orderOf({ ...NOTHING_CHOSEN, ...part }, remembered);

describe('what to delete', () => {
  it('is nothing until it is said', () => {
    for (const kind of ['account', 'list', 'viewer', 'before'] as const) expect(orderFrom({ kind })).toBeNull();
  });

  it('takes a username as people write it', () => {
    expect(orderFrom({ username: ' @Ayu.W ' })).toEqual({ kind: 'account', username: 'ayu.w' });
    expect(orderFrom({ username: 'not a name' })).toBeNull();
  });

  it('offers each list once, the own ones first, and takes the one chosen', () => {
    expect(listsRead(remembered).map(({ owner, list }) => `${owner} ${list.kind}`)).toEqual([
      'name.7 followers',
      'name.9 following',
    ]);
    expect(orderFrom({ kind: 'list', list: '9 following' })).toEqual({
      kind: 'list',
      viewer,
      owner: '9',
      list: 'following',
    });
    expect(orderFrom({ kind: 'list', list: '8 following' })).toBeNull();
  });

  it('takes a viewer who is known, and a day that is one', () => {
    expect(orderFrom({ kind: 'viewer', viewer: '7' })).toEqual({ kind: 'viewer', viewer });
    expect(orderFrom({ kind: 'viewer', viewer: '8' })).toBeNull();
    expect(orderFrom({ kind: 'before', day: '2026-03-01' })).toEqual({
      kind: 'before',
      at: new Date(2026, 2, 1).getTime(),
    });
    expect(orderFrom({ kind: 'before', day: 'soon' })).toBeNull();
  });
});

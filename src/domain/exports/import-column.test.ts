import { describe, expect, it } from 'vitest';
import { aloneIn, INTERACTION_KINDS, isUnmetViewer, OTHER_LISTS, unmetViewer, usernameOfUnmet } from './import';
import { columnOf, didColumn, isDidColumn, listColumn, STAGED_LISTS, sinceColumn } from './import-column';

describe('what a list of an export is kept as', () => {
  it('is the same for ever: names of data on disk', () => {
    expect(sinceColumn('followers')).toBe('since/followers');
    expect(listColumn('close-friends')).toBe('list/close-friends');
    expect(didColumn('story-likes')).toBe('did/story-likes');
    expect([columnOf('following'), columnOf('list/blocked'), columnOf('did/likes')]).toEqual([
      'since/following',
      'list/blocked',
      'did/likes',
    ]);
  });

  it('tells what the person did from who stands where', () => {
    expect(['did/likes', 'list/blocked', 'followers', 'undid/'].map(isDidColumn)).toEqual([true, false, false, false]);
  });

  it('is one of the two lists, the small ones, or what the person did', () => {
    expect(STAGED_LISTS).toHaveLength(2 + OTHER_LISTS.length + INTERACTION_KINDS.length);
    expect(STAGED_LISTS).toEqual(expect.arrayContaining(['followers', 'following', 'list/requests-sent', 'did/saves']));
  });
});

describe('a viewer of whom only the name is known', () => {
  it('is told from one who was met, and gives back the name', () => {
    const viewer = unmetViewer('ana.lee');
    expect([isUnmetViewer(viewer), usernameOfUnmet(viewer)]).toEqual([true, 'ana.lee']);
  });
});

describe('an export that holds one of the two lists alone', () => {
  it('names that one', () => {
    const alone = (followers: boolean, following: boolean) =>
      aloneIn({ lists: { followers: { isMissing: followers }, following: { isMissing: following } } } as never);
    expect([alone(false, true), alone(true, false), alone(false, false)]).toEqual(['followers', 'following', null]);
  });
});

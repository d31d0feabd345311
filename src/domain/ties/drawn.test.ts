import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AccountId } from '../account';
import type { FollowListKind } from '../follow-list';
import type { Look } from '../looks/look';
import { shownIn } from '../looks/shown';
import { hasNumber, type Membership, membershipOf } from '../membership';
import { judgeTies, knowledgeOfLists, UNHEARD } from './absence';
import { classify } from './classify';
import { drawnCertainty } from './drawn';
import { judge } from './follow-back';
import type { ListStanding, Standing } from './standing';
import type { NameDoubt, Tie } from './tie';

const NOW = Date.UTC(2026, 10, 20);
const VIEWER = '1' as AccountId;
const NUMBERS = [0, 1, 2, 3, 4, 5, 6, 7];

describe('a likely absence', () => {
  const there: Tie = {
    holds: true,
    certainty: 'certain',
    asOf: NOW,
    evidence: { kind: 'in-list', list: 'following', at: NOW },
  };
  const missed = (h: number, nameDoubt: NameDoubt | null = null, source: Look['source'] = 'reading'): Tie => ({
    holds: false,
    certainty: 'likely',
    asOf: NOW,
    evidence: {
      kind: 'not-in-list',
      list: 'followers',
      at: NOW,
      seen: 9,
      source,
      bound: { h, n: 9 },
      nameDoubt,
    },
  });
  const drawn = (followsYou: Tie, youFollow = there) =>
    drawnCertainty(judge({ followsYou, youFollow, followedSinceAt: null }, NOW));

  it('is drawn outlined where somebody may be hidden or renamed, or the screen alone lacks them', () => {
    expect(drawn(missed(1))).toBe('likely');
    expect(drawn(missed(0, 'known-by-name'))).toBe('likely');
    expect(drawn(missed(0), missed(1))).toBe('likely');
    expect(drawn(missed(0, null, 'screen'))).toBe('likely');
  });

  it('is drawn as plainly as a certain one where nothing is hidden by the count', () => {
    expect(drawn(missed(0))).toBe('certain');
    expect(drawn(missed(0), missed(0))).toBe('certain');
  });

  it('is not drawn as anything where nothing can be told', () => {
    expect(
      drawn({ holds: null, certainty: null, asOf: null, evidence: { kind: 'list-unread', list: 'followers' } }),
    ).toBeNull();
  });
});

describe('everybody at once', () => {
  const sets = fc.subarray(NUMBERS).map(membershipOf);
  const anyList = (kind: FollowListKind) =>
    fc
      .record({
        members: sets,
        named: fc.option(sets),
        met: sets,
        source: fc.constantFrom<Look['source']>('reading', 'screen', 'export'),
        h: fc.option(fc.nat(4)),
        n: fc.nat(8),
        isProvenNone: fc.boolean(),
      })
      .map(({ members, named, met, source, h, n, isProvenNone }): Omit<ListStanding, 'asked'> => {
        const whole: Look = {
          snapshotId: kind,
          viewer: VIEWER,
          list: { owner: VIEWER, kind },
          source,
          firstAt: NOW,
          readAt: NOW,
          absentAt: NOW,
          coverage: { kind: 'whole', seen: 9, hidden: 0 },
          members,
          bounds: { absence: { h, n }, isProvenNone, gone: null, appeared: null, isSurelyNew: false },
        };
        // An export and the screen name whom they show; where one of them judges there are names.
        const names: Membership | null = source === 'reading' ? named : (named ?? members);
        return {
          kind,
          whole,
          unsure: null,
          later: [],
          rows: shownIn(whole),
          shown: members,
          named: names,
          met,
          before: new Uint32Array(0),
          recent: [],
        };
      });

  it('is drawn as each account by itself', () => {
    let outlined = 0;
    let plain = 0;
    fc.assert(
      fc.property(anyList('followers'), anyList('following'), sets, (followers, following, identified) => {
        const standing: Standing = {
          followers: { ...followers, asked: following.shown },
          following: { ...following, asked: followers.shown },
        };
        const lists = knowledgeOfLists(standing, { identified, inactive: membershipOf([]) });
        const classification = classify(lists.followers, lists.following);
        for (const number of NUMBERS) {
          const whom = { number, isIdentified: hasNumber(identified, number), isInactive: false };
          const verdict = judge({ ...judgeTies(standing, whom, UNHEARD), followedSinceAt: null }, NOW);
          const isLikely = hasNumber(classification.likely, number);
          const isOutlined = hasNumber(classification.outlined, number);
          expect([number, isLikely, isOutlined]).toEqual([
            number,
            verdict.certainty === 'likely',
            drawnCertainty(verdict) === 'likely',
          ]);
          if (isOutlined) outlined++;
          else if (isLikely) plain++;
        }
      }),
      { numRuns: 500 },
    );
    expect(Math.min(outlined, plain)).toBeGreaterThan(0);
  });
});

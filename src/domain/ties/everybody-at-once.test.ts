import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chronicleOf } from '../changes/changes';
import { storyOf } from '../changes/chronicle';
import { changesIn } from '../changes/list-story';
import type { Story } from '../changes/story';
import { timelineOf } from '../changes/timeline';
import { anySteps, NUMBERS } from '../fixtures/looks';
import { FOLLOW_LIST_KINDS, type FollowListKind } from '../follow-list';
import type { Step } from '../looks/look';

/** All that is told of one account in one list, with what the next step would be held against. */
function evidenceIn(story: Story, list: FollowListKind) {
  const { seen, missed, deniedAt } = story[list];
  const { absentAt, lastAbsentAt, proof } = missed ?? {};
  const gone = { absentAt, lastAbsentAt, isProven: (proof ?? null) !== null };
  const changes = changesIn(story[list], { number: story.number, list });
  return { seen: seen && { fromAt: seen.fromAt, at: seen.at }, gone, deniedAt, changes };
}
const evidence = (story: Story) => FOLLOW_LIST_KINDS.map((list) => evidenceIn(story, list));
const amongAll = (steps: readonly Step[]) => {
  const chronicle = chronicleOf(steps);
  return NUMBERS.map((number) => evidence(storyOf(chronicle, number)));
};
const alone = (steps: readonly Step[]) => NUMBERS.map((number) => evidence(timelineOf(number, steps).story));

describe('the story of one among all', () => {
  it('is the one told of that account alone, whatever the sets know of it', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        expect(amongAll(steps)).toEqual(alone(steps));
      }),
      { numRuns: 150 },
    );
  });
});

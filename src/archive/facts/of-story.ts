import type { ListChange } from '../../domain/changes/change';
import { changesIn } from '../../domain/changes/list-story';
import type { Story } from '../../domain/changes/story';
import { heldSince } from '../../domain/changes/timeline';
import type { EndedFollow, EndedStay, Window } from '../../domain/etiquette/facts';
import type { RelationReport } from '../../domain/looks/look';
import type { OwnAction } from '../../domain/looks/profile';

/** What of an account's story matters to manners; null = not known. */
export interface StoryFacts {
  readonly youFollowSinceAt: number | null;
  readonly followsYouSince: Window | null;
  readonly endedStays: readonly EndedStay[];
  readonly endedFollow: EndedFollow | null;
}

/** What an account's story tells; `reports`: all relation reports about it. */
export function storyFacts(story: Story, reports: readonly RelationReport[]): StoryFacts {
  const youFollow = heldSince(story, 'following');
  // Whoever may have been hidden before has not begun anything.
  const followsYou = heldSince(story, 'followers');
  return {
    // A window says only by when; the moment must be known, or one could remind of "this week" what is months old.
    youFollowSinceAt: youFollow !== null && youFollow.fromAt === youFollow.byAt ? youFollow.byAt : null,
    followsYouSince: followsYou?.fromAt == null ? null : { fromAt: followsYou.fromAt, byAt: followsYou.byAt },
    endedStays: staysOf(story, reports),
    endedFollow: endedFollowOf(story, reports),
  };
}

/** Times among the followers that have begun and ended before our eyes. */
function staysOf(story: Story, reports: readonly RelationReport[]): EndedStay[] {
  const stays: EndedStay[] = [];
  let begun: ListChange | null = null;
  for (const change of changesIn(story.followers, { number: story.number, list: 'followers' })) {
    // Whoever may have been hidden before has not begun anything.
    const isBeginning = change.kind === 'appeared' && change.certainty !== null;
    if (isBeginning || (change.kind === 'returned' && change.absence.meaning === 'had-left')) begun = change;
    if (change.kind !== 'gone' && change.kind !== 'left-instagram') continue;
    const firstMissedAt = change.window.firstAfterAt;
    if (begun !== null)
      stays.push({
        notYetAt: begun.window.lastBeforeAt,
        firstSeenAt: begun.window.firstAfterAt,
        firstMissedAt,
        certainty: change.certainty,
        isStillThere: isStillThere(change),
        hasOwnRemoval: wasOwn(change, reports, 'own-removal', 'remove-follower', begun.window.firstAfterAt),
      });
    begun = null;
  }
  return stays;
}

function endedFollowOf(story: Story, reports: readonly RelationReport[]): EndedFollow | null {
  const { seen, missed } = story.following;
  if (seen === null || missed === null) return null;
  const change = changesIn(story.following, { number: story.number, list: 'following' }).at(-1)!;
  return {
    lastSeenAt: change.window.lastBeforeAt,
    firstMissedAt: change.window.firstAfterAt,
    certainty: change.certainty,
    isStillThere: isStillThere(change),
    hasOwnUnfollow: wasOwn(change, reports, 'own-unfollow', 'unfollow', change.window.lastBeforeAt),
  };
}

/** Seen elsewhere since, or doing something that only somebody who is there can do; null = nobody can tell. */
function isStillThere(change: ListChange): boolean | null {
  if (change.kind === 'left-instagram') return change.certainty === 'certain' ? false : null;
  return change.kind === 'gone' && change.explanation !== null ? true : null;
}

/** The person ended the tie by hand: as the change itself knows, or by an act between its beginning and its end. */
function wasOwn(
  change: ListChange,
  reports: readonly RelationReport[],
  kind: string,
  action: OwnAction,
  fromAt: number,
): boolean {
  if (change.explanation?.kind === kind) return true;
  const { firstAfterAt } = change.window;
  return reports.some((report) => report.action === action && report.at >= fromAt && report.at <= firstAfterAt);
}

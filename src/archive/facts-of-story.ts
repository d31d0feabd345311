import type { AccountNumber } from '../domain/account';
import type { ListChange } from '../domain/change';
import type { EndedFollow, EndedStay } from '../domain/etiquette/facts';
import { changesIn } from '../domain/list-story';
import type { Look, WordFact } from '../domain/look';
import type { OwnAction } from '../domain/profile';
import type { Story } from '../domain/story';
import { heldSince, timelineOf } from '../domain/timeline';
import type { ActionRow, TieRow } from './schema';

type Act = Pick<ActionRow, 'action' | 'observedAt'>;

/** What of an account's story matters to manners; null = not known. */
export interface StoryFacts {
  readonly youFollowSinceAt: number | null;
  readonly followsYouSinceAt: number | null;
  readonly endedStays: readonly EndedStay[];
  readonly endedFollow: EndedFollow | null;
}

/** Tells the story of one account by all looks and by what was said and done about it. */
export function storyFacts(
  number: AccountNumber,
  looks: readonly Look[],
  acts: readonly Act[],
  tie: TieRow | null,
): StoryFacts {
  const { story } = timelineOf(number, [...looks, ...wordsOf(number, acts, tie)]);
  const youFollow = heldSince(story, 'following');
  return {
    // A window says only by when; the moment must be known, or one could remind of "this week" what is months old.
    youFollowSinceAt: youFollow !== null && youFollow.fromAt === youFollow.byAt ? youFollow.byAt : null,
    followsYouSinceAt: heldSince(story, 'followers')?.byAt ?? null,
    endedStays: staysOf(story, acts),
    endedFollow: endedFollowOf(story, acts),
  };
}

/** What was done by hand, and the newest words of profiles. Several at one moment are one answer. */
function wordsOf(number: AccountNumber, acts: readonly Act[], tie: TieRow | null): WordFact[] {
  const words = new Map<number, WordFact>();
  const add = (at: number, part: Partial<WordFact>) => {
    const silent: WordFact = { kind: 'word', number, at, followsYou: null, youFollow: null, action: null };
    words.set(at, { ...(words.get(at) ?? silent), ...part });
  };
  for (const { action, observedAt } of acts) add(observedAt, { action });
  // Of a follow only the newest is known to have been one at once, rather than a request.
  if (tie?.lastFollow?.action === 'follow') add(tie.lastFollow.at, { action: 'follow', youFollow: true });
  if (tie?.followsYou?.holds != null) add(tie.followsYou.observedAt, { followsYou: tie.followsYou.holds });
  if (tie?.youFollow?.holds != null) add(tie.youFollow.observedAt, { youFollow: tie.youFollow.holds });
  return [...words.values()];
}

/** Times among the followers that have begun and ended before our eyes. */
function staysOf(story: Story, acts: readonly Act[]): EndedStay[] {
  const stays: EndedStay[] = [];
  let begun: ListChange | null = null;
  for (const change of changesIn(story.followers, { number: story.number, list: 'followers' })) {
    if (change.kind === 'appeared' || (change.kind === 'returned' && change.absence.meaning === 'had-left'))
      begun = change;
    if (change.kind !== 'gone' && change.kind !== 'left-instagram') continue;
    const firstMissedAt = change.window.firstAfterAt;
    if (begun !== null)
      stays.push({
        notYetAt: begun.window.lastBeforeAt,
        firstSeenAt: begun.window.firstAfterAt,
        firstMissedAt,
        certainty: change.certainty,
        isStillThere: isStillThere(change),
        hasOwnRemoval: wasOwn(change, acts, 'own-removal', 'remove-follower', begun.window.firstAfterAt),
      });
    begun = null;
  }
  return stays;
}

function endedFollowOf(story: Story, acts: readonly Act[]): EndedFollow | null {
  const { seen, missed } = story.following;
  if (seen === null || missed === null) return null;
  const change = changesIn(story.following, { number: story.number, list: 'following' }).at(-1)!;
  return {
    lastSeenAt: change.window.lastBeforeAt,
    firstMissedAt: change.window.firstAfterAt,
    certainty: change.certainty,
    isStillThere: isStillThere(change),
    hasOwnUnfollow: wasOwn(change, acts, 'own-unfollow', 'unfollow', change.window.lastBeforeAt),
  };
}

/** Seen elsewhere since, or doing something that only somebody who is there can do; null = nobody can tell. */
function isStillThere(change: ListChange): boolean | null {
  if (change.kind === 'left-instagram') return change.certainty === 'certain' ? false : null;
  return change.kind === 'gone' && change.explanation !== null ? true : null;
}

/** The person ended the tie by hand: as the change itself knows, or by an act between its beginning and its end. */
function wasOwn(change: ListChange, acts: readonly Act[], kind: string, action: OwnAction, fromAt: number): boolean {
  if (change.explanation?.kind === kind) return true;
  const { firstAfterAt } = change.window;
  return acts.some((act) => act.action === action && act.observedAt >= fromAt && act.observedAt <= firstAfterAt);
}

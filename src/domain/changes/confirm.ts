import { type FollowListKind, otherKind } from '../follow-list';
import { absentSince, isRecognisedBy, type Look, shownSince } from '../looks/look';
import { placeIn } from '../looks/look-sets';
import { byWhichName, isExplained, type ListStory, type Missed, type Sight } from './list-story';
import { type ShownAt, type Story, withShownAt } from './story';

/**
 * Most looks of a long history only confirm what the last one said. Then nothing but a date moves on, and it is moved
 * in place: the story is still being told and nobody else holds it. Returns whether that was all the look had to tell;
 * if not, the story is told properly.
 */
export function isConfirmedBy(story: Story, look: Look, place = placeIn(look, story.number)): boolean {
  if (place === 'present') return confirmRow(story, look);
  return place === 'missing' && confirmMiss(story, look);
}

// Stryker disable next-line BlockStatement: a shortcut; without it the same story is told, only more slowly.
function confirmRow(story: Story, look: Look): boolean {
  const { seen, missed, deniedAt } = story[look.list.kind];
  if (seen === null || missed !== null || mayBeAlive(story[otherKind(look.list.kind)])) return false;
  if (look.followedAt !== undefined || seen.followedAt !== undefined) return false;
  if (seen.explanation !== undefined || seen.news !== undefined) return false;
  if (seen.isByOtherDate !== byWhichName(look, story.number).isByOtherDate) return false;
  const fromAt = shownSince(look, story.number);
  // Stryker disable next-line BooleanLiteral: a shortcut; such a row tells nothing anyway.
  if (deniedAt !== null && fromAt <= deniedAt) return true;
  if (look.source !== 'export') moveShownAt(story, look.list.kind, fromAt);
  const held: Mutable<Sight> = seen;
  held.fromAt = Math.max(seen.fromAt, fromAt);
  held.at = Math.max(seen.at, look.readAt);
  // Stryker disable next-line BooleanLiteral: told once more, the same row changes nothing.
  return true;
}

/** In place where it is the story's own: only what was noted once was made for it. */
function moveShownAt(story: Story, list: FollowListKind, at: number): void {
  const shownAt: Mutable<ShownAt> = story.shownAt;
  const before = shownAt[list];
  if (before === null) (story as Mutable<Story>).shownAt = withShownAt(shownAt, list, at);
  else if (at > before) shownAt[list] = at;
}

// Stryker disable next-line BlockStatement: a shortcut too.
function confirmMiss(story: Story, look: Look): boolean {
  // Stryker disable next-line BooleanLiteral: a shortcut; a partial look's misses tell nothing anyway.
  if (look.coverage.kind === 'partial') return true;
  const { seen, missed } = story[look.list.kind];
  if (missed === null) return false;
  // The first look that would have known the account under any name ends that doubt.
  if (missed.isByName && isRecognisedBy(look, story.number)) return false;
  // A sign of life elsewhere may explain a departure, or join it to another one.
  const isLone = story[otherKind(look.list.kind)].seen === null && story.metAt === null;
  // Whose cause is known is joined to nothing; whoever was named among the deactivated may be shown anew.
  const isSettled = isExplained(missed) && story.deactivatedAt === null;
  if (seen !== null && !isLone && !isSettled) return false;
  const held: Mutable<Missed> = missed;
  held.lastAt = look.readAt;
  held.lastAbsentAt = Math.max(missed.lastAbsentAt, absentSince(look));
  held.isByExport = look.source === 'export';
  // Stryker disable next-line BooleanLiteral: told once more, the same miss changes nothing.
  return true;
}

/** Whether a row elsewhere may explain why this list misses it. */
function mayBeAlive({ seen, missed }: ListStory): boolean {
  return seen !== null && missed !== null && !isExplained(missed);
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

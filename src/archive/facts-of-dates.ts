import type { AccountNumber } from '../domain/account';
import { changesSoFar } from '../domain/changes';
import { type Chronicle, storyOf } from '../domain/chronicle';
import type { FollowListKind } from '../domain/follow-list';
import type { FollowDates } from '../domain/insights/time-to-follow-back';
import { type Membership, membershipOf } from '../domain/membership';
import { DAY_MS } from '../domain/time';
import { heldSince } from '../domain/timeline';

interface Window {
  readonly fromAt: number;
  readonly byAt: number;
}

export type ImportedDates = Readonly<Record<FollowListKind, ReadonlyMap<AccountNumber, number>>>;

/**
 * When both sides of each tie began, of those whose both beginnings are known to the day: from an export, from the
 * person's own act, or because lists were read on neighbouring days. Of two windows that overlap nobody can say which
 * came first, so such a tie is left out rather than guessed. Of accounts with a story the story counts, for it knows
 * whether the tie of the export still holds.
 */
export function followDatesOf(chronicle: Chronicle, imported: ImportedDates): FollowDates[] {
  const dates: FollowDates[] = [];
  for (const [account, youFollowedAt] of imported.following) {
    const theyFollowedAt = imported.followers.get(account);
    if (theyFollowedAt !== undefined && !chronicle.stories.has(account))
      dates.push({ account, youFollowedAt, theyFollowedAt });
  }
  for (const account of chronicle.stories.keys()) {
    const story = storyOf(chronicle, account);
    const mine = toTheDay(heldSince(story, 'following'));
    const theirs = toTheDay(heldSince(story, 'followers'));
    if (mine === null || theirs === null) continue;
    if (mine.fromAt < theirs.byAt && theirs.fromAt < mine.byAt) continue;
    dates.push({ account, youFollowedAt: mine.byAt, theyFollowedAt: theirs.byAt });
  }
  return dates;
}

function toTheDay(window: ReturnType<typeof heldSince>): Window | null {
  if (window === null || window.fromAt === null) return null;
  const { fromAt, byAt } = window;
  return byAt - fromAt <= DAY_MS ? { fromAt, byAt } : null;
}

/** Who left both lists at once: left Instagram or is hidden, and so decided nothing about the viewer. */
export function whoLeftInstagram(chronicle: Chronicle): Membership {
  const left = changesSoFar(chronicle).filter(({ kind }) => kind === 'left-instagram');
  return membershipOf(left.map(({ number }) => number));
}

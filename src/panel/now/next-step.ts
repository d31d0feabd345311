import type { ReadingSummary } from '../../archive/rows';
import type { AccountId } from '../../domain/account';
import type { FollowListKind } from '../../domain/follow-list';
import { DAY_MS } from '../../domain/time';
import { newestOf, newestWholeOf } from './reading-advice';

/** Lists older than this are worth another reading. */
export const READ_AGAIN_AFTER_MS = 30 * DAY_MS;

export type NextStep =
  | { readonly kind: 'both' | 'done' }
  | { readonly kind: FollowListKind }
  | { readonly kind: 'finish.followers' | 'finish.following' }
  | { readonly kind: 'again'; readonly lastAt: number };

/** What the viewer should read next; one thing at a time, what is missing whole before what is old. */
export function nextStepFor(viewer: AccountId | null, readings: readonly ReadingSummary[], now: number): NextStep {
  const owner = viewer ?? '';
  const followers = newestOf(readings, owner, 'followers');
  const following = newestOf(readings, owner, 'following');
  if (followers === undefined && following === undefined) return { kind: 'both' };
  if (followers !== undefined && newestWholeOf(readings, owner, 'followers') === undefined)
    return { kind: 'finish.followers' };
  if (following !== undefined && newestWholeOf(readings, owner, 'following') === undefined)
    return { kind: 'finish.following' };
  if (followers === undefined) return { kind: 'followers' };
  if (following === undefined) return { kind: 'following' };
  const lastAt = Math.min(followers.lastAt, following.lastAt);
  return now - lastAt > READ_AGAIN_AFTER_MS ? { kind: 'again', lastAt } : { kind: 'done' };
}

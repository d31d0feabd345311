import type { ReadingSummary } from '../../archive/store/rows';
import type { AccountId } from '../../domain/account';
import { READ_AGAIN_MS } from '../../domain/etiquette/read-again-after';
import { FOLLOW_LIST_KINDS, type FollowListKind } from '../../domain/follow-list';
import { newestOf, newestWholeOf } from './reading-advice';

export type NextStep =
  /** Nothing was read, both are whole, or all that Instagram shows is read. */
  | { readonly kind: 'both' | 'done' | 'capped' }
  /** Balik may not be on instagram.com, so reading would bring nothing. */
  | { readonly kind: 'access' }
  /** This list was never opened. */
  | { readonly kind: FollowListKind }
  /** This reading is partial and something can be done about it. */
  | { readonly kind: 'finish'; readonly reading: ReadingSummary }
  | { readonly kind: 'again'; readonly lastAt: number };

/** What the viewer should read next; one thing at a time: what was begun, what is missing, what is old. */
export function nextStepFor(viewer: AccountId | null, readings: readonly ReadingSummary[], now: number): NextStep {
  const lists = FOLLOW_LIST_KINDS.map((kind) => ({
    kind,
    newest: newestOf(readings, viewer ?? '', kind),
    whole: newestWholeOf(readings, viewer ?? '', kind),
  }));
  if (lists.every(({ newest }) => newest === undefined)) return { kind: 'both' };
  const begun = lists.find(({ newest, whole }) => newest !== undefined && whole === undefined && !isCapped(newest));
  if (begun !== undefined) return { kind: 'finish', reading: begun.newest! };
  const unread = lists.find(({ newest }) => newest === undefined);
  if (unread !== undefined) return { kind: unread.kind };
  if (lists.some(({ whole }) => whole === undefined)) return { kind: 'capped' };
  const lastAt = Math.min(...lists.map(({ whole }) => whole!.lastAt));
  return now - lastAt > READ_AGAIN_MS ? { kind: 'again', lastAt } : { kind: 'done' };
}

function isCapped({ coverage }: ReadingSummary): boolean {
  return coverage.kind === 'partial' && coverage.why.includes('capped');
}

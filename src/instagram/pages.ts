import { asUsername } from '../domain/account';
import type { FollowListKind } from '../domain/follow-list';

/** What page of Instagram an address is. Source: shapes of Sept 2026, sections 9.3 and 9.5. */
export type Page =
  | { readonly kind: 'profile'; readonly username: string }
  /** Until early 2026 an open list had its own address; now most often the address stays the profile's. */
  | { readonly kind: 'list'; readonly username: string; readonly list: FollowListKind }
  | { readonly kind: 'elsewhere' };

/** First parts of a path that are no username. */
export const RESERVED: ReadonlySet<string> = new Set(
  'p reel reels tv explore stories accounts direct about legal developer web privacy help emails session challenge terms _u api graphql ajax static'.split(
    ' ',
  ),
);
/** Second parts that show the profile itself. */
export const TABS: ReadonlySet<string> = new Set(['', 'reels', 'tagged', 'saved', 'reposts', 'channel', 'guides']);
const ELSEWHERE: Page = { kind: 'elsewhere' };

/** The page of an absolute address, or of a path; anything else is elsewhere. */
export function pageOf(url: string): Page {
  const path = /^(?:https:\/\/www\.instagram\.com)?(\/[^/?#][^?#]*)(?:[?#]|$)/.exec(url)?.[1];
  if (path === undefined) return ELSEWHERE;
  const [first, second = '', third = ''] = path.slice(1).split('/');
  const username = asUsername(first);
  if (username === null || RESERVED.has(username)) return ELSEWHERE;
  // `/name/followers/mutualOnly` is another list: people whom both know.
  if (second === 'followers' || second === 'following')
    return third === '' ? { kind: 'list', username, list: second } : { kind: 'profile', username };
  return TABS.has(second) ? { kind: 'profile', username } : ELSEWHERE;
}

/** Whose profile a page shows, or null. */
export function profileOf(page: Page): string | null {
  return page.kind === 'elsewhere' ? null : page.username;
}

/** Whose profile is on show, asked again and again: an address is taken apart once, for as long as it stays. */
export function openOnShow(address: () => string): () => string | null {
  let known = '';
  let shown: string | null = null;
  return () => {
    const now = address();
    if (now !== known) shown = profileOf(pageOf(now));
    known = now;
    return shown;
  };
}

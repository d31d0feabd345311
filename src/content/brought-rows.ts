import type { FollowList } from '../domain/follow-list';

/** Names that answers brought of a list are remembered up to this many; those of before count as never brought. */
const MOST_BROUGHT = 60_000;

/** What answers of this tab brought of lists: against it the second eye holds what the screen shows. */
export interface BroughtRows {
  add(list: FollowList, usernames: readonly string[]): void;
  has(list: FollowList, username: string): boolean;
  /** The page was answered about this list, in whatever words. */
  noteAsked(list: FollowList): void;
  /** Which list that was last, if it was after `since` (epoch ms); null = none. */
  askedSince(since: number): FollowList | null;
  forget(): void;
}

export function openBroughtRows(now: () => number): BroughtRows {
  const brought = new Map<string, Set<string>>();
  const keyOf = ({ owner, kind }: FollowList) => `${owner} ${kind}`;
  let asked: { readonly list: FollowList; readonly at: number } | null = null;
  return {
    add(list, usernames) {
      const names = brought.get(keyOf(list)) ?? new Set();
      brought.set(keyOf(list), names);
      if (names.size > MOST_BROUGHT) names.clear();
      for (const username of usernames) names.add(username);
    },
    has: (list, username) => brought.get(keyOf(list))?.has(username) === true,
    noteAsked(list) {
      asked = { list, at: now() };
    },
    askedSince: (since) => (asked !== null && asked.at >= since ? asked.list : null),
    forget: () => brought.clear(),
  };
}

import type { FollowList } from '../domain/follow-list';
import type { CapturePiece } from '../instagram/translate/translate';

/** More than one long list is remembered; whom a list showed before that counts as never shown. */
const MOST_NAMES = 20_000;

/**
 * Under which names the lists of this tab showed accounts with an id since each was opened. A later page may repeat an
 * account without its id (seen Sept 2026): whoever was shown already is nobody new. Only for counting: a name alone
 * identifies nobody.
 */
export interface ShownNames {
  /** Notes the names of a page, and tells how many of its rows without an id are of nobody whom the list showed before. */
  nameless(page: Pick<CapturePiece, 'list' | 'accounts' | 'askedCursor' | 'unidentified'>): number;
  /** Whether the list showed anybody with an id since it was opened. */
  hasAny(list: FollowList): boolean;
  forget(): void;
}

export function openShownNames(): ShownNames {
  const lists = new Map<string, Set<string>>();
  const keyOf = ({ owner, kind }: FollowList) => `${owner} ${kind}`;
  return {
    nameless({ list, accounts, askedCursor, unidentified = [] }) {
      const total = [...lists.values()].reduce((all, { size }) => all + size, 0);
      if (total > MOST_NAMES) lists.clear();
      // What an earlier pass showed proves nothing for the pass that begins here.
      const shown = (askedCursor === null ? null : lists.get(keyOf(list))) ?? new Set();
      lists.set(keyOf(list), shown);
      for (const { username } of accounts) shown.add(username);
      return unidentified.filter((name) => name === null || !shown.has(name)).length;
    },
    hasAny: (list) => (lists.get(keyOf(list))?.size ?? 0) > 0,
    forget: () => lists.clear(),
  };
}

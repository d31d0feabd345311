import type { FollowList } from '../domain/follow-list';
import type { Capture } from '../domain/looks/capture';
import type { CapturePiece } from '../instagram/translate/translate';

/** More than one long list is remembered; whom a list showed before that counts as never shown. */
const MOST_NAMES = 20_000;
/** Pages of one list that wait for somebody who can be made out; a list with more of them is not read. */
const MOST_WAITING = 100;

/**
 * Under which names the lists of this tab showed accounts since each was opened. A later page may repeat an account
 * without its id (seen Sept 2026): whoever was shown already is nobody new. Only for counting: a name alone identifies
 * nobody.
 */
export interface ShownNames {
  /** Notes the names of a page, and tells how many of its rows without an id are of nobody whom the list showed before. */
  nameless(page: Pick<CapturePiece, 'list' | 'accounts' | 'askedCursor' | 'unidentified'>): number;
  /** Whether anybody at all was made out in this list since it was opened. */
  hasAny(list: FollowList): boolean;
  /**
   * The captures that can be handed over now that this one came, in their order. Where nobody at all was made out in a
   * list, it was not read, and is no list of nobody: its pages wait until one of them shows somebody.
   */
  readable(capture: Capture): readonly Capture[];
  forget(): void;
}

interface Shown {
  readonly names: Set<string>;
  hasAny: boolean;
  waiting: Capture[];
}

export function openShownNames(): ShownNames {
  const lists = new Map<string, Shown>();
  const keyOf = ({ owner, kind }: FollowList) => `${owner} ${kind}`;
  function shownIn(list: FollowList): Shown {
    const shown = lists.get(keyOf(list)) ?? { names: new Set(), hasAny: false, waiting: [] };
    lists.set(keyOf(list), shown);
    return shown;
  }
  return {
    nameless({ list, accounts, askedCursor, unidentified = [] }) {
      const total = [...lists.values()].reduce((all, { names }) => all + names.size, 0);
      if (total > MOST_NAMES) lists.clear();
      // What an earlier pass showed proves nothing for the pass that begins here.
      if (askedCursor === null) lists.delete(keyOf(list));
      const shown = shownIn(list);
      if (accounts.length > 0) shown.hasAny = true;
      for (const { username } of accounts) shown.names.add(username);
      return unidentified.filter((name) => {
        if (name === null) return true;
        const isNew = !shown.names.has(name);
        // The same row on a later page is still the same one.
        shown.names.add(name);
        return isNew;
      }).length;
    },
    hasAny: (list) => shownIn(list).hasAny,
    readable(capture) {
      const shown = shownIn(capture.list);
      const { hasAny, waiting } = shown;
      if (!hasAny) {
        if (waiting.length < MOST_WAITING) waiting.push(capture);
        return [];
      }
      shown.waiting = [];
      return [...waiting.filter(({ viewer }) => viewer === capture.viewer), capture];
    },
    forget: () => lists.clear(),
  };
}

import type { FollowList } from '../domain/follow-list';
import { profileName } from '../instagram/anchors';
import { isInDialog } from '../instagram/anchors-of-rows';

/** Names that answers brought of a list are remembered up to this many; those of before count as never brought. */
const MOST_BROUGHT = 60_000;

/** What answers of this tab brought of lists, and what opened one: against it the second eye holds what the screen shows. */
export interface BroughtRows {
  add(list: FollowList, usernames: readonly string[]): void;
  has(list: FollowList, username: string): boolean;
  /** The page was answered about this list, in whatever words. */
  noteAsked(list: FollowList): void;
  /** Which list that was last, if it was after `since` (epoch ms); null = none. */
  askedSince(since: number): FollowList | null;
  /** What the person's own hand pressed last outside of dialogs, and when; null = nothing. */
  pressed(): Pressed | null;
  forget(): void;
}

interface Pressed {
  readonly target: Element;
  readonly at: number;
  /** On whose profile: what the address says and the header shows; null = neither, or they disagree, as while one profile goes and another comes. */
  readonly profile: string | null;
}

/** `onShow`: whose profile the address says. */
export function openBroughtRows(now: () => number, onShow: () => string | null, signal: AbortSignal): BroughtRows {
  const brought = new Map<string, Set<string>>();
  const keyOf = ({ owner, kind }: FollowList) => `${owner} ${kind}`;
  let asked: { readonly list: FollowList; readonly at: number } | null = null;
  let pressed: Pressed | null = null;
  const onClick = ({ target, isTrusted }: Event) => {
    if (!isTrusted || !(target instanceof Element) || isInDialog(target)) return;
    const addressed = onShow();
    const isShown = addressed !== null && profileName.find(document, addressed) !== null;
    pressed = { target, at: now(), profile: isShown ? addressed : null };
  };
  window.addEventListener('click', onClick, { signal, capture: true, passive: true });
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
    pressed: () => pressed,
    forget: () => brought.clear(),
  };
}

import { WIDE_FOR_MS, WIDEN_EVENT } from '../messages/page-tap';
import type { BuiltIns } from './built-ins';

/** A page that draws draws sooner or later: how long after an answer, and after each look, it is looked for. */
const LOOKS_AFTER_MS = [0, 300, 1_200] as const;
/** So many answers wait for that at once; more are passed over. */
const MOST_WAITING = 20;
/** So many links are looked through for names, the last ones first: a list grows at its end. */
const MOST_LINKS = 1_000;

/**
 * What a person's own recording for a report makes the observer do beside: copy answers that the endpoint table does not
 * name, where they hold a username that is on the screen. Switched on for a while by a bare event without data, which is
 * the one message that the observer takes; it can only make it copy more, within the page.
 */
export interface Widening {
  isWide(): boolean;
  /** Calls back once the page leads to somebody whom the answer names, and never where it does not soon. */
  onceShown(answer: string, shown: () => void): void;
}

export function openWidening(builtIns: BuiltIns, quietly: (step: () => void) => void): Widening {
  const { apply, now, indexOf, exec, screen, setTimeout } = builtIns;
  let until = 0;
  let waiting = 0;
  const widen = () => {
    until = now() + WIDE_FOR_MS;
  };
  try {
    if (screen !== null) apply(screen.listen, window, [WIDEN_EVENT, () => quietly(widen)]);
  } catch {
    // Reading along does not hang on it.
  }

  function isShown(answer: string): boolean {
    if (screen === null) return false;
    const links = apply(screen.links, document, []);
    const count = apply(screen.length, links, []) as number;
    for (let at = count - 1; at >= 0 && at >= count - MOST_LINKS; at--) {
      const address = apply(screen.attribute, apply(screen.item, links, [at]), ['href']);
      if (typeof address !== 'string') continue;
      const found = apply(exec, /^\/([a-z0-9._]{1,30})\/?$/, [address]) as RegExpExecArray | null;
      if (found !== null && (apply(indexOf, answer, [`"${found[1]}"`]) as number) >= 0) return true;
    }
    return false;
  }

  function lookFor(answer: string, shown: () => void, look: number): void {
    const looked = () => {
      let isThere = false;
      quietly(() => {
        isThere = isShown(answer);
      });
      if (!isThere && look + 1 < LOOKS_AFTER_MS.length) return quietly(() => lookFor(answer, shown, look + 1));
      waiting--;
      if (isThere) shown();
    };
    apply(setTimeout, window, [looked, LOOKS_AFTER_MS[look]]);
  }

  return {
    isWide: () => now() < until,
    onceShown(answer, shown) {
      if (waiting >= MOST_WAITING) return;
      waiting++;
      lookFor(answer, shown, 0);
    },
  };
}

import { onTap } from '../messages/page-tap';

/** A page that loads is answered a dozen times before the settings are read, on a slow machine some more. */
const MOST = 50;
const MOST_CHARS = 12_000_000;

/** What a page was answered before anybody could say whether it may be read. */
export interface HeldAnswers {
  /** Unread, in their order. */
  readonly held: readonly string[];
  /** How many more there were than are held: what they said is missed. */
  readonly dropped: number;
}

/**
 * Holds what the page is answered from now on, unread, for the moment until it is known whether the person pressed Start:
 * a busy machine may take longer to read a setting than Instagram to answer for a profile. Answers what was held, once,
 * and holds nothing more; whoever has not pressed Start lets it go. An answer without a letter takes nobody's place.
 */
export function holdAnswers(signal: AbortSignal): () => HeldAnswers {
  const held: string[] = [];
  const ending = new AbortController();
  let chars = 0;
  let dropped = 0;
  onTap(
    (detail) => {
      if (detail === '') return;
      if (held.length >= MOST || chars + detail.length > MOST_CHARS) {
        dropped++;
        return;
      }
      chars += detail.length;
      held.push(detail);
    },
    AbortSignal.any([signal, ending.signal]),
  );
  return () => {
    ending.abort();
    const told = { held: held.splice(0), dropped };
    dropped = 0;
    return told;
  };
}

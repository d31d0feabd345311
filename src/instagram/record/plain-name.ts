/** Longer names are none. */
const LONGEST_NAME = 120;
/** A name with more digits, however they are put apart, may be a telephone number. */
const MOST_DIGITS = 4;

/** Tells names that sites give to fields from everything else, by an allow-list of words. */
export interface PlainNames {
  /** Whether a name is made of known words and of numbers with at most two digits, four in all. The empty name is not. */
  isPlain(name: string): boolean;
  /** Whether it is plain and nobody's username: one word, a name in camel case, or words of which one is as in fields only. */
  isField(name: string): boolean;
}

/** Names of several words are fields where they start or end so. People put other words together: `music_world`. */
const STARTS: ReadonlySet<string> = new Set(
  'is has have can should show hide edge num max min next prev use was are did include exclude enable allow big xdt xig xfb fb ig total pk address client server'.split(
    ' ',
  ),
);
const ENDS: ReadonlySet<string> = new Set(
  'id ids pk count counts size at by in type types kind name names url urls uri info status statuses state list lists token tokens cursor cursors timestamp timestamps enabled disabled available required label text links entities badges media key keys code dict data node nodes edges items item users user username request requests requested following followers followed followee follower follow viewer owner result results response session revision route routes logging visibility locations details settings config context surface module chain class req version versions v1 v2 v4 versions2 offset limit index groups connection namespace definitions definition message title error errors reason flag flags value values params props query hd login path since back'.split(
    ' ',
  ),
);

/** `words`: those of `vocabulary.ts`, apart by blanks. */
export function openPlainNames(words: string): PlainNames {
  const known: ReadonlySet<string> = new Set(words.trim().split(/\s+/));
  function isKnown(word: string): boolean {
    if (known.has(word) || /^\d{1,2}$/.test(word)) return true;
    const [, letters, digits] = /^([a-z]+)(\d{1,2})$/.exec(word) ?? [];
    return digits !== undefined && known.has(letters!);
  }
  function isPlain(name: string): boolean {
    if (name.length > LONGEST_NAME || !/^[A-Za-z0-9_-]+$/.test(name)) return false;
    if (name.replace(/\D/g, '').length > MOST_DIGITS) return false;
    return /[A-Za-z]/.test(name) && wordsIn(name).every(isKnown);
  }
  return {
    isPlain,
    isField(name) {
      if (!isPlain(name)) return false;
      const words = wordsIn(name);
      if (/[a-z][A-Z]/.test(name) || (words.length === 1 && !/\d/.test(name))) return true;
      return STARTS.has(words[0]!) || ENDS.has(words.at(-1)!);
    },
  };
}

/** The last word of a name, in lower case: what kind of thing it names. */
export function lastWord(name: string): string {
  return wordsIn(name).findLast((word) => /[a-z]/.test(word)) ?? '';
}

/** `userName`, `HTTPAnswer` and `xdt_api__v1` as their words. */
function wordsIn(name: string): string[] {
  const apart = name.replace(/([a-z\d])([A-Z])/g, '$1_$2').replace(/([A-Z])([A-Z][a-z])/g, '$1_$2');
  return apart
    .toLowerCase()
    .split(/[_-]+/)
    .filter((word) => word !== '');
}

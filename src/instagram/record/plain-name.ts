/** Longer names are none. */
const LONGEST_NAME = 120;
/** A name with more digits, however they are put apart, may be a telephone number. */
const MOST_DIGITS = 4;

/** Tells names that sites give to fields from everything else, by an allow-list of words. */
export interface PlainNames {
  /** Whether a name is made of known words and of numbers with at most two digits, four in all. The empty name is not. */
  isPlain(name: string): boolean;
}

/** `words`: those of `vocabulary.ts`, apart by blanks. */
export function openPlainNames(words: string): PlainNames {
  const known: ReadonlySet<string> = new Set(words.trim().split(/\s+/));
  function isKnown(word: string): boolean {
    if (known.has(word) || /^\d{1,2}$/.test(word)) return true;
    const [, letters, digits] = /^([a-z]+)(\d{1,2})$/.exec(word) ?? [];
    return digits !== undefined && known.has(letters!);
  }
  return {
    isPlain(name) {
      if (name.length > LONGEST_NAME || !/^[A-Za-z0-9_-]+$/.test(name)) return false;
      if (name.replace(/\D/g, '').length > MOST_DIGITS) return false;
      const parts = wordsIn(name);
      return /[A-Za-z]/.test(name) && parts.every(isKnown);
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

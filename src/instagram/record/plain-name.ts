/** Longer names are none. */
const LONGEST_NAME = 120;
/** A name with more digits, however they are put apart, may be a telephone number. */
const MOST_DIGITS = 4;

const NONE: ReadonlySet<string> = new Set();

/** Tells names that sites give to fields from everything else, by an allow-list of words. */
export interface PlainNames {
  /** Whether a name is made of known words and of numbers with at most two digits, four in all. The empty name is not. */
  isPlain(name: string): boolean;
  /** Whether it is plain and nobody's username: one word, a name in camel case, or words of which one is as in fields only. */
  isField(name: string): boolean;
  /** Whether it is told as a step of the site's addresses: by itself, or by what stands before it. */
  isStep(name: string): boolean;
  /** Whether it is a value by which readers decide. */
  isAnswer(text: string): boolean;
}

/** `words`: those of `vocabulary.ts`, apart by blanks; its parts by strokes. */
export function openPlainNames(words: string): PlainNames {
  const parts = words.split('|').map((part) => new Set(part.trim().split(/\s+/)));
  const [known = NONE, starts = NONE, ends = NONE, steps = NONE, answers = NONE] = parts;
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
      // Of several words a field starts or ends as fields do. People put other words together: `music_world`.
      return starts.has(words[0]!) || ends.has(words.at(-1)!);
    },
    isStep: (name) => steps.has(name),
    isAnswer: (text) => answers.has(text),
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

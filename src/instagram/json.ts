/** Digits enough that a double may not hold the number, where a value may begin. In names it is rare, and harmless. */
const MAYBE_LONG = /[:[,\s]-?\d{16}/;
/** Strings whole, so that nothing inside one is taken for a number; numbers whole, fraction and exponent included. */
const STRINGS_AND_NUMBERS = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/gs;
const LONG = /^\d{16,}$/;
/** Put before digits that must not become a double, and before texts that begin so by themselves. */
const MARK = '\u0000';
const TEXT_THAT_BEGINS_SO = '"\\u0000';

/**
 * What `JSON.parse` makes of the text, but whole numbers beyond 2^53 are bigints, digit by digit: an id that is rounded
 * is somebody else's. (Ids were strings in every web list seen so far; mobile answers, mutual followers and requests
 * write bare numbers.) Throws as `JSON.parse` does.
 */
export function parseJson(text: string): unknown {
  if (!MAYBE_LONG.test(text)) return JSON.parse(text);
  const marked = text.replace(STRINGS_AND_NUMBERS, (token) => {
    if (token.startsWith(TEXT_THAT_BEGINS_SO)) return TEXT_THAT_BEGINS_SO + token.slice(1);
    return LONG.test(token) && !Number.isSafeInteger(Number(token)) ? JSON.stringify(MARK + token) : token;
  });
  if (marked === text) return JSON.parse(text);
  return JSON.parse(marked, (_key, value: unknown) => {
    if (typeof value !== 'string' || value[0] !== MARK) return value;
    return value[1] === MARK ? value.slice(1) : BigInt(value.slice(1));
  });
}

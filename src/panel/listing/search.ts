import uFuzzy from '@leeoniya/ufuzzy';
import { yielding } from '../../archive/store/yielding';
import type { NameIndex } from './name-index';
import { isPlain, markForeign, markLinesWith, NAMES_PER_TEXT, type NameText, plain } from './name-text';

/** Searched in one go; a hundred thousand names are searched in some dozens of goes. */
const SLICE = 2_000;
/** Up to so many hits are put in order of how well they fit; more stay in the order they came. */
const MOST_RANKED = 500;

const matcher = new uFuzzy({ unicode: true, interSplit: "[^\\p{L}\\d']+", intraSplit: '\\p{Ll}\\p{Lu}', intraIns: 0 });

/** Of fewer each is looked at by itself: that takes less than going through the names of everybody. */
const FEW = 4_000;

/** The numbers of those whose username or full name holds every word of `search`, best first when they are few. */
export async function searchNames(
  index: NameIndex,
  among: Uint32Array,
  search: string,
  signal: AbortSignal,
): Promise<Uint32Array> {
  const needle = plain(uFuzzy.latinize(search.trim().replace(/^@/, '')));
  if (needle === '') return among;
  const yieldNow = yielding(signal);
  // In a search of signs alone ("_", "…") uFuzzy sees no word: then the signs themselves are looked for.
  const hasWords = /[\p{L}\d]/u.test(needle);
  const words = hasWords ? matcher.split(needle) : [needle];
  // What is quoted, and what follows an apostrophe, uFuzzy reads in ways of its own.
  const isPlainSearch = !(hasWords && /["']/.test(needle));
  const isOfTexts = isPlainSearch && among.length > FEW;
  const hits =
    isOfTexts && words.every(isPlain)
      ? await gatheredFrom(index, among, (text, found) => markLinesWith(text, words, found), yieldNow)
      : await hitsOneByOne(
          index,
          isOfTexts && hasWords ? await gatheredFrom(index, among, markForeign, yieldNow) : among,
          needle,
          hasWords,
          yieldNow,
        );
  return hits.length > MOST_RANKED || !hasWords ? hits : Uint32Array.from(ranked(index, [...hits], needle));
}

type YieldNow = ReturnType<typeof yielding>;

/** Those among them that are marked in the names of everybody. */
async function gatheredFrom(
  { texts }: NameIndex,
  among: Uint32Array,
  markIn: (text: NameText, found: Uint32Array) => void,
  yieldNow: YieldNow,
): Promise<Uint32Array> {
  const found = new Uint32Array((texts.length * NAMES_PER_TEXT) >>> 5);
  for (const text of texts) {
    markIn(text, found);
    await yieldNow();
  }
  return markedAmong(among, found);
}

/** Written out: a call for each of a million takes as long as all that comes before. */
function markedAmong(among: Uint32Array, found: Uint32Array): Uint32Array {
  const marked = new Uint32Array(among.length);
  const reach = found.length * 32;
  let count = 0;
  for (let at = 0; at < among.length; at++) {
    const number = among[at]!;
    if (number < reach && (found[number >>> 5]! & (1 << (number & 31))) !== 0) marked[count++] = number;
  }
  return marked.slice(0, count);
}

async function hitsOneByOne(
  index: NameIndex,
  among: Uint32Array,
  needle: string,
  hasWords: boolean,
  yieldNow: YieldNow,
): Promise<Uint32Array> {
  const hits: number[] = [];
  for (let from = 0; from < among.length; from += SLICE) {
    const slice = [...among.subarray(from, from + SLICE)];
    const some = hasWords ? (matcher.filter(index.haystack, needle, slice) ?? []) : plainHits(index, slice, needle);
    for (const number of some) hits.push(number);
    await yieldNow();
  }
  return Uint32Array.from(hits);
}

function plainHits(index: NameIndex, numbers: readonly number[], needle: string): number[] {
  return numbers.filter((number) => index.haystack[number]?.includes(needle));
}

/** A username that is or begins with the words comes first, then what uFuzzy likes best. */
function ranked(index: NameIndex, hits: number[], needle: string): number[] {
  const info = hits.length === 0 ? null : matcher.info(hits, index.haystack, needle);
  const liked = info === null ? hits : matcher.sort(info, index.haystack, needle).map((at) => info.idx[at]!);
  const start = needle.toLowerCase();
  const rank = (number: number) => {
    const username = index.usernames[number]!;
    return username === start ? 0 : username.startsWith(start) ? 1 : 2;
  };
  return liked
    .map((number, at) => ({ number, at }))
    .sort((one, other) => rank(one.number) - rank(other.number) || one.at - other.at)
    .map(({ number }) => number);
}

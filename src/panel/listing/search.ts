import uFuzzy from '@leeoniya/ufuzzy';
import { yielding } from '../../archive/store/yielding';
import type { NameIndex } from './name-index';

/** Searched in one go; a hundred thousand names are searched in some dozens of goes. */
const SLICE = 2_000;
/** Up to so many hits are put in order of how well they fit; more stay in the order they came. */
const MOST_RANKED = 500;

const matcher = new uFuzzy({ unicode: true, interSplit: "[^\\p{L}\\d']+", intraSplit: '\\p{Ll}\\p{Lu}', intraIns: 0 });

/** The numbers of those whose username or full name holds every word of `search`, best first when they are few. */
export async function searchNames(
  index: NameIndex,
  among: Uint32Array,
  search: string,
  signal: AbortSignal,
): Promise<Uint32Array> {
  const needle = uFuzzy.latinize(search.trim().replace(/^@/, ''));
  if (needle === '') return among;
  const yieldNow = yielding(signal);
  // In a search of signs alone ("_", "…") uFuzzy sees no word: then the signs themselves are looked for.
  const hasWords = /[\p{L}\d]/u.test(needle);
  const hits: number[] = [];
  for (let from = 0; from < among.length; from += SLICE) {
    const slice = [...among.subarray(from, from + SLICE)];
    hits.push(...(hasWords ? (matcher.filter(index.haystack, needle, slice) ?? []) : plainHits(index, slice, needle)));
    await yieldNow();
  }
  return Uint32Array.from(hits.length > MOST_RANKED || !hasWords ? hits : ranked(index, hits, needle));
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

import type { ChunkRow } from './schema';

type StoredNames = Pick<ChunkRow, 'fullNames' | 'fullNameLengths'>;

/**
 * Full names, one after the other, and how long each is in UTF-16 units: they may hold any character, so none is left to
 * part them. As UTF-8, for the database keeps a text in which one character is beyond Latin at two bytes for each.
 */
export function packFullNames(fullNames: readonly string[]): StoredNames {
  const text = fullNames.join('');
  const lengths = new Uint32Array(fullNames.length);
  let longest = 0;
  for (let at = 0; at < fullNames.length; at++) {
    const { length } = fullNames[at]!;
    lengths[at] = length;
    if (length > longest) longest = length;
  }
  return {
    // UTF-8 has no word for half a character.
    fullNames: HALF_A_CHARACTER.test(text) ? text : encoder.encode(text),
    fullNameLengths: longest < 256 ? Uint8Array.from(lengths) : lengths,
  };
}

export function unpackFullNames(stored: StoredNames): string[] {
  const text = textOf(stored);
  const { fullNameLengths: lengths } = stored;
  const fullNames = new Array<string>(lengths.length);
  for (let at = 0, from = 0; at < fullNames.length; at++) {
    const end = from + lengths[at]!;
    fullNames[at] = text.slice(from, end);
    from = end;
  }
  return fullNames;
}

/** One of them. */
export function fullNameAt(stored: StoredNames, at: number): string {
  let from = 0;
  for (let before = 0; before < at; before++) from += stored.fullNameLengths[before]!;
  return textOf(stored).slice(from, from + stored.fullNameLengths[at]!);
}

function textOf({ fullNames }: StoredNames): string {
  return typeof fullNames === 'string' ? fullNames : decoder.decode(fullNames);
}

const HALF_A_CHARACTER = /\p{Surrogate}/u;
const encoder = new TextEncoder();
/** A name may begin with the sign that others take for the mark of a file's encoding. */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

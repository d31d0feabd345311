import { afterBlanks, COLON, endOfString, endOfWord, OPEN_ARRAY, OPEN_OBJECT, QUOTE } from './json-bytes';
import { JsonFault } from './json-sink';

/** Where the key of an object's member ends, and what its value is. */
export interface MemberHead {
  readonly keyEnd: number;
  readonly valueAt: number;
  /** The bracket that opens the value; 0 for a value that is neither array nor object. */
  readonly opens: number;
  /** Behind that bracket, or behind the whole value. */
  readonly end: number;
}

/** A key, its colon and its value (of arrays and objects the bracket) must be at hand together; null = not yet. */
export function memberHead(bytes: Uint8Array, from: number): MemberHead | null {
  const keyEnd = endOfString(bytes, from);
  if (keyEnd === -1) return null;
  const colon = afterBlanks(bytes, keyEnd);
  if (colon === bytes.length) return null;
  if (bytes[colon] !== COLON) throw new JsonFault('broken');
  const valueAt = afterBlanks(bytes, colon + 1);
  if (valueAt === bytes.length) return null;
  const first = bytes[valueAt]!;
  if (first === OPEN_ARRAY || first === OPEN_OBJECT) return { keyEnd, valueAt, opens: first, end: valueAt + 1 };
  const end = first === QUOTE ? endOfString(bytes, valueAt) : endOfWord(bytes, valueAt);
  return end === -1 ? null : { keyEnd, valueAt, opens: 0, end };
}

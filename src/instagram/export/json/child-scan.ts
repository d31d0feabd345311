import { BACKSLASH, CLOSE_ARRAY, CLOSE_OBJECT, COMMA, OPEN_ARRAY, OPEN_OBJECT, QUOTE } from './json-bytes';
import { JsonFault } from './json-sink';

/** Records nest four deep; whatever nests this deep is no record. */
const DEEPEST = 64;

/** Finds where a child of an array or object ends, over as many pieces of bytes as it takes. */
export class ChildScan {
  isInside = false;
  /** Where the scan stands; after the end of the child, at the comma or bracket that follows it. */
  at = 0;
  #depth = 0;
  #inString = false;

  begin(): void {
    this.isInside = true;
    this.#depth = 0;
    this.#inString = false;
  }

  /** Goes on from `from`, taking no notice of what is in strings; true when the child has ended. */
  run(bytes: Uint8Array, from: number): boolean {
    let at = from;
    let depth = this.#depth;
    let inString = this.#inString;
    for (; at < bytes.length; at++) {
      const byte = bytes[at]!;
      if (inString) {
        if (byte === BACKSLASH) {
          // The escaped byte has to be at hand, or both are looked at again.
          if (at + 1 === bytes.length) break;
          at++;
        } else if (byte === QUOTE) inString = false;
      } else if (byte === QUOTE) inString = true;
      else if (byte === OPEN_ARRAY || byte === OPEN_OBJECT) {
        if (++depth > DEEPEST) throw new JsonFault('too-deep');
      } else if (byte === COMMA || byte === CLOSE_ARRAY || byte === CLOSE_OBJECT) {
        if (depth === 0) {
          this.at = at;
          this.isInside = false;
          return true;
        }
        if (byte !== COMMA) depth--;
      }
    }
    this.at = at;
    this.#depth = depth;
    this.#inString = inString;
    return false;
  }
}

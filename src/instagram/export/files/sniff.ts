export type FileFormat = 'json' | 'html';

/**
 * Looks at the first bytes of a file, whatever its name says, and hands the bytes on as UTF-8 without a byte order
 * mark. Files saved again by editors come as UTF-16; an error page comes as HTML in a file named `.json`.
 */
export class Sniffer {
  format: FileFormat | null = null;
  #decoder: TextDecoder | null = null;
  #isBegun = false;
  readonly #encoder = new TextEncoder();

  /** The bytes as UTF-8; empty while there is nothing but blanks. */
  take(chunk: Uint8Array): Uint8Array {
    let bytes = chunk;
    if (!this.#isBegun && chunk.length > 0) {
      this.#isBegun = true;
      this.#decoder = utf16DecoderFor(chunk);
      if (chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf) bytes = chunk.subarray(3);
    }
    if (this.#decoder !== null) bytes = this.#encoder.encode(this.#decoder.decode(bytes, { stream: true }));
    if (this.format !== null) return bytes;
    const first = bytes.findIndex((byte) => byte > 0x20);
    if (first === -1) return new Uint8Array(0);
    this.format = bytes[first] === 0x3c ? 'html' : 'json';
    return bytes.subarray(first);
  }
}

function utf16DecoderFor(start: Uint8Array): TextDecoder | null {
  const [first, second] = start;
  if ((first === 0xff && second === 0xfe) || (first! > 0 && second === 0)) return new TextDecoder('utf-16le');
  if ((first === 0xfe && second === 0xff) || (first === 0 && second! > 0)) return new TextDecoder('utf-16be');
  return null;
}

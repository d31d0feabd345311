const encoder = new TextEncoder();

/** From so many letters on the browser's own encoder is quicker; to ask it takes longer than a name has letters. */
const LONG = 200;

/**
 * Puts a text as UTF-8 into `bytes` from a place on, and answers where it ends. There must be room for three bytes a
 * letter. Half a sign is written as browsers write it: U+FFFD.
 */
export function putUtf8(text: string, bytes: Uint8Array, start: number): number {
  if (text.length > LONG) return start + encoder.encodeInto(text, bytes.subarray(start)).written;
  let end = start;
  for (let at = 0; at < text.length; at++) {
    let code = text.charCodeAt(at);
    if (code < 0x80) {
      bytes[end++] = code;
      continue;
    }
    if (code < 0x800) {
      bytes[end++] = 0xc0 | (code >>> 6);
      bytes[end++] = 0x80 | (code & 0x3f);
      continue;
    }
    if ((code & 0xf800) === 0xd800) {
      const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
      if (code < 0xdc00 && (next & 0xfc00) === 0xdc00) {
        const sign = 0x1_0000 + ((code - 0xd800) << 10) + (next - 0xdc00);
        bytes[end++] = 0xf0 | (sign >>> 18);
        bytes[end++] = 0x80 | ((sign >>> 12) & 0x3f);
        bytes[end++] = 0x80 | ((sign >>> 6) & 0x3f);
        bytes[end++] = 0x80 | (sign & 0x3f);
        at++;
        continue;
      }
      code = 0xfffd;
    }
    bytes[end++] = 0xe0 | (code >>> 12);
    bytes[end++] = 0x80 | ((code >>> 6) & 0x3f);
    bytes[end++] = 0x80 | (code & 0x3f);
  }
  return end;
}

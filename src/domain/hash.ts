/**
 * A well-spread 32-bit number for a key (FNV-1a, then mixed so that the low bits are good enough to pick a bucket).
 * Archives keep it: never change it.
 */
export function keyHash(key: string): number {
  return sliceHash(key, 0, key.length);
}

/** The `keyHash` of a key that is a piece of a longer text. */
export function sliceHash(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return mixed(hash);
}

/** The `keyHash` of a key that is there as ASCII bytes. */
export function bytesHash(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
  return mixed(hash);
}

function mixed(sum: number): number {
  let hash = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** A well-spread 32-bit number for a key (FNV-1a, then mixed so that the low bits are good enough to pick a bucket). */
export function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * 53 bits that stand for a username with its full name: tells that a known account still has both without fetching
 * its row. (Two names alike in all 53 bits meet once in 10^15 renames.)
 */
export function namePrint(username: string, fullName: string): string {
  let one = 0xdeadbeef;
  let two = 0x41c6ce57;
  const text = `${username}\n${fullName}`;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 0x9e3779b1);
    two = Math.imul(two ^ unit, 0x5f356495);
  }
  one = Math.imul(one ^ (one >>> 16), 0x85ebca6b) ^ Math.imul(two ^ (two >>> 13), 0xc2b2ae35);
  two = Math.imul(two ^ (two >>> 16), 0x85ebca6b) ^ Math.imul(one ^ (one >>> 13), 0xc2b2ae35);
  return (0x100000000 * (two & 0x1fffff) + (one >>> 0)).toString(36);
}

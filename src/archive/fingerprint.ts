/** A well-spread 32-bit number for a key (FNV-1a, then mixed so that the low bits are good enough to pick a bucket). */
export function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * 52 bits that stand for a username with its full name: tells that a known account still has both without fetching
 * its row. (Two names alike in all 52 bits meet once in 10^15 renames.)
 */
export function namePrint(username: string, fullName: string): string {
  let one = 0x5eadbeef;
  let two = 0x41c6ce57;
  for (let at = 0; at < fullName.length; at++) {
    const unit = fullName.charCodeAt(at);
    one = Math.imul(one ^ unit, 0x9e3779b1);
    two = Math.imul(two ^ unit, 0x5f356495);
  }
  // Usernames hold no line feed, so where the one name ends and the other begins is told as well.
  one = Math.imul(one ^ 10, 0x9e3779b1);
  two = Math.imul(two ^ 10, 0x5f356495);
  for (let at = 0; at < username.length; at++) {
    const unit = username.charCodeAt(at);
    one = Math.imul(one ^ unit, 0x9e3779b1);
    two = Math.imul(two ^ unit, 0x5f356495);
  }
  one = Math.imul(one ^ (one >>> 16), 0x85ebca6b) ^ Math.imul(two ^ (two >>> 13), 0xc2b2ae35);
  two = Math.imul(two ^ (two >>> 16), 0x85ebca6b) ^ Math.imul(one ^ (one >>> 13), 0xc2b2ae35);
  // Two small integers in decimal: the one form that engines write fast.
  return `${one & 0x3ffffff}.${two & 0x3ffffff}`;
}

/**
 * SipHash-2-4 (Aumasson and Bernstein, 2012): 64 bits of a text that nobody can foretell, nor lead back to the text, who
 * does not have the key. A record's key is drawn as the recording begins and thrown away as it ends; so one name has one
 * invented name in all tabs and documents of a recording, and no table of who is who is ever made.
 */
export type KeyedHash = (text: string) => readonly [high: number, low: number];

/** How a key is written: 128 bits in hex. */
export const RECORD_KEY = /^[0-9a-f]{32}$/;

/** A 64-bit word at `2 * n` (upper half) and `2 * n + 1` (lower half). */
type Words = Uint32Array;

function add(v: Words, to: number, from: number): void {
  const low = v[to + 1]! + v[from + 1]!;
  v[to] = v[to]! + v[from]! + (low > 0xffffffff ? 1 : 0);
  v[to + 1] = low;
}

/** `v[at] = rotate(v[at], by) ^ v[other]`, or without the last where there is no other. */
function turn(v: Words, at: number, by: number, other: number | null): void {
  const [high, low] = by < 32 ? [v[at]!, v[at + 1]!] : [v[at + 1]!, v[at]!];
  const left = by % 32;
  v[at] = left === 0 ? high : (high << left) | (low >>> (32 - left));
  v[at + 1] = left === 0 ? low : (low << left) | (high >>> (32 - left));
  if (other === null) return;
  v[at]! ^= v[other]!;
  v[at + 1]! ^= v[other + 1]!;
}

function round(v: Words): void {
  add(v, 0, 2);
  turn(v, 2, 13, 0);
  turn(v, 0, 32, null);
  add(v, 4, 6);
  turn(v, 6, 16, 4);
  add(v, 0, 6);
  turn(v, 6, 21, 0);
  add(v, 4, 2);
  turn(v, 2, 17, 4);
  turn(v, 4, 32, null);
}

/** Throws where the key is none. */
export function openKeyedHash(key: string): KeyedHash {
  if (!RECORD_KEY.test(key)) throw new Error('A key of a record has 32 hex digits.');
  const byte = (at: number) => Number.parseInt(key.slice(2 * at, 2 * at + 2), 16);
  const word = (at: number) => (byte(at) | (byte(at + 1) << 8) | (byte(at + 2) << 16) | (byte(at + 3) << 24)) >>> 0;
  const [k0low, k0high, k1low, k1high] = [word(0), word(4), word(8), word(12)];
  const encoder = new TextEncoder();
  return (text) => {
    const bytes = encoder.encode(text);
    const v = Uint32Array.of(
      ...[k0high ^ 0x736f6d65, k0low ^ 0x70736575, k1high ^ 0x646f7261, k1low ^ 0x6e646f6d],
      ...[k0high ^ 0x6c796765, k0low ^ 0x6e657261, k1high ^ 0x74656462, k1low ^ 0x79746573],
    );
    const take = (high: number, low: number) => {
      v[6]! ^= high;
      v[7]! ^= low;
      round(v);
      round(v);
      v[0]! ^= high;
      v[1]! ^= low;
    };
    const part = (at: number) =>
      (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
    const whole = bytes.length - (bytes.length % 8);
    for (let at = 0; at < whole; at += 8) take(part(at + 4), part(at));
    take(part(whole + 4) | (bytes.length << 24), part(whole));
    v[5]! ^= 0xff;
    for (let rest = 0; rest < 4; rest++) round(v);
    return [(v[0]! ^ v[2]! ^ v[4]! ^ v[6]!) >>> 0, (v[1]! ^ v[3]! ^ v[5]! ^ v[7]!) >>> 0];
  };
}

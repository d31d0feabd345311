/**
 * Profile pictures: a circle and shoulders in one of 24 colours, as a small PNG. (As SVG each would be a document of
 * its own in the browser, which makes long lists crawl.)
 */
import { crc32, deflateSync } from 'node:zlib';
import { hashOf } from './chance';
import type { Answer } from './exchange-types';

const SIZE = 150;
/** The drawing is thought on a grid of 48. */
const SCALE = 48 / SIZE;
const COLOURS = 24;
const drawn = new Map<number, Buffer>();

export function picture(path: string): Answer {
  const colour = hashOf(path) % COLOURS;
  const body = drawn.get(colour) ?? draw((colour / COLOURS) * 6);
  drawn.set(colour, body);
  const headers = { 'access-control-allow-origin': '*', 'cache-control': 'public, max-age=31536000, immutable' };
  return { status: 200, type: 'image/png', body, headers };
}

function draw(hue: number): Buffer {
  const light = rgb(hue, 0.12, 0.82);
  const dark = rgb(hue, 0.25, 0.52);
  const rows: number[] = [];
  for (let y = 0; y < SIZE; y++) {
    rows.push(0);
    for (let x = 0; x < SIZE; x++) {
      const head = Math.hypot(x * SCALE - 24, y * SCALE - 18) < 9;
      const shoulders = Math.hypot((x * SCALE - 24) / 16, (y * SCALE - 46) / 15) < 1;
      rows.push(...(head || shoulders ? dark : light));
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(SIZE, 0);
  header.writeUInt32BE(SIZE, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = deflateSync(Buffer.from(rows));
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

/** Hue 0 to 6 around a grey of the given lightness. */
function rgb(hue: number, spread: number, light: number): [number, number, number] {
  const part = (shift: number) => {
    const wave = Math.cos(((hue - shift) / 3) * Math.PI);
    return Math.round(255 * Math.min(1, light + spread * wave * 0.6));
  };
  return [part(0), part(2), part(4)];
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(named.length + 8);
  frame.writeUInt32BE(data.length, 0);
  named.copy(frame, 4);
  frame.writeUInt32BE(crc32(named), named.length + 4);
  return frame;
}

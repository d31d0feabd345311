/** A ZIP that depends on nothing but its content: entries sorted, one fixed date, no owner, no machine. */
import { crc32, deflateRawSync } from 'node:zlib';

/** 1 January 1980, 00:00: the first moment a ZIP can tell. */
const DATE = 0x0021;
const TIME = 0;
const UTF8 = 0x0800;
const DEFLATE = 8;
const VERSION = 20;

/** `files`: path → bytes. */
export function zipOf(files) {
  const parts = [];
  const directory = [];
  let offset = 0;
  const names = [...files.keys()].sort((one, other) => (one < other ? -1 : one > other ? 1 : 0));
  for (const name of names) {
    const bytes = files.get(name);
    const packed = deflateRawSync(bytes, { level: 9 });
    const path = Buffer.from(name);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(VERSION, 0);
    head.writeUInt16LE(UTF8, 2);
    head.writeUInt16LE(DEFLATE, 4);
    head.writeUInt16LE(TIME, 6);
    head.writeUInt16LE(DATE, 8);
    head.writeUInt32LE(crcOf(bytes), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(bytes.length, 18);
    head.writeUInt16LE(path.length, 22);
    parts.push(Buffer.from('PK\u0003\u0004'), head, path, packed);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\u0001\u0002'), u16(VERSION), head, tail, path);
    offset += 4 + head.length + path.length + packed.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(names.length, 4);
  end.writeUInt16LE(names.length, 6);
  end.writeUInt32LE(listing.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, listing, Buffer.from('PK\u0005\u0006'), end]);
}

function u16(value) {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

let table = null;

/** Node has had its own CRC since 20.15; this is for whoever runs without it. */
function crcOf(bytes) {
  if (crc32 !== undefined) return crc32(bytes);
  table ??= Uint32Array.from({ length: 256 }, (_, at) => {
    let value = at;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
    return value;
  });
  let crc = 0xffffffff;
  for (const byte of bytes) crc = table[(crc ^ byte) & 0xff] ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

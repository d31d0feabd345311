/** Archives that nobody makes by accident. */
import type { GivenFile } from './export-files';

/** Declares ten bytes for every entry, whatever comes out of it. */
export function withLyingSizes(file: GivenFile): GivenFile {
  const buffer = Buffer.from(file.buffer);
  for (let at = 0; at + 28 < buffer.length; at++) {
    // Uncompressed size: 24 bytes into a record of the central directory, 22 into a local header.
    if (buffer.readUInt32LE(at) === 0x02014b50) buffer.writeUInt32LE(10, at + 24);
    if (buffer.readUInt32LE(at) === 0x04034b50) buffer.writeUInt32LE(10, at + 22);
  }
  return { ...file, buffer };
}

const LOCAL = 30;
const RECORD = 46;

/** So many empty files. More than 65,535 need the long form of the archive's end. */
export function zipOfMany(count: number): GivenFile {
  const name = (at: number) => `media/${String(at).padStart(7, '0')}`;
  const length = name(0).length;
  const directoryAt = count * (LOCAL + length);
  const directorySize = count * (RECORD + length);
  const buffer = Buffer.alloc(directoryAt + directorySize + 56 + 20 + 22);
  for (let at = 0; at < count; at++) {
    const local = at * (LOCAL + length);
    buffer.writeUInt32LE(0x04034b50, local);
    buffer.writeUInt16LE(20, local + 4);
    buffer.writeUInt16LE(length, local + 26);
    buffer.write(name(at), local + LOCAL, 'latin1');
    const record = directoryAt + at * (RECORD + length);
    buffer.writeUInt32LE(0x02014b50, record);
    buffer.writeUInt16LE(20, record + 4);
    buffer.writeUInt16LE(20, record + 6);
    buffer.writeUInt16LE(length, record + 28);
    buffer.writeUInt32LE(local, record + 42);
    buffer.write(name(at), record + RECORD, 'latin1');
  }
  const end = directoryAt + directorySize;
  buffer.writeUInt32LE(0x06064b50, end);
  buffer.writeBigUInt64LE(44n, end + 4);
  buffer.writeUInt16LE(45, end + 12);
  buffer.writeUInt16LE(45, end + 14);
  buffer.writeBigUInt64LE(BigInt(count), end + 24);
  buffer.writeBigUInt64LE(BigInt(count), end + 32);
  buffer.writeBigUInt64LE(BigInt(directorySize), end + 40);
  buffer.writeBigUInt64LE(BigInt(directoryAt), end + 48);
  buffer.writeUInt32LE(0x07064b50, end + 56);
  buffer.writeBigUInt64LE(BigInt(end), end + 64);
  buffer.writeUInt32LE(1, end + 72);
  buffer.writeUInt32LE(0x06054b50, end + 76);
  buffer.writeUInt16LE(0xffff, end + 84);
  buffer.writeUInt16LE(0xffff, end + 86);
  buffer.writeUInt32LE(0xffffffff, end + 88);
  buffer.writeUInt32LE(0xffffffff, end + 92);
  return { name: 'many.zip', mimeType: 'application/zip', buffer };
}

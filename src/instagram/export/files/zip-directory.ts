import type { ExportLimits } from './limits';
import { ExportRefusal } from './problem';
import type { Yielder } from './yielder';

/** The end of an archive, its long form, and the signpost from one to the other. */
const END = 22;
const LONG_END = 56;
const SIGNPOST = 20;
const RECORD = 46;

/** After so many records the yielder is asked whether to let others run. */
const STRIDE = 1000;

interface Directory {
  readonly at: number;
  readonly size: number;
  readonly count: number;
  /** Everything behind the directory, as it stands there. */
  readonly end: Uint8Array<ArrayBuffer>;
  readonly isLong: boolean;
}

/**
 * The same archive with only those entries in its directory whose name `matters`. An export with media lists thousands
 * of pictures; a name is read in a microsecond, while an entry costs zip.js a hundred times that, and memory. No byte is
 * copied: entries stay where they lie. What is not wholly plain comes back untouched, for zip.js to judge.
 */
export async function withoutOthers(
  archive: Blob,
  matters: (name: string) => boolean,
  limits: ExportLimits,
  yielder: Yielder,
): Promise<Blob> {
  const directory = await directoryOf(archive);
  if (directory === null) return archive;
  const { at, size, count } = directory;
  if (count > limits.listed) throw new ExportRefusal('too-many-entries', { count: limits.listed });
  if (size > limits.directoryBytes) throw new ExportRefusal('too-large');
  const records = new Uint8Array(await archive.slice(at, at + size).arrayBuffer());
  const kept = await keptRecords(records, count, matters, yielder);
  if (kept === null || kept.length === count) return archive;
  const keptSize = kept.reduce((sum, { length }) => sum + length, 0);
  return new Blob([archive.slice(0, at), ...kept, endFor(directory, kept.length, keptSize)]);
}

/** Null where anything is out of the ordinary. */
async function directoryOf(archive: Blob): Promise<Directory | null> {
  const from = Math.max(0, archive.size - END - SIGNPOST - LONG_END);
  const tail = new Uint8Array(await archive.slice(from).arrayBuffer());
  if (tail.length < END) return null;
  const view = new DataView(tail.buffer);
  const short = tail.length - END;
  if (view.getUint32(short, true) !== 0x06054b50) return null;
  const count = view.getUint16(short + 10, true);
  const size = view.getUint32(short + 12, true);
  const at = view.getUint32(short + 16, true);
  if (view.getUint16(short + 8, true) !== count || view.getUint16(short + 20, true) !== 0) return null;
  const disks = view.getUint32(short + 4, true);
  if (disks !== 0 && disks !== 0xffffffff) return null;
  const isShort = disks === 0 && count !== 0xffff && size !== 0xffffffff && at !== 0xffffffff;
  if (isShort) return at + size === from + short ? { at, size, count, end: tail.slice(short), isLong: false } : null;
  if (tail.length < END + SIGNPOST + LONG_END) return null;
  if (view.getUint32(0, true) !== 0x06064b50 || view.getUint32(LONG_END, true) !== 0x07064b50) return null;
  if (view.getBigUint64(4, true) !== BigInt(LONG_END - 12) || view.getBigUint64(16, true) !== 0n) return null;
  if (view.getBigUint64(24, true) !== view.getBigUint64(32, true)) return null;
  if (view.getUint32(LONG_END + 4, true) !== 0 || view.getBigUint64(LONG_END + 8, true) !== BigInt(from)) return null;
  const long = [32, 40, 48].map((field) => Number(view.getBigUint64(field, true))) as [number, number, number];
  return long[1] + long[2] === from ? { count: long[0], size: long[1], at: long[2], end: tail, isLong: true } : null;
}

/** Null where the records are not one behind the other, just as many as there should be. */
async function keptRecords(
  records: Uint8Array<ArrayBuffer>,
  count: number,
  matters: (name: string) => boolean,
  yielder: Yielder,
): Promise<Uint8Array<ArrayBuffer>[] | null> {
  const view = new DataView(records.buffer);
  const decoder = new TextDecoder();
  const kept: Uint8Array<ArrayBuffer>[] = [];
  let at = 0;
  for (let walked = 0; walked < count; walked++) {
    if (at + RECORD > records.length || view.getUint32(at, true) !== 0x02014b50) return null;
    const nameEnd = at + RECORD + view.getUint16(at + 28, true);
    const next = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > records.length) return null;
    // Whatever the name's encoding, the letters that matter are the same in it.
    if (matters(decoder.decode(records.subarray(at + RECORD, nameEnd)))) kept.push(records.subarray(at, next));
    at = next;
    if (walked % STRIDE === 0) await yielder.yieldNow();
  }
  return at === records.length ? kept : null;
}

function endFor({ at, end, isLong }: Directory, count: number, size: number): Uint8Array<ArrayBuffer> {
  const changed = end.slice();
  const view = new DataView(changed.buffer);
  if (isLong) {
    for (const field of [24, 32]) view.setBigUint64(field, BigInt(count), true);
    view.setBigUint64(40, BigInt(size), true);
    view.setBigUint64(LONG_END + 8, BigInt(at + size), true);
    return changed;
  }
  for (const field of [8, 10]) view.setUint16(field, count, true);
  view.setUint32(12, size, true);
  return changed;
}

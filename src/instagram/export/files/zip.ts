import {
  BlobReader,
  ERR_ENCRYPTED,
  ERR_ENCRYPTED_CENTRAL_DIRECTORY,
  type FileEntry,
  ZipReader,
} from '@zip.js/zip.js/lib/zip-core-native.js';
import { isOfInterest } from './catalog';
import { type ByteBudget, type ExportEntry, inPieces, type SourceFile } from './entry';
import { canInflate, inflate } from './inflate';
import { ExportRefusal } from './problem';
import type { Yielder } from './yielder';
import { withoutOthers } from './zip-directory';

export async function isZip(blob: Blob): Promise<boolean> {
  const start = new Uint8Array(await blob.slice(0, 4).arrayBuffer());
  return start[0] === 0x50 && start[1] === 0x4b && (start[2] === 3 || start[2] === 5 || start[2] === 7);
}

/**
 * The entries of an archive that can be of use: names only, nothing is unpacked yet, and archives inside it are never
 * opened.
 * Unpacking counts real bytes, checks the CRC and refuses entries that lie over one another.
 */
export async function openZip(
  file: SourceFile,
  container: number,
  budget: ByteBudget,
  yielder: Yielder,
): Promise<ExportEntry[]> {
  const { limits } = budget;
  const entries: ExportEntry[] = [];
  let listed = 0;
  const tooMany = (count: number) => new ExportRefusal('too-many-entries', { path: file.path, count });
  try {
    const archive = await withoutOthers(file.blob, isOfInterest, limits, yielder);
    const reader = new ZipReader(new BlobReader(archive), { useWebWorkers: false, filenameValidation: 'tolerant' });
    for await (const entry of reader.getEntriesGenerator()) {
      if (++listed > limits.listed) throw tooMany(limits.listed);
      if (!entry.directory && isOfInterest(entry.filename)) entries.push(zipEntry(entry, container, budget, yielder));
      if (entries.length > limits.entries) throw tooMany(limits.entries);
      await yielder.yieldNow();
    }
  } catch (error) {
    throw refusalOf(error, file.path);
  }
  return entries;
}

function zipEntry(entry: FileEntry, container: number, budget: ByteBudget, yielder: Yielder): ExportEntry {
  return {
    path: entry.filename,
    container,
    size: entry.uncompressedSize,
    crc: entry.crc32 ?? null,
    isEncrypted: entry.encrypted,
    async read(take) {
      let seen = 0;
      let failure: unknown;
      const count = async (bytes: Uint8Array) => {
        try {
          seen += bytes.length;
          budget.spend(bytes.length, seen, entry.filename);
          yielder.done += bytes.length;
          await inPieces(bytes, take, yielder);
        } catch (error) {
          failure = error;
          throw error;
        }
      };
      const { signal } = yielder;
      const checks = { checkOverlappingEntry: true, useWebWorkers: false, ...(signal ? { signal } : {}) };
      try {
        if (canInflate(entry))
          await inflate((packed) => entry.getData(packed, { ...checks, passThrough: true }), entry, count);
        else await entry.getData(new WritableStream({ write: count }), { ...checks, checkCrc32: true });
      } catch (error) {
        if (signal?.aborted) throw new ExportRefusal('aborted');
        if (failure !== undefined) throw failure;
        throw refusalOf(error, entry.filename);
      }
    },
  };
}

function refusalOf(error: unknown, path: string): ExportRefusal {
  if (error instanceof ExportRefusal) return error;
  const message = error instanceof Error ? error.message : '';
  if (message === ERR_ENCRYPTED || message === ERR_ENCRYPTED_CENTRAL_DIRECTORY)
    return new ExportRefusal('encrypted', { path });
  return new ExportRefusal('broken-zip', { path, detail: [message] });
}

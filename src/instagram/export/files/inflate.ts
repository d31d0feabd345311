import type { FileEntry } from '@zip.js/zip.js/lib/zip-core-native.js';

/** Entries of no other method are unpacked here. */
const DEFLATED = 8;
/** Packed bytes go in by so many: at the most they can become, 16 MiB come out before anybody has counted them. */
const FED_BYTES = 16 * 1024;
/** Deflated bytes between these are a gzip file, of which the browser itself holds checksum and size against the end. */
const GZIP_HEAD = Uint8Array.of(0x1f, 0x8b, DEFLATED, 0, 0, 0, 0, 0, 0, 0xff);

/** What the archive says of an entry, which is believed of nothing that comes out of it. */
export interface Declared {
  readonly crc32: number;
  readonly uncompressedSize: number;
}

/** Whether the browser's own unpacking can be asked for this entry. */
export function canInflate(entry: FileEntry): entry is FileEntry & Declared {
  return entry.compressionMethod === DEFLATED && !entry.encrypted && entry.crc32 !== undefined;
}

/**
 * Unpacks what `readPacked` writes, and hands it on as it comes; rejects where checksum or size are not as declared.
 * zip.js does the same, but sends every piece through five streams one after another, which takes longer than unpacking.
 */
export async function inflate(
  readPacked: (writable: WritableStream<Uint8Array>) => Promise<unknown>,
  declared: Declared,
  take: (bytes: Uint8Array) => Promise<void>,
): Promise<void> {
  const gzip = new DecompressionStream('gzip');
  const reader = (gzip.readable as ReadableStream<Uint8Array>).getReader();
  const ending = new AbortController();
  let failed: { readonly error: unknown } | null = null;
  const feeding = feed(gzip.writable.getWriter(), readPacked, declared, ending.signal);
  // Told below, after whatever came out of it.
  feeding.catch((error) => {
    if (!ending.signal.aborted) failed = { error };
  });
  try {
    let seen = 0;
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      seen += value.length;
      if (seen > declared.uncompressedSize) throw new Error('Invalid uncompressed size');
      await take(value);
    }
  } catch (error) {
    ending.abort(error);
    await readToEnd(reader);
    await feeding.catch(() => undefined);
    throw (failed as { readonly error: unknown } | null)?.error ?? error;
  }
  await feeding;
}

/**
 * Not cancelled: what Node (20) has unpacked by then it still hands into the stream that is closed, which is an error
 * nobody can catch. Nothing more is fed, so little is left.
 */
async function readToEnd(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<void> {
  try {
    while (!(await reader.read()).done);
  } catch {
    // It ends in the middle of a file, as it was made to.
  }
}

async function feed(
  writer: WritableStreamDefaultWriter<BufferSource>,
  readPacked: (writable: WritableStream<Uint8Array>) => Promise<unknown>,
  { crc32, uncompressedSize }: Declared,
  signal: AbortSignal,
): Promise<void> {
  try {
    await writer.write(GZIP_HEAD.slice());
    await readPacked(
      new WritableStream({
        async write(packed) {
          for (let at = 0; at < packed.length; at += FED_BYTES) {
            signal.throwIfAborted();
            await writer.write(packed.slice(at, at + FED_BYTES) as Uint8Array<ArrayBuffer>);
          }
        },
      }),
    );
    const end = new DataView(new ArrayBuffer(8));
    end.setUint32(0, crc32, true);
    end.setUint32(4, uncompressedSize % 2 ** 32, true);
    await writer.write(end);
    await writer.close();
  } catch (error) {
    await writer.close().catch(() => undefined);
    throw error;
  }
}

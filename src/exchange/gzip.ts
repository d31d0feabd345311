/** Bytes go in by so many, so that what comes out of them is counted soon. */
const FED_BYTES = 64 * 1024;

/** Text packed with gzip. */
export function gzip(text: string): Promise<Uint8Array<ArrayBuffer>> {
  return through(new TextEncoder().encode(text), new CompressionStream('gzip'));
}

/** The text again. Throws where the bytes are no gzip, and where they unpack to more than `most` bytes. */
export async function gunzip(bytes: Uint8Array<ArrayBuffer>, most: number): Promise<string> {
  return new TextDecoder('utf-8', { fatal: true }).decode(await through(bytes, new DecompressionStream('gzip'), most));
}

/**
 * The real bytes are counted, so that a small part cannot unpack into a flood. Fed from here and not from a `Blob`, whose
 * bytes go to the browser's own process and come back.
 */
async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
  most = Number.POSITIVE_INFINITY,
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = (stream.readable as ReadableStream<Uint8Array>).getReader();
  const feeding = feed(stream.writable.getWriter(), bytes);
  // What is wrong with them is told where they come out.
  feeding.catch(() => undefined);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > most) {
      await reader.cancel();
      throw new RangeError('A part unpacks to more than a backup ever holds.');
    }
    chunks.push(value);
  }
  await feeding;
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

async function feed(writer: WritableStreamDefaultWriter<BufferSource>, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  for (let at = 0; at < bytes.length; at += FED_BYTES) await writer.write(bytes.slice(at, at + FED_BYTES));
  await writer.close();
}

/** Text packed with gzip. */
export function gzip(text: string): Promise<Uint8Array<ArrayBuffer>> {
  return through(new Blob([text]), new CompressionStream('gzip'));
}

/** The text again. Throws where the bytes are no gzip, and where they unpack to more than `most` bytes. */
export async function gunzip(bytes: Uint8Array<ArrayBuffer>, most: number): Promise<string> {
  return new TextDecoder('utf-8', { fatal: true }).decode(
    await through(new Blob([bytes]), new DecompressionStream('gzip'), most),
  );
}

/** The real bytes are counted, so that a small part cannot unpack into a flood. */
async function through(
  blob: Blob,
  stream: CompressionStream | DecompressionStream,
  most = Number.POSITIVE_INFINITY,
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = blob
    .stream()
    .pipeThrough(stream as ReadableWritablePair<Uint8Array, Uint8Array>)
    .getReader();
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
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

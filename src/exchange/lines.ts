export interface Line {
  readonly text: string;
  /** Where in the file it ends, in bytes. */
  readonly end: number;
}

const SLICE = 4_000_000;
const LINE_FEED = 10;

/**
 * The lines of a file, without ever holding more than one and a slice. What is no UTF-8 becomes U+FFFD, and a line longer
 * than `longest` bytes is handed over empty: whoever reads on must see that something was there.
 */
export async function* eachLine(file: Blob, longest: number): AsyncIterable<Line> {
  let parts: Uint8Array[] = [];
  let length = 0;
  const taken = (): string => {
    const all = new Uint8Array(length > longest ? 0 : length);
    let at = 0;
    for (const part of length > longest ? [] : parts) {
      all.set(part, at);
      at += part.length;
    }
    parts = [];
    const text = length > longest ? '\ufffd' : new TextDecoder().decode(all);
    length = 0;
    return text;
  };
  for (let from = 0; from < file.size; from += SLICE) {
    const bytes = new Uint8Array(await file.slice(from, from + SLICE).arrayBuffer());
    let start = 0;
    for (let feed = bytes.indexOf(LINE_FEED); feed !== -1; feed = bytes.indexOf(LINE_FEED, start)) {
      if (length <= longest) parts.push(bytes.subarray(start, feed));
      length += feed - start;
      yield { text: taken(), end: from + feed + 1 };
      start = feed + 1;
    }
    if (length <= longest) parts.push(bytes.subarray(start));
    length += bytes.length - start;
  }
  if (length > 0) yield { text: taken(), end: file.size };
}

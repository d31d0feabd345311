/** A file's text, in whatever way an editor or a developer tool wrote it; throws in words for whoever named the file. */
import { readFileSync } from 'node:fs';

const WHY: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file.',
  ENOTDIR: 'There is no such file.',
  EISDIR: 'It is a folder: name a file in it.',
  EACCES: 'It may not be read by you.',
};

export function textOfFile(file: string): string {
  return decoded(bytesOf(file)).replace(/\r\n/g, '\n');
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new Error(WHY[(error as NodeJS.ErrnoException).code ?? ''] ?? String(error));
  }
}

/** By its byte-order mark; without one, by the zeros that each letter of ASCII has in UTF-16. */
function decoded(bytes: Buffer): string {
  const [first, second] = bytes;
  const encoding =
    (first === 0xff && second === 0xfe) || (first !== 0 && second === 0)
      ? 'utf-16le'
      : (first === 0xfe && second === 0xff) || (first === 0 && second !== 0 && second !== undefined)
        ? 'utf-16be'
        : 'utf-8';
  // The decoder takes the mark away.
  return new TextDecoder(encoding).decode(bytes);
}

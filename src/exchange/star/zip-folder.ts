import { BlobReader, ZipWriter } from '@zip.js/zip.js/lib/zip-core-native.js';
import type { OpenFile, StarFolder } from './star-folder';

/** Bytes wait in memory up to this many, then they become the browser's, which may use the disk. */
const MOST_WAITING = 8_000_000;

/** Puts bytes together into one blob, a few of them in memory at a time. */
class BlobPieces {
  readonly #done: Blob[] = [];
  #waiting: Uint8Array<ArrayBuffer>[] = [];
  #size = 0;

  add(bytes: Uint8Array<ArrayBuffer>): void {
    this.#waiting.push(bytes);
    this.#size += bytes.length;
    if (this.#size < MOST_WAITING) return;
    this.#done.push(new Blob(this.#waiting));
    this.#waiting = [];
    this.#size = 0;
  }

  blob(type?: string): Blob {
    return new Blob([...this.#done, ...this.#waiting], type === undefined ? {} : { type });
  }
}

/** A star in one ZIP. Nothing is packed once more: what is in it is packed already. */
export class ZipFolder implements StarFolder {
  readonly #pieces = new BlobPieces();
  readonly #zip: ZipWriter<unknown>;

  constructor() {
    const written = new WritableStream<Uint8Array<ArrayBuffer>>({
      // What is handed over is used again by who hands it over.
      write: (bytes) => this.#pieces.add(bytes.slice()),
    });
    this.#zip = new ZipWriter(written, { level: 0, useWebWorkers: false, extendedTimestamp: false });
  }

  async open(path: string): Promise<OpenFile> {
    const pieces = new BlobPieces();
    return {
      add: async (bytes) => pieces.add(bytes),
      close: async () => void (await this.#zip.add(path, new BlobReader(pieces.blob()))),
    };
  }

  async end(): Promise<void> {
    await this.#zip.close();
  }

  async discard(): Promise<void> {
    // There is no file yet.
  }

  /** After the end. */
  blob(): Blob {
    return this.#pieces.blob('application/zip');
  }
}

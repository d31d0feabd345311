import type { ExportLimits } from './limits';
import { ExportRefusal } from './problem';
import type { Yielder } from './yielder';

/** One picked file: the ZIP itself, or a file of the unpacked folder (`path` = `webkitRelativePath`, else the name). */
export interface SourceFile {
  readonly path: string;
  readonly blob: Blob;
}

export type TakeBytes = (bytes: Uint8Array) => void;

/** A file inside an export, opened only when somebody wants its bytes. */
export interface ExportEntry {
  /** As the container names it. */
  readonly path: string;
  /** Which picked file it came from; two archives of one pick are two containers. */
  readonly container: number;
  /** As declared, which may be a lie; good for progress and for telling copies apart. */
  readonly size: number;
  readonly crc: number | null;
  readonly isEncrypted: boolean;
  /** Hands over the unpacked bytes piece by piece. Rejects with an `ExportRefusal`. */
  read(take: TakeBytes): Promise<void>;
}

/** How many bytes may still come out of the whole export. */
export class ByteBudget {
  #left: number;
  readonly limits: ExportLimits;
  constructor(limits: ExportLimits) {
    this.limits = limits;
    this.#left = limits.totalBytes;
  }

  /** Counts bytes as they come out; `entrySoFar` includes them. */
  spend(bytes: number, entrySoFar: number, path: string): void {
    this.#left -= bytes;
    if (this.#left < 0 || entrySoFar > this.limits.entryBytes) throw new ExportRefusal('too-large', { path });
  }
}

/** Bytes are handed on in pieces no larger than this, so that each costs a few ms. */
const PIECE_BYTES = 128 * 1024;

export async function inPieces(bytes: Uint8Array, take: TakeBytes, yielder: Yielder): Promise<void> {
  for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
    take(bytes.subarray(at, at + PIECE_BYTES));
    await yielder.yieldNow();
  }
}

import { isOfInterest } from './catalog';
import type { ExportLimits } from './limits';
import { isMedia } from './media-names';
import type { Pace } from './pace';
import { ExportRefusal } from './problem';
import { isZip, openZip } from './zip';

/** One picked file: the ZIP itself, or a file of the unpacked folder (`path` = `webkitRelativePath`, else the name). */
export interface SourceFile {
  readonly path: string;
  readonly blob: Blob;
}

/** Whatever the person picked: one ZIP, several, a folder, or single files. */
export type ExportSource = readonly SourceFile[];

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

export interface Container {
  readonly entries: readonly ExportEntry[];
  /** Names of the archives and folders picked: they tell the owner and the date. */
  readonly names: readonly string[];
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

export async function openContainer(source: ExportSource, limits: ExportLimits, pace: Pace): Promise<Container> {
  if (source.length > limits.listed) throw new ExportRefusal('too-many-entries', { count: limits.listed });
  const budget = new ByteBudget(limits);
  const entries: ExportEntry[] = [];
  const names: string[] = [];
  for (const [container, file] of source.entries()) {
    pace.check();
    if (isMedia(file.path)) continue;
    if (await isZip(file.blob)) {
      names.push(file.path);
      entries.push(...(await openZip(file, container, budget, pace)));
    } else if (isOfInterest(file.path)) entries.push(plainEntry(file, budget, pace));
    if (entries.length > limits.entries) throw new ExportRefusal('too-many-entries', { count: limits.entries });
    await pace.breathe();
  }
  return { entries, names };
}

/** Bytes are handed on in pieces no larger than this, so that each costs a few ms. */
const PIECE_BYTES = 128 * 1024;

export async function inPieces(bytes: Uint8Array, take: TakeBytes, pace: Pace): Promise<void> {
  for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
    take(bytes.subarray(at, at + PIECE_BYTES));
    await pace.breathe();
  }
}

function plainEntry(file: SourceFile, budget: ByteBudget, pace: Pace): ExportEntry {
  return {
    path: file.path,
    // Files of one pick that are no archives are one folder, so one container.
    container: -1,
    size: file.blob.size,
    crc: null,
    isEncrypted: false,
    async read(take) {
      let seen = 0;
      const reader = file.blob.stream().getReader();
      try {
        for (;;) {
          const { done, value } = await reader.read().catch((error: unknown) => {
            throw new ExportRefusal('broken-file', { path: file.path, detail: [String(error)] });
          });
          if (done) return;
          seen += value.length;
          budget.spend(value.length, seen, file.path);
          pace.done += value.length;
          await inPieces(value, take, pace);
        }
      } finally {
        reader.releaseLock();
      }
    },
  };
}

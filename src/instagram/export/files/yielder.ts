import { ExportRefusal } from './problem';

export type ReadingPhase = 'open' | 'lists' | 'interactions' | 'finish';

export interface ReadingProgress {
  /** Unpacked bytes read so far, and how many there should be; null where the export does not say. */
  readonly done: number;
  readonly total: number | null;
  readonly phase: ReadingPhase;
  /** Rows understood so far. */
  readonly rows: number;
}

export interface YieldOptions {
  readonly signal?: AbortSignal;
  onProgress?(progress: ReadingProgress): void;
  /** Gives the page its turn; a timer unless said otherwise, and browsers hold timers back. */
  pause?(): Promise<void>;
}

/** How long work goes on before the page gets its turn; a piece of bytes more may come on top of it. */
const SLICE_MS = 12;

/** Keeps the page alive while an export is read: a pause each slice, progress with it, and an end when aborted. */
export class Yielder {
  done = 0;
  total: number | null = null;
  phase: ReadingPhase = 'open';
  rows = 0;
  readonly #options: YieldOptions;
  #sliceBegan = performance.now();

  constructor(options: YieldOptions) {
    this.#options = options;
  }

  get signal(): AbortSignal | undefined {
    return this.#options.signal;
  }

  check(): void {
    if (this.#options.signal?.aborted) throw new ExportRefusal('aborted');
  }

  /** Called between pieces of work that take a few ms at most. Returns nothing to wait for while the slice lasts. */
  yieldNow(): Promise<void> | undefined {
    this.check();
    return performance.now() - this.#sliceBegan < SLICE_MS ? undefined : this.#rest();
  }

  report(): void {
    const { done, total, phase, rows } = this;
    this.#options.onProgress?.({ done, total: total === null ? null : Math.max(total, done), phase, rows });
  }

  async #rest(): Promise<void> {
    this.report();
    await (this.#options.pause ?? timer)();
    this.check();
    this.#sliceBegan = performance.now();
  }
}

function timer(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

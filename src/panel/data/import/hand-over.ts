import { yielding } from '../../../archive/store/yielding';
import { sizeOfText } from '../../../domain/exports/column-text';
import type { NamesPart } from '../../../exchange/import/import-parts';

/** Parts on their way at once: enough that neither side waits for the other, and all that memory holds of them. */
const AT_ONCE = 4;

/** Brings one part to where it is kept; resolves when it arrived. */
export type HandPart = (part: NamesPart) => Promise<unknown>;

/** Hands the names of an export over, part by part, beside whatever else goes on. */
export class HandOver {
  readonly #handPart: HandPart;
  readonly #ending = new AbortController();
  readonly #yieldNow = yielding(this.#ending.signal);
  readonly #onTheirWay = new Set<Promise<void>>();
  #last: Promise<void> = Promise.resolve();
  #names = 0;
  #handed = 0;
  #parts = 0;

  constructor(handPart: HandPart) {
    this.#handPart = handPart;
  }

  /** Of the names known so far, the share that arrived. */
  get share(): number {
    return this.#names === 0 ? 0 : this.#handed / this.#names;
  }

  get parts(): number {
    return this.#parts;
  }

  take(parts: Iterable<NamesPart>, names: number): void {
    this.#names += names;
    this.#last = this.#last.then(() => this.#handEach(parts));
    // Whoever waits for the end is told; until then nobody is missing an answer.
    this.#last.catch(() => undefined);
  }

  /** Resolves once everything arrived. */
  async finish(): Promise<void> {
    await this.#last;
    await Promise.all(this.#onTheirWay);
  }

  /** Hands nothing more over; resolves when nothing is on its way any more. */
  async stop(): Promise<void> {
    this.#ending.abort();
    await this.#last.catch(() => undefined);
    await Promise.allSettled(this.#onTheirWay);
  }

  async #handEach(parts: Iterable<NamesPart>): Promise<void> {
    for (const part of parts) {
      this.#ending.signal.throwIfAborted();
      this.#parts++;
      const going = this.#handPart(part).then(() => {
        this.#handed += sizeOfText(part.values[0]!);
        this.#onTheirWay.delete(going);
      });
      // Told where it is waited for, which may be later than it fails.
      going.catch(() => undefined);
      this.#onTheirWay.add(going);
      if (this.#onTheirWay.size >= AT_ONCE) await Promise.race(this.#onTheirWay);
      // Handing one over is quick, but many in one go would not be.
      await this.#yieldNow();
    }
  }
}

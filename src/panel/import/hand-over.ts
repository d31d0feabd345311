import type { NamesPart } from '../../exchange/import/import-parts';
import { createBreather } from '../people/breather';

/** Parts on their way at once: enough that neither side waits for the other, and all that memory holds of them. */
const AT_ONCE = 4;

/** Brings one part to where it is kept; resolves when it arrived. */
export type HandPart = (part: NamesPart) => Promise<unknown>;

/** Hands the names of an export over, part by part, beside whatever else goes on. */
export class HandOver {
  readonly #handPart: HandPart;
  readonly #ending = new AbortController();
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
    this.#last = this.#last.then(() => this.#hand(parts));
    // Whoever waits for the end is told; until then nobody is missing an answer.
    this.#last.catch(() => undefined);
  }

  /** Resolves once everything arrived. */
  finish(): Promise<void> {
    return this.#last;
  }

  /** Hands nothing more over; resolves when nothing is on its way any more. */
  async stop(): Promise<void> {
    this.#ending.abort();
    await this.#last.catch(() => undefined);
  }

  async #hand(parts: Iterable<NamesPart>): Promise<void> {
    const onTheirWay = new Set<Promise<void>>();
    try {
      await this.#handEach(parts, onTheirWay);
    } finally {
      await Promise.allSettled(onTheirWay);
    }
  }

  async #handEach(parts: Iterable<NamesPart>, onTheirWay: Set<Promise<void>>): Promise<void> {
    const breathe = createBreather(this.#ending.signal);
    for (const part of parts) {
      this.#parts++;
      const going = this.#handPart(part).then(() => {
        this.#handed += part.values[0]?.length ?? 0;
        onTheirWay.delete(going);
      });
      // Told where it is waited for, which may be later than it fails.
      going.catch(() => undefined);
      onTheirWay.add(going);
      if (onTheirWay.size >= AT_ONCE) await Promise.race(onTheirWay);
      // Handing one over is quick, but many in one go would not be.
      await breathe();
    }
    await Promise.all(onTheirWay);
  }
}

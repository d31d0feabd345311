import { type Look, presentIn } from '../looks/look';
import { type Membership, NOBODY, unionOf } from '../membership';

/** One list up to a look. */
export interface ListBefore {
  readonly whole: Look | null;
  /** Whom the newest whole look showed, and every look since. */
  readonly held: () => Membership;
  /** Whom any look showed. */
  readonly ever: () => Membership;
}

/** Everybody whom some looks showed. */
export type Unite = (looks: readonly Look[]) => Membership;

/** So many looks are put together at once: whoever asks for all up to one of them adds fewer than these. */
const STRIDE = 32;

/** The looks at one list, in the order of time. Sets of many of them are put together when they are asked for. */
export class ListPast {
  readonly #unite: Unite;
  readonly #looks: Look[] = [];
  /** The place of the newest whole look. */
  #whole: number | null = null;
  /** Whom the first `STRIDE` × n looks showed, for n = 0, 1, 2 … */
  readonly #ever: Membership[] = [NOBODY];

  constructor(unite: Unite = (looks) => unionOf(looks.map(({ members }) => members))) {
    this.#unite = unite;
  }

  add(look: Look): void {
    if (look.coverage.kind === 'whole') this.#whole = this.#looks.length;
    this.#looks.push(look);
  }

  /** All that came until now; what is added later changes nothing of it. */
  before(): ListBefore {
    const until = this.#looks.length;
    const from = this.#whole;
    const whole = from === null ? null : this.#looks[from]!;
    return {
      whole,
      held: () => this.#shown(whole === null ? NOBODY : presentIn(whole), from === null ? 0 : from + 1, until),
      ever: () => this.#shown(this.#everUntil(Math.floor(until / STRIDE)), until - (until % STRIDE), until),
    };
  }

  #everUntil(strides: number): Membership {
    while (this.#ever.length <= strides) {
      const from = (this.#ever.length - 1) * STRIDE;
      this.#ever.push(this.#shown(this.#ever.at(-1)!, from, from + STRIDE));
    }
    return this.#ever[strides]!;
  }

  #shown(first: Membership, from: number, until: number): Membership {
    if (from >= until) return first;
    return unionOf([first, this.#unite(this.#looks.slice(from, until))]);
  }
}

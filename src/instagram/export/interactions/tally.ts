import type { TallyKind } from '../files/interaction-files';
import { isDeletedName } from '../words/username';

/** How often, and from when to when, one account was the other side of one kind of interaction. */
export interface TallyColumns {
  readonly usernames: readonly string[];
  readonly counts: Uint32Array;
  /** Epoch ms; NaN = no row had a readable time. */
  readonly firstAt: Float64Array;
  readonly lastAt: Float64Array;
}

/**
 * What the person did, in the span the export covers: rows = own + unattributed + deleted + the sum of counts.
 * Nothing here says what anybody did to the person; exports do not hold that.
 */
export interface Tally extends TallyColumns {
  readonly kind: TallyKind;
  readonly rows: number;
  /** On the person's own posts. */
  readonly own: number;
  /** Rows that name nobody: the account is gone, or the export leaves it out. */
  readonly unattributed: number;
  readonly deleted: number;
  /** The span of the rows themselves, own ones included; null = nothing dated. Counts are counts in this span. */
  readonly spanFrom: number | null;
  readonly spanTo: number | null;
}

interface Entry {
  count: number;
  firstAt: number;
  lastAt: number;
}

export class TallyBuilder {
  readonly kind: TallyKind;
  #rows = 0;
  #unattributed = 0;
  #deleted = 0;
  #from = Number.POSITIVE_INFINITY;
  #to = Number.NEGATIVE_INFINITY;
  readonly #entries = new Map<string, Entry>();

  constructor(kind: TallyKind) {
    this.kind = kind;
  }

  get rows(): number {
    return this.#rows;
  }

  /** `username` as `asListedName` gives it, or null. */
  add(username: string | null, at: number): void {
    this.#rows++;
    if (at < this.#from) this.#from = at;
    if (at > this.#to) this.#to = at;
    if (username === null) this.#unattributed++;
    else if (isDeletedName(username)) this.#deleted++;
    else {
      const known = this.#entries.get(username);
      if (known === undefined) this.#entries.set(username, { count: 1, firstAt: at, lastAt: at });
      else {
        known.count++;
        if (!(at >= known.firstAt)) known.firstAt = Number.isNaN(at) ? known.firstAt : at;
        if (!(at <= known.lastAt)) known.lastAt = Number.isNaN(at) ? known.lastAt : at;
      }
    }
  }

  /** The person's own rows are set apart only now: who the owner is may be known last of all. */
  tally(owner: string | null): Tally {
    const own = owner === null ? 0 : (this.#entries.get(owner)?.count ?? 0);
    const entries = [...this.#entries].filter(([username]) => username !== owner);
    return {
      kind: this.kind,
      rows: this.#rows,
      own,
      unattributed: this.#unattributed,
      deleted: this.#deleted,
      spanFrom: this.#from === Number.POSITIVE_INFINITY ? null : this.#from,
      spanTo: this.#to === Number.NEGATIVE_INFINITY ? null : this.#to,
      usernames: entries.map(([username]) => username),
      counts: Uint32Array.from(entries, ([, { count }]) => count),
      firstAt: Float64Array.from(entries, ([, { firstAt }]) => firstAt),
      lastAt: Float64Array.from(entries, ([, { lastAt }]) => lastAt),
    };
  }
}

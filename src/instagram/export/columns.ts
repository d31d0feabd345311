import { NameTable } from '../../domain/name-table';
import { fbidOfDeleted, isDeletedName, isReservedName } from './username';

/** Accounts of one list, one entry per account. Newest first where the export says so; the order is not relied on. */
export interface AccountColumns {
  readonly usernames: readonly string[];
  /** Epoch ms beside each username; NaN = not known. The newest where an account was listed twice. */
  readonly followedAt: Float64Array;
}

export interface DeletedAccounts {
  readonly count: number;
  /** `fbid_v2` of each where its name still tells it; later it may say which account this was. */
  readonly fbids: readonly (string | null)[];
  readonly followedAt: Float64Array;
}

/** Gathers a list row by row into columns: each account once, deleted ones apart. */
export class ColumnsBuilder {
  rows = 0;
  repeated = 0;
  unreadable = 0;
  undated = 0;
  oldestAt = Number.POSITIVE_INFINITY;
  newestAt = Number.NEGATIVE_INFINITY;
  readonly #table = new NameTable();
  #times = new Float64Array(1024);
  /** Few, so they need no table. */
  readonly #deleted = new Map<string, number>();

  get size(): number {
    return this.#table.size;
  }

  get deletedCount(): number {
    return this.#deleted.size;
  }

  /** `username` as `asListedName` gives it, or null for a row that names nobody. */
  add(username: string | null, at: number): void {
    this.rows++;
    if (username === null || isReservedName(username)) {
      this.unreadable++;
      return;
    }
    if (Number.isNaN(at)) this.undated++;
    else {
      if (at < this.oldestAt) this.oldestAt = at;
      if (at > this.newestAt) this.newestAt = at;
    }
    if (username.charCodeAt(0) === 95 && isDeletedName(username)) this.#addDeleted(username, at);
    else {
      const sizeBefore = this.#table.size;
      const place = this.#table.add(username);
      if (place < sizeBefore) this.#addAgain(place, at);
      else {
        if (place === this.#times.length) this.#grow();
        this.#times[place] = at;
      }
    }
  }

  #addAgain(place: number, at: number): void {
    this.repeated++;
    this.#times[place] = newest(this.#times[place]!, at);
  }

  #addDeleted(name: string, at: number): void {
    const known = this.#deleted.get(name);
    if (known !== undefined) this.repeated++;
    this.#deleted.set(name, known === undefined ? at : newest(known, at));
  }

  #grow(): void {
    const larger = new Float64Array(this.#times.length * 2);
    larger.set(this.#times);
    this.#times = larger;
  }

  accounts(): AccountColumns {
    return { usernames: this.#table.names, followedAt: this.#times.slice(0, this.#table.size) };
  }

  deleted(): DeletedAccounts {
    return {
      count: this.#deleted.size,
      fbids: [...this.#deleted.keys()].map(fbidOfDeleted),
      followedAt: Float64Array.from(this.#deleted.values()),
    };
  }
}

/** The later of two times, either of which may not be known. */
function newest(one: number, other: number): number {
  return Number.isNaN(one) || other > one ? other : one;
}

import { NameTable } from '../../../domain/name-table';
import { fbidOfDeleted, isDeletedName, isReservedName } from '../words/username';

/** Instagram opened in October 2010: nobody followed anybody before, and what is dated before then is no date. */
export const OPENED_AT = Date.UTC(2010, 9, 6);

/** Accounts of one list, one entry per account. Newest first where the export says so; the order is not relied on. */
export interface ListedColumns {
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

/** Called with accounts of a list as they are read. One that comes again brings a newer date. */
export type TellAccounts = (accounts: ListedColumns) => void;

/** Accounts told at a time. */
const TOLD_AT_ONCE = 10_000;

/**
 * Gathers a list row by row into columns: each account once, deleted ones apart. Tells of accounts while it gathers,
 * so that they can be worked on while the rest is read.
 */
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
  readonly #tell: TellAccounts | null;
  #told = 0;
  /** Places of accounts that got a newer date after they were told. */
  readonly #renewed = new Set<number>();

  constructor(tell: TellAccounts | null = null) {
    this.#tell = tell;
  }

  get size(): number {
    return this.#table.size;
  }

  get deletedCount(): number {
    return this.#deleted.size;
  }

  /** `username` as `asListedName` gives it, or null for a row that names nobody. */
  add(username: string | null, dated: number): void {
    this.rows++;
    const at = dated >= OPENED_AT ? dated : Number.NaN;
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
        if (place - this.#told >= TOLD_AT_ONCE) this.#tellUntil(place);
      }
    }
  }

  /** How many accounts came no later than this, or may have, for their date is not known; deleted ones included. */
  maybeUntil(at: number): number {
    let count = 0;
    for (let place = 0; place < this.size; place++) if (!(this.#times[place]! > at)) count++;
    for (const time of this.#deleted.values()) if (!(time > at)) count++;
    return count;
  }

  /** Tells what is left to tell. */
  tellRest(): void {
    this.#tellUntil(this.size);
    const renewed = [...this.#renewed];
    this.#renewed.clear();
    if (renewed.length > 0)
      this.#tell?.({
        usernames: renewed.map((place) => this.#table.names[place]!),
        followedAt: Float64Array.from(renewed, (place) => this.#times[place]!),
      });
  }

  #tellUntil(place: number): void {
    if (this.#tell === null || place === this.#told) return;
    this.#tell({
      usernames: this.#table.names.slice(this.#told, place),
      followedAt: this.#times.slice(this.#told, place),
    });
    this.#told = place;
  }

  #addAgain(place: number, at: number): void {
    this.repeated++;
    const before = this.#times[place]!;
    const after = newest(before, at);
    this.#times[place] = after;
    if (place < this.#told && !Object.is(before, after)) this.#renewed.add(place);
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

  accounts(): ListedColumns {
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

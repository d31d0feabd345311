import { fbidOfDeleted, isDeletedName, isReservedName, LONGEST_RESERVED } from '../words/username';
import { NameBytes } from './name-bytes';

/** Instagram opened in October 2010: nobody followed anybody before, and what is dated before then is no date. */
export const OPENED_AT = Date.UTC(2010, 9, 6);

/** Accounts of one list, one entry per account. Newest first where the export says so; the order is not relied on. */
export interface ListedColumns {
  readonly size: number;
  /** Made anew whenever asked for; whoever only hands names on takes their text. */
  readonly usernames: readonly string[];
  /** Epoch ms beside each username; NaN = not known. The newest where an account was listed twice. */
  readonly followedAt: Float64Array;
  /** The usernames from one place until another, joined by line feeds. */
  text(from: number, until: number): string;
}

export interface DeletedAccounts {
  readonly count: number;
  /** `fbid_v2` of each where its name still tells it; later it may say which account this was. */
  readonly fbids: readonly (string | null)[];
  readonly followedAt: Float64Array;
}

type NamesText = ListedColumns['text'];

class Listed implements ListedColumns {
  readonly size: number;
  readonly followedAt: Float64Array;
  readonly text: NamesText;

  constructor(size: number, followedAt: Float64Array, text: NamesText) {
    this.size = size;
    this.followedAt = followedAt;
    this.text = text;
  }

  get usernames(): readonly string[] {
    return this.size === 0 ? [] : this.text(0, this.size).split('\n');
  }
}

/** Called with accounts of a list as they are read. One that comes again brings a newer date. */
export type TellAccounts = (accounts: ListedColumns) => void;

const UNDERSCORE = 0x5f;

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
  readonly #table = new NameBytes();
  readonly #letters = new TextDecoder();
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
    this.#date(at);
    if (username.charCodeAt(0) === UNDERSCORE && isDeletedName(username)) this.#addDeleted(username, at);
    else this.#put(this.#table.size, this.#table.addName(username), at);
  }

  /** The same for a name that is well formed and there as bytes; no string is made of nearly any. */
  addBytes(bytes: Uint8Array, from: number, to: number, dated: number): void {
    if (to - from <= LONGEST_RESERVED || bytes[from] === UNDERSCORE) {
      this.add(this.#letters.decode(bytes.subarray(from, to)), dated);
      return;
    }
    this.rows++;
    const at = dated >= OPENED_AT ? dated : Number.NaN;
    this.#date(at);
    this.#put(this.#table.size, this.#table.add(bytes, from, to), at);
  }

  #date(at: number): void {
    if (Number.isNaN(at)) this.undated++;
    else {
      if (at < this.oldestAt) this.oldestAt = at;
      if (at > this.newestAt) this.newestAt = at;
    }
  }

  #put(sizeBefore: number, place: number, at: number): void {
    if (place < sizeBefore) this.#addAgain(place, at);
    else {
      if (place === this.#times.length) this.#grow();
      this.#times[place] = at;
      if (place - this.#told >= TOLD_AT_ONCE) this.#tellUntil(place);
    }
  }

  /** How many accounts came no later than this, or may have, for their date is not known; deleted ones included. */
  maybeUntil(at: number): number {
    let count = 0;
    for (let place = 0; place < this.size; place++) if (!(this.#times[place]! > at)) count++;
    for (const time of this.#deleted.values()) if (!(time > at)) count++;
    return count;
  }

  /** Tells what is left to tell; nothing may be added afterwards. */
  tellRest(): void {
    this.#table.close();
    this.#tellUntil(this.size);
    const renewed = [...this.#renewed];
    this.#renewed.clear();
    if (renewed.length > 0) this.#tell?.(new Listed(renewed.length, this.#timesOf(renewed), this.#namesOf(renewed)));
  }

  #tellUntil(place: number): void {
    if (this.#tell === null || place === this.#told) return;
    this.#tell(this.#between(this.#told, place));
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
    return this.#between(0, this.#table.size);
  }

  #between(first: number, last: number): ListedColumns {
    const table = this.#table;
    const text: NamesText = (from, until) => table.text(first + from, first + until);
    return new Listed(last - first, this.#times.slice(first, last), text);
  }

  #timesOf(places: readonly number[]): Float64Array {
    return Float64Array.from(places, (place) => this.#times[place]!);
  }

  #namesOf(places: readonly number[]): NamesText {
    const names = places.map((place) => this.#table.text(place, place + 1));
    return (from, until) => names.slice(from, until).join('\n');
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

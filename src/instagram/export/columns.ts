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

/** Small maps grow without a pause; one map of a million would stop the page while it rehashes. */
const SHARDS = 128;

/** Gathers a list row by row into columns: each account once, deleted ones apart. */
export class ColumnsBuilder {
  rows = 0;
  repeated = 0;
  unreadable = 0;
  undated = 0;
  oldestAt = Number.POSITIVE_INFINITY;
  newestAt = Number.NEGATIVE_INFINITY;
  readonly #usernames: string[] = [];
  readonly #deleted: string[] = [];
  #times = new Float64Array(1024);
  readonly #deletedTimes: number[] = [];
  readonly #places: Map<string, number>[] = Array.from({ length: SHARDS }, () => new Map());

  get size(): number {
    return this.#usernames.length;
  }

  get deletedCount(): number {
    return this.#deleted.length;
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
    const last = username.charCodeAt(username.length - 1);
    const shard = this.#places[(last * 31 + username.charCodeAt(username.length >> 1) + username.length) % SHARDS]!;
    const place = shard.get(username);
    if (place !== undefined) this.#addAgain(username, place, at);
    else if (username.charCodeAt(0) === 95 && isDeletedName(username)) {
      shard.set(username, this.#deleted.length);
      this.#deleted.push(username);
      this.#deletedTimes.push(at);
    } else {
      const next = this.#usernames.length;
      shard.set(username, next);
      this.#usernames.push(username);
      if (next === this.#times.length) this.#grow();
      this.#times[next] = at;
    }
  }

  #addAgain(username: string, place: number, at: number): void {
    this.repeated++;
    const times = isDeletedName(username) ? this.#deletedTimes : this.#times;
    const known = times[place]!;
    if (Number.isNaN(known) || at > known) times[place] = at;
  }

  #grow(): void {
    const larger = new Float64Array(this.#times.length * 2);
    larger.set(this.#times);
    this.#times = larger;
  }

  accounts(): AccountColumns {
    return { usernames: this.#usernames, followedAt: this.#times.slice(0, this.#usernames.length) };
  }

  deleted(): DeletedAccounts {
    return {
      count: this.#deleted.length,
      fbids: this.#deleted.map(fbidOfDeleted),
      followedAt: Float64Array.from(this.#deletedTimes),
    };
  }
}

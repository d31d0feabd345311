import type { AccountId, AccountNumber } from '../account';
import { FOLLOW_LIST_KINDS } from '../follow-list';
import type { DatedExport, DatedList } from './dated-export';
import type { RenameBySecond } from './renames';
import { areExact } from './seconds-held';

/** An export among others, each by the numbers that its names have without any rename that exports tell. */
export interface ViewersExport extends DatedExport {
  readonly viewer: AccountId;
}

/** A rename between two exports, which are places in a row of them, oldest first. */
export interface RenameAmong extends RenameBySecond {
  readonly before: number;
  readonly after: number;
}

/** One account through all exports: under which number each has it, oldest first. */
export interface Trail {
  readonly stands: readonly { readonly place: number; readonly number: AccountNumber }[];
  readonly renames: readonly RenameAmong[];
}

interface Growing {
  readonly stands: Map<number, AccountNumber>;
  readonly renames: Set<RenameAmong>;
}

/**
 * Who is who in all exports, of those who are concerned by renames: first by the second of their follow, then by name
 * from one export to the next, unless a rename says that the name was handed on in between, one of them had two names in
 * one export, or a follow would be older than it was before. The answer is the same whatever was imported first.
 */
export function trailsOf(
  exports: readonly ViewersExport[],
  renames: readonly RenameAmong[],
  concerned: ReadonlySet<AccountNumber>,
): Trail[] {
  const rows = new Rows(exports, concerned);
  for (let told = renames; ; ) {
    const trails = new Trails(rows, exports);
    const denied = new Set<RenameAmong>();
    for (const rename of told)
      if (!trails.uniteRenamed(rename)) for (const one of trails.renamesOf(rename)) denied.add(one);
    if (denied.size > 0) {
      told = told.filter((rename) => !denied.has(rename));
      continue;
    }
    const cuts = new Set<string>();
    for (const { before, after, from, to } of told) {
      cuts.add(`${before} ${after} ${from}`);
      cuts.add(`${before} ${after} ${to}`);
    }
    for (const number of concerned) trails.uniteBySecond(number);
    for (const number of concerned) trails.uniteByName(number, cuts);
    return trails.all();
  }
}

/** Those in question in each export, and their seconds. */
class Rows {
  readonly places: ReadonlyMap<AccountNumber, readonly number[]>;
  readonly #seconds: readonly ReadonlyMap<AccountNumber, number>[][];

  constructor(exports: readonly ViewersExport[], concerned: ReadonlySet<AccountNumber>) {
    this.places = new Map(
      [...concerned].map((number) => [number, [...exports.keys()].filter((place) => exports[place]!.names(number))]),
    );
    this.#seconds = exports.map((one) => {
      const isTold = areExact(one);
      return FOLLOW_LIST_KINDS.map((kind) => (isTold ? secondsOf(one.lists[kind], concerned) : new Map()));
    });
  }

  /** The second of one list, by its place among the kinds; 0 = not known, or it is not in the list. */
  secondIn(place: number, kind: number, number: AccountNumber): number {
    return this.#seconds[place]![kind]!.get(number) ?? 0;
  }
}

function secondsOf(list: DatedList | null, concerned: ReadonlySet<AccountNumber>): Map<AccountNumber, number> {
  const seconds = new Map<AccountNumber, number>();
  for (let at = 0; at < (list?.numbers.length ?? 0); at++)
    if (concerned.has(list!.numbers[at]!)) seconds.set(list!.numbers[at]!, list!.seconds[at]!);
  return seconds;
}

const KINDS = [...FOLLOW_LIST_KINDS.keys()];

class Trails {
  readonly #of = new Map<string, Growing>();
  readonly #rows: Rows;
  readonly #exports: readonly ViewersExport[];

  constructor(rows: Rows, exports: readonly ViewersExport[]) {
    this.#rows = rows;
    this.#exports = exports;
    for (const [number, places] of rows.places)
      for (const place of places)
        this.#of.set(`${place} ${number}`, { stands: new Map([[place, number]]), renames: new Set() });
  }

  /** False = it would bear two names in one export. */
  uniteRenamed(rename: RenameAmong): boolean {
    const [one, other] = this.#sidesOf(rename);
    if (one !== other && hasTwo(one, other)) return false;
    this.#unite(one, other).renames.add(rename);
    return true;
  }

  /** All that speak of either side of a rename. */
  renamesOf(rename: RenameAmong): RenameAmong[] {
    return [rename, ...this.#sidesOf(rename).flatMap(({ renames }) => [...renames])];
  }

  uniteBySecond(number: AccountNumber): void {
    const places = this.#rows.places.get(number)!;
    for (const [order, place] of places.entries())
      for (const later of places.slice(order + 1))
        if (this.#isOfOneSecond(number, place, later)) this.#tryTo(number, place, later);
  }

  uniteByName(number: AccountNumber, cuts: ReadonlySet<string>): void {
    const places = this.#rows.places.get(number)!;
    for (const [order, later] of places.entries())
      if (order > 0 && !cuts.has(`${places[order - 1]} ${later} ${number}`))
        this.#tryTo(number, places[order - 1]!, later);
  }

  /** All trails, oldest stand first. Those that know no other name than one and the same are one account. */
  all(): Trail[] {
    const byName = new Map<AccountNumber, Growing>();
    for (const trail of new Set(this.#of.values())) {
      const numbers = new Set(trail.stands.values());
      const [number] = numbers;
      if (numbers.size > 1) continue;
      const same = byName.get(number!);
      byName.set(number!, same === undefined ? trail : this.#unite(same, trail));
    }
    return [...new Set(this.#of.values())].map(({ stands, renames }) => ({
      stands: [...stands].map(([place, number]) => ({ place, number })).sort((one, other) => one.place - other.place),
      renames: [...renames],
    }));
  }

  #sidesOf({ before, after, from, to }: RenameAmong): [Growing, Growing] {
    return [this.#of.get(`${before} ${from}`)!, this.#of.get(`${after} ${to}`)!];
  }

  #isOfOneSecond(number: AccountNumber, place: number, later: number): boolean {
    if (this.#exports[place]!.viewer !== this.#exports[later]!.viewer) return false;
    return KINDS.some((kind) => {
      const seconds = this.#rows.secondIn(place, kind, number);
      return seconds !== 0 && seconds === this.#rows.secondIn(later, kind, number);
    });
  }

  #tryTo(number: AccountNumber, place: number, later: number): void {
    const [one, other] = [this.#of.get(`${place} ${number}`)!, this.#of.get(`${later} ${number}`)!];
    if (one !== other && !hasTwo(one, other) && this.#isInOrder(one, other)) this.#unite(one, other);
  }

  /** Whether both may be one account: then none of its follows would be older than an earlier export had it. */
  #isInOrder(one: Growing, other: Growing): boolean {
    const stands = [...one.stands, ...other.stands].sort(([first], [second]) => first - second);
    return KINDS.every((kind) => {
      const last = new Map<AccountId, number>();
      return stands.every(([place, number]) => {
        const seconds = this.#rows.secondIn(place, kind, number);
        const { viewer } = this.#exports[place]!;
        if (seconds === 0) return true;
        if (seconds < (last.get(viewer) ?? 0)) return false;
        last.set(viewer, seconds);
        return true;
      });
    });
  }

  #unite(one: Growing, other: Growing): Growing {
    if (one === other) return one;
    for (const [place, number] of other.stands) {
      one.stands.set(place, number);
      this.#of.set(`${place} ${number}`, one);
    }
    for (const rename of other.renames) one.renames.add(rename);
    return one;
  }
}

function hasTwo(one: Growing, other: Growing): boolean {
  return [...one.stands.keys()].some((place) => other.stands.has(place));
}

import type { FollowListKind } from '../domain/follow-list';
import { isOnNow } from './people';
import type { World } from './world';

/** One answer of one of the viewer's lists; accounts by their place among the world's people. */
export interface Page {
  readonly captureId: string;
  readonly kind: FollowListKind;
  readonly readAt: number;
  readonly rows: readonly number[];
  readonly askedCursor: string | null;
  readonly offeredCursor: string | null;
  readonly hasMore: boolean;
  readonly isCapped: boolean;
  readonly saidHidden?: number;
  readonly deactivated?: { readonly size: number; readonly named: readonly number[] };
  /** Rows without an id, of people whom the pass did not show before. */
  readonly unidentified?: number;
}

/** Of the rows of a world in which some come without an id. */
const NAMELESS_SHARE = 0.02;

/** One going through a list, page by page, as Instagram answers it at that moment. */
export class Scroll {
  readonly startedAt: number;
  /** The list said that nothing follows, whether or not that is so. */
  isAtEnd = false;
  /** It ended or was withheld before its end. */
  isCut = false;
  readonly #world: World;
  readonly #kind: FollowListKind;
  readonly #number: number;
  #cursor: string | null = null;
  #offset = 0;
  #shown = 0;
  /** Of an unstable order: whom it is still going to show, last first. Null = a stable order, paged by offset. */
  readonly #rest: number[] | null;
  readonly #met = new Set<number>();
  readonly #identified = new Set<number>();
  #edition: number;
  #page: readonly number[] = [];
  #pages = 0;

  constructor(world: World, kind: FollowListKind, number: number) {
    this.#world = world;
    this.#kind = kind;
    this.#number = number;
    this.startedAt = world.now;
    this.#edition = world.edition;
    const isByOffset = kind === 'following' || world.traits.isFollowersByOffset;
    this.#rest = isByOffset ? null : this.#ranked();
  }

  #ranked(): number[] {
    const { chance, seed, traits } = this.#world;
    const shown = this.#world.shown(this.#kind);
    for (const index of shown) this.#met.add(index);
    // A list that ends too early may end at the same row each time, and skip the same rows.
    const isSteady = seed % 2 === 0;
    const isSkipped = (index: number) =>
      (isSteady ? (Math.imul(index + 1, 0x9e3779b1) >>> 0) / 0x1_0000_0000 : chance.next()) < traits.skipShare;
    const rows = traits.skipShare === 0 ? shown : shown.filter((index) => !isSkipped(index));
    return isSteady && traits.cutAfter.followers !== null ? rows.toReversed() : chance.shuffled(rows);
  }

  /** The next answer, now; null where it brings nobody, which is never a capture. */
  next(): Page | null {
    const { chance, traits } = this.#world;
    const size = chance.is(0.1) ? Math.ceil(traits.pageSize * chance.between(0.4, 1)) : traits.pageSize;
    const all = this.#rest === null ? this.#byOffset(size) : this.#byRank(size, this.#rest);
    const isCapped = this.#limit(all);
    const { rows, unidentified } = this.#withoutNameless(all);
    const askedCursor = this.#cursor;
    this.#pages += 1;
    const opaque = `QVFB${this.#number}x${this.#pages}`;
    this.#cursor = this.isAtEnd ? null : this.#rest === null ? String(this.#offset) : opaque;
    this.#page = rows;
    if (rows.length === 0) return null;
    return {
      captureId: `c${String(this.#number).padStart(3, '0')}-${String(this.#pages).padStart(4, '0')}`,
      kind: this.#kind,
      readAt: this.#world.now,
      rows,
      askedCursor,
      offeredCursor: this.#cursor,
      hasMore: !this.isAtEnd,
      isCapped,
      ...this.#said(),
      ...(unidentified === 0 ? {} : { unidentified }),
    };
  }

  /** In one world of seven some rows come without an id; whom the pass showed by id before is nobody new. */
  #withoutNameless(all: readonly number[]): { rows: number[]; unidentified: number } {
    const { chance, seed } = this.#world;
    const nameless = new Set(seed % 7 === 1 ? all.filter(() => chance.is(NAMELESS_SHARE)) : []);
    const rows = all.filter((index) => !nameless.has(index));
    for (const index of rows) this.#identified.add(index);
    return { rows, unidentified: [...nameless].filter((index) => !this.#identified.has(index)).length };
  }

  #byOffset(size: number): number[] {
    const shown = this.#world.shown(this.#kind);
    const rows = shown.slice(this.#offset, this.#offset + size);
    this.#offset += size;
    this.isAtEnd = this.#offset >= shown.length;
    return rows;
  }

  #byRank(size: number, rest: number[]): number[] {
    const { chance } = this.#world;
    this.#letIn(rest);
    const rows: number[] = [];
    for (const index of this.#page) if (rows.length < size / 2 && chance.is(0.12)) rows.push(index);
    while (rows.length < size && rest.length > 0) {
      const index = rest.pop()!;
      if (this.#world.isShown(index, this.#kind)) rows.push(index);
    }
    this.isAtEnd = rest.length === 0;
    return rows.filter((index) => this.#world.isShown(index, this.#kind));
  }

  /** Who came since the list was opened stands mostly above, where nobody looks any more. */
  #letIn(rest: number[]): void {
    const { edition, chance } = this.#world;
    if (edition === this.#edition) return;
    this.#edition = edition;
    for (const index of this.#world.shown(this.#kind)) {
      if (this.#met.has(index)) continue;
      this.#met.add(index);
      if (chance.is(0.3)) rest.splice(chance.below(rest.length + 1), 0, index);
    }
  }

  /** Ends the list where Instagram does so too early; whether it says that it withholds the rest. */
  #limit(rows: number[]): boolean {
    const { cutAfter, cappedTo } = this.#world.traits;
    const cut = cutAfter[this.#kind];
    const all = this.#world.shown(this.#kind).length;
    const cap = this.#kind === 'followers' && cappedTo !== null ? Math.max(1, Math.floor(all * cappedTo)) : null;
    const most = Math.min(cut ?? all * 2, cap ?? all * 2);
    this.#shown += rows.length;
    if (this.#shown < most || this.isAtEnd) return false;
    this.isAtEnd = true;
    this.isCut = true;
    return most === cap;
  }

  #said(): Pick<Page, 'saidHidden' | 'deactivated'> {
    const { traits, chance, people, holders } = this.#world;
    if (this.#kind === 'following') {
      if (!traits.saysHidden) return {};
      return { saidHidden: Math.floor(this.#world.hidden('following') * chance.pick([0, 0.5, 1, 1])) };
    }
    if (!traits.hasGroups || this.#pages > 1 || chance.is(0.25)) return {};
    const asleep = holders.followers.filter((index) => isOnNow(people[index]!.deactivated));
    if (asleep.length === 0) return {};
    const size = Math.max(1, asleep.length + (chance.is(0.1) ? chance.pick([-1, 1]) : 0));
    return { deactivated: { size, named: chance.shuffled(asleep).slice(0, 2) } };
  }
}

import type { FollowListKind } from '../domain/follow-list';
import type { CountSource } from '../domain/looks/count';
import { HOUR_MS, MINUTE_MS } from '../domain/time';
import { actByHand, visit } from './by-hand';
import type { Life } from './life';
import { Scroll } from './pages';
import { isOnNow } from './people';
import { KINDS, type Records, type ShownCounts } from './records';
import type { World } from './world';

/** How one pass went, as the world knows it. */
export interface PassDone {
  readonly kind: FollowListKind;
  readonly startedAt: number;
  readonly endedAt: number;
  /** Its first and its last page and all between came to the records, and Instagram did not say that it withholds some. */
  readonly isFinished: boolean;
  readonly isCut: boolean;
}

/** One person at one screen: opens profile and lists, scrolls, follows and unfollows, goes away. */
export class Sitting {
  readonly #world: World;
  readonly #life: Life;
  readonly #records: Records;
  /** Everything that the profile ever showed, with whom nothing is checked but to explain a wrong answer. */
  readonly shownCounts: ShownCounts[] = [];
  #scrolls = 0;

  constructor(world: World, life: Life, records: Records) {
    this.#world = world;
    this.#life = life;
    this.#records = records;
  }

  wait(ms: number): void {
    this.#life.until(Math.round(this.#world.now + ms));
  }

  /** The viewer's own profile is opened. */
  async openOwnProfile(source: CountSource): Promise<void> {
    const { now: at, traits, chance } = this.#world;
    const exact = (kind: FollowListKind): [number, number] => [this.#world.count(kind), this.#world.count(kind)];
    const isRounded = source !== 'profile' && traits.hasAbbreviatedCounts;
    const shown = (kind: FollowListKind): [number, number] => {
      const count = this.#world.count(kind);
      const step = isRounded && count >= 1000 ? 100 : 1;
      const low = Math.floor(count / step) * step;
      return [low, low + step - 1];
    };
    const counts: ShownCounts =
      source === 'profile'
        ? { at, source, followers: exact('followers'), following: exact('following') }
        : {
            at,
            source,
            followers: shown('followers'),
            following: source === 'position' || chance.is(0.1) ? null : shown('following'),
          };
    this.shownCounts.push(counts);
    await this.#records.counts(counts);
  }

  /** Goes through one list, or as far as it goes. `acts`: how likely the person does something after a page. */
  async read(kind: FollowListKind, acts: number): Promise<PassDone> {
    const { chance } = this.#world;
    const way = chance.next();
    const scroll = this.#open(kind);
    // Awake only after the list was open, gone before its end, one answer lost.
    const missed = way < 0.05 ? 1 + chance.below(4) : 0;
    const stopAfter = way > 0.9 ? 1 + chance.below(12) : Number.POSITIVE_INFINITY;
    const lost = way > 0.87 && way <= 0.9 ? 1 + chance.below(5) : -1;
    const second = way > 0.82 && way <= 0.87 ? this.#open(kind) : null;
    let isGapless = missed === 0;
    let isCapped = false;
    for (let page = 0; !scroll.isAtEnd && page < stopAfter; page++) {
      if (page > 0) await this.#betweenPages(acts);
      const answer = scroll.next();
      if (answer === null || page === lost) isGapless = false;
      else if (page >= missed) await this.#records.page(answer);
      if (answer === null) break;
      isCapped = answer.isCapped;
      if (second !== null && !second.isAtEnd && chance.is(0.5)) await this.#turn(second);
    }
    const endedAt = this.#world.now;
    const isFinished = isGapless && scroll.isAtEnd && !isCapped;
    while (second !== null && !second.isAtEnd && chance.is(0.97)) await this.#turn(second);
    return { kind, startedAt: scroll.startedAt, endedAt, isFinished, isCut: scroll.isCut };
  }

  #open(kind: FollowListKind): Scroll {
    this.#scrolls += 1;
    return new Scroll(this.#world, kind, this.#scrolls);
  }

  /** A page of the other tab. */
  async #turn(second: Scroll): Promise<void> {
    this.wait(this.#world.chance.between(200, 1500));
    const answer = second.next();
    if (answer !== null) await this.#records.page(answer);
  }

  async #betweenPages(acts: number): Promise<void> {
    const { chance } = this.#world;
    const lot = chance.next();
    this.wait(
      lot < 0.002
        ? chance.between(0.5 * HOUR_MS, 8 * HOUR_MS)
        : lot < 0.03
          ? chance.between(MINUTE_MS, 20 * MINUTE_MS)
          : chance.between(600, 2500),
    );
    if (!chance.is(acts)) return;
    await actByHand(this.#world, this.#records, (ms) => this.wait(ms));
    this.wait(chance.between(500, 3000));
  }

  /** Opens some profiles, of those whom nobody found in the other list before all. */
  async openProfiles(many: number): Promise<void> {
    const { chance, people, holders } = this.#world;
    for (let one = 0; one < many; one++) {
      this.wait(chance.between(3000, 90_000));
      const kind = chance.pick(KINDS);
      const other = kind === 'followers' ? 'following' : 'followers';
      const unanswered = holders[kind].filter(
        (index) => !isOnNow(people[index]![other]) || people[index]!.isNeverShown,
      );
      const some = chance.is(0.7) && unanswered.length > 0 ? unanswered : holders[kind];
      const person = chance.is(0.9) && some.length > 0 ? people[chance.pick(some)]! : chance.pick(people);
      await visit(this.#world, person, this.#records);
    }
  }
}

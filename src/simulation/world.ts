import type { AccountId } from '../domain/account';
import type { FollowListKind } from '../domain/follow-list';
import { Chance } from './chance';
import { isOnNow, isShownNow, type Person, SINCE_EVER } from './people';
import { type Traits, traitsOf } from './traits';

export const VIEWER = '700' as AccountId;
export const VIEWER_NAME = 'me.myself';

/** One honest world: who follows whom, at every moment. Whoever asks says when; time only goes on (`life.ts`). */
export class World {
  readonly chance: Chance;
  readonly traits: Traits;
  readonly people: Person[] = [];
  /** Whose tie holds now, the newest first: as Instagram counts them. */
  readonly holders: Record<FollowListKind, number[]> = { followers: [], following: [] };
  /** Every tie that began (+1) or ended (-1), in the order of time. */
  readonly churn: Record<FollowListKind, { readonly at: number; readonly by: 1 | -1 }[]> = {
    followers: [],
    following: [],
  };
  /** Counts every change, so that what was worked out from the lists can be kept until then. */
  edition = 0;
  now: number;
  #shown: Record<FollowListKind, { edition: number; rows: readonly number[] }> = {
    followers: { edition: -1, rows: [] },
    following: { edition: -1, rows: [] },
  };

  readonly seed: number;

  constructor(seed: number) {
    this.seed = seed;
    this.chance = new Chance(seed);
    this.traits = traitsOf(this.chance);
    this.now = this.traits.startAt;
    const { followers, following, mutual } = this.traits.sizes;
    for (let at = 0; at < followers + following - mutual; at++) {
      const person = this.addPerson();
      if (at < followers) this.#hold(person, 'followers', SINCE_EVER);
      if (at >= followers - mutual) this.#hold(person, 'following', SINCE_EVER);
    }
    for (const kind of ['followers', 'following'] as const)
      this.holders[kind] = this.chance.shuffled(this.holders[kind]);
  }

  addPerson(): Person {
    const { neverShown, deactivatedAtFirst } = this.traits;
    const index = this.people.length;
    const lot = this.chance.next();
    const person: Person = {
      index,
      id: String(1_000_000 + index) as AccountId,
      isNeverShown: lot < neverShown,
      deactivated: lot >= neverShown && lot < neverShown + deactivatedAtFirst ? [SINCE_EVER] : [],
      followers: [],
      following: [],
      deletedAt: null,
      names: [{ at: SINCE_EVER, username: `user.${index}` }],
    };
    this.people.push(person);
    return person;
  }

  #hold(person: Person, kind: FollowListKind, at: number): void {
    person[kind].push(at);
    this.holders[kind].push(person.index);
  }

  begin(person: Person, kind: FollowListKind): void {
    if (isOnNow(person[kind]) || person.deletedAt !== null) return;
    person[kind].push(this.now);
    this.holders[kind].unshift(person.index);
    this.churn[kind].push({ at: this.now, by: 1 });
    this.edition += 1;
  }

  end(person: Person, kind: FollowListKind): void {
    if (!isOnNow(person[kind])) return;
    person[kind].push(this.now);
    this.holders[kind].splice(this.holders[kind].indexOf(person.index), 1);
    this.churn[kind].push({ at: this.now, by: -1 });
    this.edition += 1;
  }

  /** Whom a list shows now, in a stable order. */
  shown(kind: FollowListKind): readonly number[] {
    const held = this.#shown[kind];
    if (held.edition !== this.edition) {
      held.rows = this.holders[kind].filter((index) => isShownNow(this.people[index]!));
      held.edition = this.edition;
    }
    return held.rows;
  }

  isShown(index: number, kind: FollowListKind): boolean {
    const person = this.people[index]!;
    return isOnNow(person[kind]) && isShownNow(person);
  }

  /** How many the profile counts now, the hidden among them. */
  count(kind: FollowListKind): number {
    return this.holders[kind].length;
  }

  hidden(kind: FollowListKind): number {
    return this.holders[kind].length - this.shown(kind).length;
  }
}

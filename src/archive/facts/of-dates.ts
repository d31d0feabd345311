import type { AccountNumber } from '../../domain/account';
import type { Story } from '../../domain/changes/story';
import { heldSince, timelineInOrder } from '../../domain/changes/timeline';
import type { DatesByNumber } from '../../domain/exports/dates-by-number';
import { FOLLOW_LIST_KINDS, type FollowListKind } from '../../domain/follow-list';
import type { FollowDates } from '../../domain/insights/time-to-follow-back';
import { inOrderAmong, inOrderOnce } from '../../domain/looks/in-order';
import type { Fact, Look } from '../../domain/looks/look';
import {
  difference,
  hasNumber,
  intersection,
  isEmpty,
  type Membership,
  membershipOf,
  NOBODY,
  numbersOf,
  union,
} from '../../domain/membership';
import { DAY_MS } from '../../domain/time';
import { yielding } from '../store/yielding';
import { type Moved, movedIn } from './moved';

export type ImportedDates = Readonly<Record<FollowListKind, DatesByNumber>>;

/** Stories are told one by one; more than this, the newest accounts first, nobody waits for. */
const MOST_STORIES = 5_000;

/** Heard between stretches of long work: so many stories are told, of so many. */
export type OnTold = (told: number, of: number) => void;

/**
 * What the looks at both lists tell of single accounts. Sets say of whom there is something to tell; only those stories
 * are told, a few at a time.
 */
export class AccountHistories {
  readonly #looks: readonly Look[];
  readonly #facts = new Map<AccountNumber, Fact[]>();
  readonly #spoken: Membership;
  readonly #moved: Readonly<Record<FollowListKind, Moved>>;
  readonly #onProgress: OnTold;

  constructor(looks: readonly Look[], facts: readonly Fact[], onProgress: OnTold = () => undefined) {
    this.#onProgress = onProgress;
    this.#looks = inOrderOnce(looks);
    for (const fact of facts) {
      const known = this.#facts.get(fact.number);
      if (known === undefined) this.#facts.set(fact.number, [fact]);
      else known.push(fact);
    }
    // A name says nothing of a tie.
    this.#spoken = membershipOf(facts.flatMap(({ kind, number }) => (kind === 'name' ? [] : [number])));
    const [followers, following] = FOLLOW_LIST_KINDS.map((kind) => movedIn(this.#looks, kind));
    this.#moved = { followers: followers!, following: following! };
  }

  /**
   * When both sides of each tie began, of those whose both beginnings are known to the day: from an export, from the
   * person's own act, or because lists were read on neighbouring days. Of two windows that overlap nobody can say which
   * came first, so such a tie is left out rather than guessed.
   */
  async followDates(imported: ImportedDates): Promise<FollowDates> {
    const { followers, following } = this.#moved;
    const changed = union(followers.changed, following.changed);
    const told = union(changed, this.#spoken);
    const accounts: AccountNumber[] = [];
    const youFollowedAt: number[] = [];
    const theyFollowedAt: number[] = [];
    const add = (account: AccountNumber, youAt: number, theyAt: number) => {
      accounts.push(account);
      youFollowedAt.push(youAt);
      theyFollowedAt.push(theyAt);
    };
    imported.following.eachInBoth(imported.followers, (account, youAt, theyAt) => {
      if (!hasNumber(told, account)) add(account, youAt, theyAt);
    });
    const there = intersection(followers.there, following.there);
    const dated = { followers: imported.followers.members(), following: imported.following.members() };
    const datable = intersection(
      union(followers.cameToTheDay, dated.followers),
      union(following.cameToTheDay, dated.following),
    );
    const added = difference(intersection(dated.followers, dated.following), told);
    await this.#each(union(this.#spoken, difference(intersection(there, datable), added)), (story) => {
      const mine = toTheDay(heldSince(story, 'following'));
      const theirs = toTheDay(heldSince(story, 'followers'));
      if (mine === null || theirs === null) return;
      if (mine.fromAt < theirs.byAt && theirs.fromAt < mine.byAt) return;
      add(story.number, mine.byAt, theirs.byAt);
    });
    return {
      accounts: Uint32Array.from(accounts),
      youFollowedAt: Float64Array.from(youFollowedAt),
      theyFollowedAt: Float64Array.from(theyFollowedAt),
    };
  }

  /** Who left both lists at once: left Instagram or is hidden, and so decided nothing about the viewer. */
  async whoLeftInstagram(): Promise<Membership> {
    const { followers, following } = this.#moved;
    // A list that was never whole misses nobody.
    if (isEmpty(followers.present) || isEmpty(following.present)) return NOBODY;
    const marked = [...this.#facts.values()].flat().flatMap(({ kind, number }) => (kind === 'deleted' ? [number] : []));
    const candidates = union(intersection(followers.ever, following.ever), membershipOf(marked));
    const gone = difference(candidates, union(followers.present, following.present));
    const left: AccountNumber[] = [];
    await this.#each(gone, ({ number, followers, following }) => {
      const isMarked = [followers, following].some(({ missed }) => missed?.proof === 'marked-deleted');
      if (isMarked || followers.missed?.isFromBoth === true) left.push(number);
    });
    return membershipOf(left);
  }

  async #each(members: Membership, tell: (story: Story) => void): Promise<void> {
    const yieldNow = yielding();
    const numbers = numbersOf(members).reverse().subarray(0, MOST_STORIES);
    for (const [told, number] of numbers.entries()) {
      tell(this.#storyOf(number));
      if (await yieldNow()) this.#onProgress(told + 1, numbers.length);
    }
  }

  #storyOf(number: AccountNumber): Story {
    const facts = this.#facts.get(number);
    return timelineInOrder(number, facts === undefined ? this.#looks : inOrderAmong(this.#looks, facts)).story;
  }
}

function toTheDay(window: ReturnType<typeof heldSince>): { readonly fromAt: number; readonly byAt: number } | null {
  if (window === null || window.fromAt === null) return null;
  const { fromAt, byAt } = window;
  return byAt - fromAt <= DAY_MS ? { fromAt, byAt } : null;
}

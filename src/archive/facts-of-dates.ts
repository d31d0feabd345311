import type { AccountNumber } from '../domain/account';
import { FOLLOW_LIST_KINDS, type FollowListKind } from '../domain/follow-list';
import type { FollowDates } from '../domain/insights/time-to-follow-back';
import { type Fact, inOrder, type Look } from '../domain/look';
import {
  difference,
  intersection,
  isEmpty,
  type Membership,
  membershipOf,
  NOBODY,
  numbersOf,
  symmetricDifference,
  union,
} from '../domain/membership';
import type { Story } from '../domain/story';
import { DAY_MS } from '../domain/time';
import { advanceTimeline, heldSince, startTimeline, timelineOf } from '../domain/timeline';

export type ImportedDates = Readonly<Record<FollowListKind, ReadonlyMap<AccountNumber, number>>>;

/** Stories are told one by one; more than this, the newest accounts first, nobody waits for. */
const MOST_STORIES = 5_000;
/** So many are told in one go; between such goes the page may draw and be clicked. */
const AT_ONCE = 200;

interface Moved {
  /** In the newest whole look. */
  readonly present: Membership;
  readonly ever: Membership;
  /** In some whole looks and not in others. */
  readonly changed: Membership;
}

/** What the looks at both lists tell of single accounts, told only of those of whom there is something to tell. */
export class AccountHistories {
  readonly #looks: readonly Look[];
  readonly #facts = new Map<AccountNumber, Fact[]>();
  readonly #moved: Readonly<Record<FollowListKind, Moved>>;

  constructor(looks: readonly Look[], facts: readonly Fact[]) {
    this.#looks = inOrder(looks);
    for (const fact of facts) this.#facts.set(fact.number, [...(this.#facts.get(fact.number) ?? []), fact]);
    const [followers, following] = FOLLOW_LIST_KINDS.map((kind) => movedIn(this.#looks, kind));
    this.#moved = { followers: followers!, following: following! };
  }

  /**
   * When both sides of each tie began, of those whose both beginnings are known to the day: from an export, from the
   * person's own act, or because lists were read on neighbouring days. Of two windows that overlap nobody can say which
   * came first, so such a tie is left out rather than guessed.
   */
  async followDates(imported: ImportedDates): Promise<FollowDates[]> {
    const { followers, following } = this.#moved;
    const spoken = membershipOf(this.#facts.keys());
    const changed = union(followers.changed, following.changed);
    const told = union(changed, spoken);
    const dates: FollowDates[] = [];
    const isTold = new Set(numbersOf(told));
    for (const [account, youFollowedAt] of imported.following) {
      const theyFollowedAt = imported.followers.get(account);
      if (theyFollowedAt !== undefined && !isTold.has(account)) dates.push({ account, youFollowedAt, theyFollowedAt });
    }
    const mutual = intersection(followers.present, following.present);
    await this.#each(union(spoken, intersection(changed, mutual)), (story) => {
      const mine = toTheDay(heldSince(story, 'following'));
      const theirs = toTheDay(heldSince(story, 'followers'));
      if (mine === null || theirs === null) return;
      if (mine.fromAt < theirs.byAt && theirs.fromAt < mine.byAt) return;
      dates.push({ account: story.number, youFollowedAt: mine.byAt, theyFollowedAt: theirs.byAt });
    });
    return dates;
  }

  /** Who left both lists at once: left Instagram or is hidden, and so decided nothing about the viewer. */
  async whoLeftInstagram(): Promise<Membership> {
    const { followers, following } = this.#moved;
    // A list that was never whole misses nobody.
    if (isEmpty(followers.present) || isEmpty(following.present)) return NOBODY;
    const gone = difference(intersection(followers.ever, following.ever), union(followers.present, following.present));
    const left: AccountNumber[] = [];
    await this.#each(gone, ({ number, followers: { missed } }) => {
      if (missed?.isFromBoth === true || missed?.proof === 'marked-deleted') left.push(number);
    });
    return membershipOf(left);
  }

  async #each(members: Membership, tell: (story: Story) => void): Promise<void> {
    const numbers = numbersOf(members).reverse().subarray(0, MOST_STORIES);
    for (const [at, number] of numbers.entries()) {
      tell(this.#storyOf(number));
      if (at % AT_ONCE === AT_ONCE - 1) await new Promise((resolve) => setTimeout(resolve));
    }
  }

  #storyOf(number: AccountNumber): Story {
    const facts = this.#facts.get(number);
    if (facts !== undefined) return timelineOf(number, [...this.#looks, ...facts]).story;
    return this.#looks.reduce(advanceTimeline, startTimeline(number)).story;
  }
}

function movedIn(looks: readonly Look[], kind: FollowListKind): Moved {
  let present: Membership | null = null;
  let ever = NOBODY;
  let changed = NOBODY;
  for (const { list, coverage, members } of looks) {
    if (list.kind !== kind) continue;
    ever = union(ever, members);
    if (coverage.kind === 'partial') continue;
    if (present !== null) changed = union(changed, symmetricDifference(present, members));
    present = members;
  }
  return { present: present ?? NOBODY, ever, changed };
}

function toTheDay(window: ReturnType<typeof heldSince>): { readonly fromAt: number; readonly byAt: number } | null {
  if (window === null || window.fromAt === null) return null;
  const { fromAt, byAt } = window;
  return byAt - fromAt <= DAY_MS ? { fromAt, byAt } : null;
}

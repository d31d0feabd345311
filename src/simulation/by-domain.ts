import { allChanges } from '../domain/changes/changes';
import { saneLooks } from '../domain/fixtures/sane-looks';
import type { FollowListKind } from '../domain/follow-list';
import { type Count, countNearest, standingCounts } from '../domain/looks/count';
import { type CountedAct, countedActOf, listCounts } from '../domain/looks/hidden';
import type { Fact, Look } from '../domain/looks/look';
import { judgeTies, UNHEARD } from '../domain/ties/absence';
import { type BoundWorld, type ProvenTie, tiesSaid, withBounds } from '../domain/ties/bound';
import { looksThatMatter, standingOf } from '../domain/ties/standing';
import type { ProfileSight } from '../domain/ties/tie';
import { type DayReading, joined, lookOf } from './day-reading';
import type { Page } from './pages';
import { nameAt } from './people';
import type { Answers, Records, Said, ShownCounts } from './records';
import type { World } from './world';

interface HeardOf {
  followsYou: ProfileSight | null;
  youFollow: ProfileSight | null;
}

/**
 * Remembers in memory and asks the domain directly, as the archive does; account numbers are places in the world.
 * A hundred times as fast as the archive: for the many worlds that rare mistakes need.
 */
export class ByDomain implements Records {
  readonly #world: World;
  readonly #readings: Record<FollowListKind, DayReading[]> = { followers: [], following: [] };
  readonly #counts: Record<FollowListKind, Count[]> = { followers: [], following: [] };
  readonly #acts: CountedAct[] = [];
  readonly #facts: Fact[] = [];
  readonly #proven: ProvenTie[] = [];
  readonly #denied: ProvenTie[] = [];
  readonly #heard = new Map<number, HeardOf>();
  readonly #names = new Map<number, { readonly username: string; readonly at: number }>();
  readonly #renamed = new Set<number>();
  readonly #rowSeenAt: Record<FollowListKind, Map<number, number>> = { followers: new Map(), following: new Map() };

  constructor(world: World) {
    this.#world = world;
  }

  page(page: Page): void {
    const { kind, readAt, rows, deactivated } = page;
    const standing = standingCounts(this.#counts[kind]);
    const reading = joined(this.#readings[kind], page, (endedAt) => countNearest(standing, endedAt));
    reading.links.push({ ...page, numbers: rows });
    for (const index of rows) {
      this.#meet(index, readAt);
      this.#rowSeenAt[kind].set(index, readAt);
    }
    if (deactivated === undefined) return;
    for (const number of deactivated.named) this.#meet(number, readAt);
  }

  #meet(number: number, at: number): void {
    const username = nameAt(this.#world.people[number]!, at);
    const known = this.#names.get(number);
    if (known?.username === username) return;
    this.#names.set(number, { username, at });
    // Names are kept of those alone who ever changed theirs.
    if (known === undefined) return;
    if (!this.#renamed.has(number)) this.#facts.push({ kind: 'name', number, ...known, fullName: '' });
    this.#renamed.add(number);
    this.#facts.push({ kind: 'name', number, at, username, fullName: '' });
  }

  counts({ at, source, followers, following }: ShownCounts): void {
    if (followers !== null) this.#counts.followers.push({ at, source, low: followers[0], high: followers[1] });
    if (following !== null) this.#counts.following.push({ at, source, low: following[0], high: following[1] });
  }

  said({ at, person: number, followsYou, youFollow, action }: Said): void {
    if (action === null) this.#meet(number, at);
    const act = action === null ? null : countedActOf(action, at, youFollow);
    if (act !== null) this.#acts.push(act);
    this.#facts.push({ kind: 'relation-report', number, at, followsYou, youFollow, action });
    const { proven, denied } = tiesSaid(number, at, { followsYou, youFollow, action });
    this.#proven.push(...proven);
    this.#denied.push(...denied);
    const before = this.#heard.get(number) ?? { followsYou: null, youFollow: null };
    this.#heard.set(number, {
      followsYou: followsYou === null ? before.followsYou : { holds: followsYou, observedAt: at },
      youFollow: youFollow === null ? before.youFollow : { holds: youFollow, observedAt: at },
    });
  }

  answers(at: number): Answers {
    const plain = (['followers', 'following'] as const).flatMap((kind) => {
      const standing = standingCounts(this.#counts[kind]);
      return saneLooks(this.#readings[kind].map((one) => lookOf(one, (ended) => countNearest(standing, ended))));
    });
    const of = (kind: FollowListKind) =>
      listCounts(
        this.#counts[kind],
        this.#acts.filter(({ list }) => list === kind),
      );
    const world: BoundWorld = {
      counts: { followers: of('followers'), following: of('following') },
      proven: this.#proven,
      denied: this.#denied,
    };
    const looks = withBounds(plain, world);
    const mattering = looksThatMatter(looks, at);
    const standing = standingOf(mattering, at);
    const named = new Set(mattering.flatMap(({ pass }) => pass?.deactivated?.named ?? []));
    const ties = this.#world.people.map(({ index }) => {
      const heard = this.#heard.get(index);
      const whom = { number: index, isIdentified: true, isInactive: named.has(index) };
      const told = judgeTies(
        standing,
        whom,
        heard === undefined ? UNHEARD : { ...heard, rowSeenAt: this.#seen(index) },
      );
      return { person: index, followers: told.followsYou, following: told.youFollow };
    });
    return { at, ties, looks, changes: () => allChanges([...looks, ...this.#facts, ...deactivatedFacts(looks)]) };
  }

  #seen(number: number): Record<FollowListKind, number | null> {
    const { followers, following } = this.#rowSeenAt;
    return { followers: followers.get(number) ?? null, following: following.get(number) ?? null };
  }
}

/** Whom Instagram named among the deactivated, by the passes in which it did. */
function deactivatedFacts(looks: readonly Look[]): Fact[] {
  return looks.flatMap(({ pass }) =>
    (pass?.deactivated?.named ?? []).map((number) => ({ kind: 'deactivated' as const, number, at: pass!.endedAt })),
  );
}

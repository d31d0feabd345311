import { type Change, type ChangeWindow, type Gone, isMoment, provenBy } from '../domain/changes/change';
import type { FollowListKind } from '../domain/follow-list';
import { isPresentIn, type Look } from '../domain/looks/look';
import { numbersOf } from '../domain/membership';
import { isEver, isEverEnded, isEverOutOfSight, isOn, nameAt, type Person } from './people';
import type { Answers } from './records';
import type { PassDone } from './sitting';
import type { Tally } from './tally';
import type { World } from './world';

/** Compares what is told to have changed with what did. One for each world. */
export class ChangeChecks {
  readonly #tally: Tally;
  readonly #world: World;
  readonly #told = new Set<string>();

  constructor(tally: Tally, world: World) {
    this.#tally = tally;
    this.#world = world;
  }

  /** `pass`: the finished pass that the answers come right after, else null. */
  check(answers: Answers, pass: PassDone | null): void {
    const changes = answers.changes();
    for (const change of changes) {
      const { window, kind, number, list } = change;
      const certainty = 'certainty' in change ? change.certainty : null;
      const key = `${number} ${kind} ${list} ${window.lastBeforeAt} ${window.firstAfterAt} ${certainty}`;
      if (this.#told.has(key)) continue;
      this.#told.add(key);
      this.#claim(change, changes);
    }
    if (pass !== null) this.#leavers(answers.looks, changes, pass.kind);
  }

  #claim(change: Change, all: readonly Change[]): void {
    const mistake = { seed: this.#world.seed, person: change.number, detail: JSON.stringify(change) };
    const [claim, isTrue] = judged(change, this.#world.people[change.number]!);
    this.#tally.say(`change: ${claim}`, isTrue ? null : mistake);
    if (change.kind === 'gone' && change.certainty === 'certain') {
      const wasOver = hasEnded(change, this.#world.people[change.number]!, change.window.firstAfterAt);
      this.#tally.say(
        'change: no longer follows, certain, and had ended when it was first missed',
        wasOver ? null : mistake,
      );
    }
    if (change.kind !== 'left-instagram') return;
    // Whom the person unfollowed elsewhere they know themselves; the lists cannot.
    const { following, deletedAt } = this.#world.people[change.number]!;
    const both = all.filter(({ kind, number }) => kind === 'left-instagram' && number === change.number);
    const spans = both.map(({ window }) => spanOf(window));
    const from = Math.min(...spans.map(([start]) => start));
    const to = Math.max(...spans.map(([, end]) => end));
    const isOwnDoing = deletedAt === null && isEver(following, false, from, to);
    if (isTrue || !isOwnDoing)
      this.#tally.say(
        'change: left Instagram or hidden, whom the person did not unfollow elsewhere',
        isTrue ? null : mistake,
      );
  }

  /** Whoever stood in the whole look before and had left before this one began is named. */
  #leavers(looks: readonly Look[], changes: readonly Change[], kind: FollowListKind): void {
    const own = looks.filter(({ list, coverage }) => list.kind === kind && coverage.kind === 'whole');
    const [before, now] = own.slice(-2);
    if (before === undefined || now === undefined || looks.findLast((one) => one.list.kind === kind) !== now) return;
    const named = new Set(
      changes.flatMap((change) =>
        change.list === kind && change.window.firstAfterAt > before.absentAt ? [change.number] : [],
      ),
    );
    for (const number of numbersOf(before.members)) {
      const turns = this.#world.people[number]![kind];
      if (isPresentIn(now, number) || !isPresentIn(before, number) || isOn(turns, now.absentAt)) continue;
      const detail = `${kind} left between the looks of ${before.readAt} and ${now.absentAt}`;
      this.#tally.say(
        'leavers named ("false" = left out)',
        named.has(number) ? null : { seed: this.#world.seed, person: number, detail },
      );
    }
  }
}

/** What a change claims, and whether that is so. */
function judged(change: Change, person: Person): readonly [claim: string, isTrue: boolean] {
  const [from, to] = spanOf(change.window);
  switch (change.kind) {
    case 'gone':
      if (change.certainty === null) return ['not found any more (list fact alone)', true];
      return [`no longer follows, ${change.certainty}`, hasEnded(change, person, provenBy(change))];
    case 'left-instagram':
      return [`left Instagram or hidden, ${change.certainty}`, isEverOutOfSight(person, from, provenBy(change))];
    case 'appeared':
      if (change.certainty === null) return ['appeared (list fact alone)', true];
      return [`appeared, ${change.certainty}`, isEver(person[change.list], false, from, to)];
    case 'returned': {
      const { lastSeenAt, meaning } = change.absence;
      // Its row was there some time after that look began: a tie that began meanwhile had not ended before.
      const wasOver = isEverEnded(person[change.list], Math.min(lastSeenAt, from), to);
      return [`returned, ${meaning}`, meaning === 'unknown' || wasOver === (meaning === 'had-left')];
    }
    case 'renamed':
      return ['renamed within its window', nameAt(person, from) !== nameAt(person, to)];
  }
}

/** Whether the tie was over at some moment between the last sight and another moment. */
function hasEnded({ window, list }: Gone, person: Person, by: number): boolean {
  return isEver(person[list], false, spanOf(window)[0], by);
}

/** A moment is what changed at it. */
function spanOf(window: ChangeWindow): readonly [from: number, to: number] {
  const { lastBeforeAt, firstAfterAt } = window;
  return [isMoment(window) ? firstAfterAt - 1 : lastBeforeAt, firstAfterAt];
}

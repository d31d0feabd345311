import { type Change, type ChangeWindow, isMoment } from '../domain/change';
import type { FollowListKind } from '../domain/follow-list';
import { isPresentIn, type Look } from '../domain/look';
import { numbersOf } from '../domain/membership';
import { isEver, isEverOutOfSight, isOn, nameAt } from './people';
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
      this.#claim(change);
    }
    if (pass !== null) this.#leavers(answers.looks, changes, pass.kind);
  }

  #claim(change: Change): void {
    const person = this.#world.people[change.number]!;
    const [from, to] = spanOf(change.window);
    const say = (claim: string, isTrue: boolean) =>
      this.#tally.say(
        claim,
        isTrue ? null : { seed: this.#world.seed, person: change.number, detail: JSON.stringify(change) },
      );
    switch (change.kind) {
      case 'gone': {
        if (change.certainty === null) return say('change: not found any more (list fact alone)', true);
        return say(`change: no longer follows, ${change.certainty}`, isEver(person[change.list], false, from, to));
      }
      case 'left-instagram': {
        const isOut = isEverOutOfSight(person, from, to);
        say(`change: left Instagram or hidden, ${change.certainty}`, isOut);
        // Whom the person unfollowed elsewhere they know themselves; the lists cannot.
        const isOwnDoing = isEver(person.following, false, from, to) && person.deletedAt === null;
        if (isOut || !isOwnDoing) say('change: left Instagram or hidden, not unfollowed elsewhere', isOut);
        return;
      }
      case 'appeared':
        return say(
          `change: appeared, ${change.certainty ?? 'list fact alone'}`,
          change.certainty === null || isEver(person[change.list], false, from, to),
        );
      case 'returned': {
        const { lastSeenAt, meaning } = change.absence;
        const hasEnded = isEver(person[change.list], false, Math.min(lastSeenAt, from), to);
        return say(`change: returned, ${meaning}`, meaning === 'unknown' || hasEnded === (meaning === 'had-left'));
      }
      case 'renamed':
        return say('change: renamed within its window', nameAt(person, from) !== nameAt(person, to));
    }
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

/** A moment is what changed at it. */
function spanOf(window: ChangeWindow): readonly [from: number, to: number] {
  const { lastBeforeAt, firstAfterAt } = window;
  return [isMoment(window) ? firstAfterAt - 1 : lastBeforeAt, firstAfterAt];
}

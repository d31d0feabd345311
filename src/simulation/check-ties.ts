import type { FollowListKind } from '../domain/follow-list';
import { COUNT_HOLDS_MS } from '../domain/looks/count';
import type { Look } from '../domain/looks/look';
import type { Tie } from '../domain/ties/tie';
import { HOUR_MS } from '../domain/time';
import { isEver, isOn, type Turns } from './people';
import { type Answers, KINDS } from './records';
import type { PassDone, Sitting } from './sitting';
import type { Tally } from './tally';
import type { World } from './world';

/** Compares what is said of ties with what was true at the moment that the claim is about. One for each world. */
export class TieChecks {
  readonly #tally: Tally;
  readonly #world: World;
  readonly #sitting: Sitting;
  /** What was said of each tie last: the same claim again counts once. */
  readonly #last: Record<FollowListKind, (Tie | undefined)[]> = { followers: [], following: [] };
  readonly #bounds = new Set<string>();

  constructor(tally: Tally, world: World, sitting: Sitting) {
    this.#tally = tally;
    this.#world = world;
    this.#sitting = sitting;
  }

  check(answers: Answers, pass: PassDone | null): void {
    for (const kind of KINDS) {
      for (const answer of answers.ties) this.#claim(answers, answer.person, kind, answer[kind]);
      this.#bound(answers, kind);
    }
    if (pass !== null) this.#unsaid(answers, pass);
  }

  #claim({ looks }: Answers, index: number, kind: FollowListKind, tie: Tie): void {
    const { holds, certainty, asOf } = tie;
    if (holds === null || asOf === null) return;
    const before = this.#last[kind][index];
    if (before?.asOf === asOf && before.holds === holds && before.certainty === certainty) return;
    this.#last[kind][index] = tie;
    const turns = this.#world.people[index]![kind];
    const isTrue = isOn(turns, asOf) === holds;
    const mistake = isTrue ? null : this.#mistake(index, kind, tie);
    if (holds) {
      this.#tally.say('present: at the very moment of its date', mistake);
      const look = looks.find((one) => one.list.kind === kind && one.firstAt <= asOf && one.readAt >= asOf);
      const isSeen = isTrue || (look !== undefined && isEver(turns, true, look.firstAt, asOf));
      this.#tally.say('present: within its look', isSeen ? null : mistake);
      this.#tally.say('present: when it is said to have been shown', wasThen(tie, turns) ? null : mistake);
      return;
    }
    this.#tally.say(`absent, ${this.#ground(looks, kind, tie, isTrue)}`, mistake);
  }

  /** What an absence is said on. */
  #ground(looks: readonly Look[], kind: FollowListKind, { evidence, certainty, asOf }: Tie, isTrue: boolean): string {
    if (evidence.kind !== 'not-in-list') return 'certain: by profile or own act';
    if (evidence.source === 'export') return `${certainty}: by export`;
    if (certainty === 'likely') return 'likely';
    return !isTrue && this.#isCancelledOut(looks, kind, asOf!)
      ? 'certain: by count, churn that cancels out'
      : 'certain: by count';
  }

  #mistake(person: number, kind: FollowListKind, tie: Tie) {
    return { seed: this.#world.seed, person, detail: `${kind} ${JSON.stringify(tie)}` };
  }

  /** Somebody came and somebody left between the two counts that agree: nobody could tell by them. */
  #isCancelledOut(looks: readonly Look[], kind: FollowListKind, asOf: number): boolean {
    const look = looks.find((one) => one.list.kind === kind && one.absentAt === asOf && one.pass !== undefined);
    const counts = this.#sitting.shownCounts.filter(({ source }) => source === 'profile');
    const before = counts.findLast(({ at }) => at <= asOf);
    const after = counts.find(({ at }) => at >= (look?.pass?.endedAt ?? asOf));
    if (before === undefined || after === undefined || after.at - before.at > HOUR_MS) return false;
    const between = this.#world.churn[kind].filter(({ at }) => at > before.at && at <= after.at);
    return between.some(({ by }) => by === 1) && between.some(({ by }) => by === -1);
  }

  /** Of those a look calls absent no more may be hidden than it says. */
  #bound({ ties }: Answers, kind: FollowListKind): void {
    for (const says of ['likely', 'too-many-hidden'] as const) {
      const told = ties.filter(({ [kind]: { evidence, certainty } }) =>
        says === 'likely'
          ? evidence.kind === 'not-in-list' && certainty === 'likely' && evidence.source === 'reading'
          : evidence.kind === 'too-many-hidden',
      );
      const evidence = told[0]?.[kind].evidence;
      if (evidence?.kind !== 'not-in-list' && evidence?.kind !== 'too-many-hidden') continue;
      const { at, bound } = evidence;
      const key = `${kind} ${says} ${at} ${bound.h} ${bound.n}`;
      if (bound.h === null || this.#bounds.has(key)) continue;
      this.#bounds.add(key);
      const hidden = told.filter(({ person }) => isOn(this.#world.people[person]![kind], at)).length;
      const detail = `${kind} ${says} at ${at}: ${hidden} hidden of ${told.length}, said at most ${bound.h} of ${bound.n}`;
      const mistake = hidden > bound.h ? { seed: this.#world.seed, person: null, detail } : null;
      this.#tally.say(`bound of a list, ${says}`, mistake);
    }
  }

  /** Of those whom the other list shows and who truly are not in this one: how many the look just taken says nothing of. */
  #unsaid({ ties, at }: Answers, { kind, startedAt, isFinished, isCut, endedAt }: PassDone): void {
    const other = kind === 'followers' ? 'following' : 'followers';
    const { traits, people } = this.#world;
    const absent = ties.filter(
      ({ person, [other]: tie }) => tie.holds === true && !isOn(people[person]![kind], startedAt),
    );
    if (absent.length === 0) return;
    const silent = absent.filter((answer) => answer[kind].holds !== false).length;
    const isCounted = this.#sitting.shownCounts.some(
      (counts) =>
        counts[kind] !== null &&
        counts.at > startedAt - COUNT_HOLDS_MS &&
        counts.at < Math.min(endedAt, at) + COUNT_HOLDS_MS,
    );
    const unsaid = (where: string) => this.#tally.sayMany(`unsaid: ${where}`, absent.length, silent);
    const isLarge = this.#world.count(kind) >= 100;
    unsaid('all looks');
    if (traits.isClean) unsaid('clean worlds, all looks');
    if (!isFinished || !isCounted) return;
    unsaid(isLarge ? 'finished, counted, 100 and more' : 'finished, counted, under 100');
    if (isLarge && !isCut) unsaid('finished, counted, 100 and more, not cut');
    if (!traits.isClean) return;
    unsaid(isLarge ? 'clean worlds, finished, counted, 100 and more' : 'clean worlds, finished, counted, under 100');
    const uncertain = absent.filter((answer) => answer[kind].certainty !== 'certain').length;
    this.#tally.sayMany('not certain: clean worlds, finished, counted', absent.length, uncertain);
  }
}

/** Whether it was there at a moment that is left open: within an hour before the date, or as long before as is said. */
function wasThen({ asOf, evidence }: Tie, turns: Turns): boolean {
  const fromAt = evidence.kind === 'in-list' ? (evidence.fromAt ?? asOf! - HOUR_MS) : asOf!;
  return isEver(turns, true, fromAt, asOf!);
}

import type { Pair } from '../../../domain/changes/changes-between';
import { FOLLOW_LIST_KINDS } from '../../../domain/follow-list';
import type { Look } from '../../../domain/looks/look';

/** The whole looks of one day with those they are held against, of both lists. */
export type Step = readonly Pair[];

/** Every whole look beside the whole one before it, by the day of the later one, the newest day first. `looks` in their order of time. */
export function stepsOf(looks: readonly Look[]): Step[] {
  const pairs = FOLLOW_LIST_KINDS.flatMap((kind) => {
    const wholes = looks.filter((look) => look.list.kind === kind && look.coverage.kind === 'whole');
    return wholes.slice(1).map((second, place): Pair => ({ first: wholes[place]!, second }));
  });
  const byDay = new Map<string, Pair[]>();
  for (const pair of pairs.sort((one, other) => other.second.readAt - one.second.readAt)) {
    const day = new Date(pair.second.readAt).toDateString();
    const known = byDay.get(day);
    if (known === undefined) byDay.set(day, [pair]);
    else known.push(pair);
  }
  return [...byDay.values()];
}

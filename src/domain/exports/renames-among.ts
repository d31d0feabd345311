import { FOLLOW_LIST_KINDS, type FollowListKind } from '../follow-list';
import type { DatedExport } from './dated-export';
import { renamesBetween, secondOf } from './renames';
import { areExact } from './seconds-held';
import type { RenameAmong } from './trails';

/**
 * The renames between all exports of one viewer, oldest first; not only between neighbours, for somebody may be hidden in
 * between. `places`: where each stands among the exports of all viewers.
 */
export function renamesAmong(exports: readonly DatedExport[], places: readonly number[]): RenameAmong[] {
  const found: (Told & { readonly rename: RenameAmong })[] = [];
  for (const [order, after] of exports.entries())
    for (const [earlier, before] of exports.slice(0, order).entries())
      for (const one of renamesBetween(before, after)) {
        const rename = { ...one, before: places[earlier]!, after: places[order]! };
        found.push({ rename, seconds: secondsBetween(before, after, one.from, one.to) });
      }
  if (found.length === 0) return [];
  const exact = exports.map(areExact);
  const shared = secondsShared(
    exports.filter((_, at) => exact[at]),
    found,
  );
  return found
    .filter(({ seconds, rename }) => {
      if (seconds.some(([kind, second]) => shared[kind].has(second))) return false;
      if (exports.some((one, at) => areTwoIn(one, rename, exact[at]! ? seconds : []))) return false;
      const [before, after] = [rename.before, rename.after].map((place) => exports[places.indexOf(place)]!);
      return before!.at !== after!.at || exports.every((one) => one.at !== after!.at || isToldBy(one, rename, seconds));
    })
    .map(({ rename }) => rename);
}

interface Told {
  /** The seconds by which it is told. */
  readonly seconds: readonly (readonly [FollowListKind, number])[];
}

function secondsBetween(before: DatedExport, after: DatedExport, from: number, to: number): Told['seconds'] {
  return FOLLOW_LIST_KINDS.flatMap((kind) => {
    const second = secondOf(before.lists[kind], from);
    return second !== null && second > 0 && second === secondOf(after.lists[kind], to) ? [[kind, second] as const] : [];
  });
}

/** Seconds that two people had at once, in whatever export: they tell nobody apart. */
function secondsShared(exports: readonly DatedExport[], told: readonly Told[]): Record<FollowListKind, Set<number>> {
  const shared = { followers: new Set<number>(), following: new Set<number>() };
  for (const kind of FOLLOW_LIST_KINDS) {
    const wanted = new Set(told.flatMap(({ seconds }) => seconds.flatMap(([one, at]) => (one === kind ? [at] : []))));
    if (wanted.size === 0) continue;
    for (const { lists } of exports) {
      const seen = new Set<number>();
      const seconds = lists[kind]?.seconds ?? [];
      for (let at = 0; at < seconds.length; at++) {
        if (!wanted.has(seconds[at]!)) continue;
        if (seen.has(seconds[at]!)) shared[kind].add(seconds[at]!);
        seen.add(seconds[at]!);
      }
    }
  }
  return shared;
}

/** Whether those two names are nobody else's in an export of the same moment, of which nobody knows the order. */
function isToldBy(one: DatedExport, { from, to }: RenameAmong, seconds: Told['seconds']): boolean {
  return [from, to].every(
    (number) => !one.names(number) || seconds.some(([kind, second]) => secondOf(one.lists[kind], number) === second),
  );
}

/** Whoever stood beside each other in one export are two, unless it has the list whose seconds tell who was who. */
function areTwoIn(one: DatedExport, { from, to }: RenameAmong, seconds: Told['seconds']): boolean {
  if (!one.names(from) || !one.names(to)) return false;
  return !seconds.some(([kind]) => one.lists[kind] !== null);
}

import { inOrder } from '../looks/in-order';
import type { Fact, Look } from '../looks/look';
import { DAY_MS } from '../time';
import type { Change } from './change';
import { allChanges } from './changes';

/** All of the last month is kept; then one look a week; after a year one look a month. */
const KEEP_ALL_MS = 30 * DAY_MS;
const WEEKLY_UNTIL_MS = 365 * DAY_MS;
const WEEK_MS = 7 * DAY_MS;
const MONTH_MS = 30 * DAY_MS;

/** What may be let go, and what it costs: nothing but windows wider by at most a week, or after a year by a month. */
export interface PruningPlan {
  readonly drop: readonly string[];
  readonly keep: readonly string[];
}

/**
 * Plans which looks of one viewer at one owner's lists may be dropped at `now`, so that the timeline stays readable.
 *
 * Exports, the first and the last look of each list, the last of each week or month (a whole one where there is one),
 * those `pinned` by an annotation and those that a doubted look disagrees with stay. Of the rest only those go that
 * change nothing: all changes are told once with and once without them, and a look stays if without it a change would be
 * lost, be another change, or have a window wider by more than its tier. So an account that came and went within a week
 * keeps the looks that tell of it. `boundAnew`: what the looks that are left may claim of each other (`bound.ts`).
 */
export function planPruning(
  looks: readonly Look[],
  facts: readonly Fact[],
  pinned: ReadonlySet<string>,
  now: number,
  boundAnew: (kept: readonly Look[]) => readonly Look[] = (kept) => kept,
): PruningPlan {
  const ordered = inOrder(looks);
  const kept = keptByCalendar(ordered, pinned, now);
  const wanted = allChanges([...ordered, ...facts]);
  while (kept.size < ordered.length) {
    const told = allChanges([...boundAnew(ordered.filter((look) => kept.has(look))), ...facts]);
    const missing = notTold(wanted, told, now);
    if (missing.length === 0) break;
    const helpful = [looksThatBound(ordered, missing), looksAround(ordered, missing), ordered];
    // First only the looks at which a window begins or ends; if those are kept already, those around, then all.
    for (const look of helpful.find((some) => some.some((one) => !kept.has(one)))!) kept.add(look);
  }
  const idsOf = (isKept: boolean) => ordered.filter((look) => kept.has(look) === isKept).map((look) => look.snapshotId);
  return { drop: idsOf(false), keep: idsOf(true) };
}

function tierOf(at: number, now: number): number {
  const age = now - at;
  if (age <= KEEP_ALL_MS) return 0;
  return age <= WEEKLY_UNTIL_MS ? WEEK_MS : MONTH_MS;
}

function keptByCalendar(ordered: readonly Look[], pinned: ReadonlySet<string>, now: number): Set<Look> {
  const kept = new Set<Look>();
  for (const kind of ['followers', 'following'] as const) {
    const own = ordered.filter((look) => look.list.kind === kind);
    const best = new Map<string, Look>();
    for (const look of own) {
      const tier = tierOf(look.readAt, now);
      // Exports are few, and date and name what readings do not.
      const isPrecious = tier === 0 || look.source === 'export';
      if (isPrecious || pinned.has(look.snapshotId) || look === own[0] || look === own.at(-1)) kept.add(look);
      const span = `${tier} ${Math.floor(look.readAt / (tier || DAY_MS))}`;
      const rival = best.get(span);
      if (rival === undefined || rival.coverage.kind === 'partial' || look.coverage.kind === 'whole')
        best.set(span, look);
    }
    for (const look of best.values()) kept.add(look);
    for (const look of disagreedWith(own)) kept.add(look);
  }
  return kept;
}

/** The whole look before each doubted one: without it the doubt would go, and changes would come of that. */
function disagreedWith(own: readonly Look[]): Look[] {
  return own.flatMap((look, at) => {
    if (look.coverage.kind === 'whole' || !look.coverage.why.includes('count-disagrees')) return [];
    const wholes = own.slice(0, at).filter(({ coverage, source }) => coverage.kind === 'whole' && source !== 'export');
    return wholes.slice(-1);
  });
}

/** The changes that are no longer told well enough, from either telling. */
function notTold(wanted: readonly Change[], told: readonly Change[], now: number): Change[] {
  const counterpart = new Map<string, Change[]>();
  for (const change of told) {
    const key = claimOf(change);
    const same = counterpart.get(key);
    if (same === undefined) counterpart.set(key, [change]);
    else same.push(change);
  }
  const missing: Change[] = [];
  for (const change of wanted) {
    const same = counterpart.get(claimOf(change)) ?? [];
    const at = same.findIndex((other) => isCloseEnough(change, other, now));
    if (at === -1) missing.push(change);
    else same.splice(at, 1);
  }
  // What only the shorter history would claim was never so.
  for (const invented of counterpart.values()) missing.push(...invented);
  return missing;
}

/** All that a change claims but its dates. */
function claimOf(change: Change): string {
  const { kind, number, list, certainty } = change;
  const meaning = change.kind === 'returned' ? change.absence.meaning : null;
  // Names are facts, and pruning drops no fact: a rename is never another one afterwards.
  const cause = change.kind === 'renamed' ? null : change.explanation?.kind;
  return [number, list, kind, certainty, meaning, cause].join();
}

function isCloseEnough(change: Change, other: Change, now: number): boolean {
  const tier = tierOf(change.window.firstAfterAt, now);
  return (
    other.window.lastBeforeAt >= change.window.lastBeforeAt - tier &&
    other.window.lastBeforeAt <= change.window.lastBeforeAt + tier &&
    other.window.firstAfterAt <= change.window.firstAfterAt + tier
  );
}

/** The looks that the windows of these changes begin and end with. */
function looksThatBound(ordered: readonly Look[], changes: readonly Change[]): Look[] {
  const moments = new Set<number>();
  for (const change of changes) {
    moments.add(change.window.lastBeforeAt).add(change.window.firstAfterAt);
    if (change.kind !== 'returned') continue;
    const { lastSeenAt, firstMissedAt, lastMissedAt } = change.absence;
    moments.add(lastSeenAt).add(firstMissedAt).add(lastMissedAt);
  }
  return ordered.filter((look) => moments.has(look.firstAt) || moments.has(look.absentAt) || moments.has(look.readAt));
}

/** The looks inside the windows and within a week of them: one that confirms, or refutes, need not bound anything. */
function looksAround(ordered: readonly Look[], changes: readonly Change[]): Look[] {
  return ordered.filter((look) =>
    changes.some(
      ({ window }) => look.readAt >= window.lastBeforeAt - WEEK_MS && look.readAt <= window.firstAfterAt + WEEK_MS,
    ),
  );
}

import { asidesIn, type CaptureLink } from '../domain/looks/capture';
import type { Count } from '../domain/looks/count';
import { type Coverage, coverageOf } from '../domain/looks/coverage';
import type { Look } from '../domain/looks/look';
import { type Proof, proofOf, type ReadingState, uniteCaptures } from '../domain/looks/reading';
import { bySide, type SideSets } from '../domain/looks/side-sets';
import { isEmpty } from '../domain/membership';
import { DAY_MS, HOUR_MS } from '../domain/time';
import type { Page } from './pages';
import { VIEWER } from './world';

/** The captures of one list within a day, united when somebody asks. */
export interface DayReading {
  readonly kind: Page['kind'];
  readonly links: CaptureLink[];
  /** What they amounted to when there were so many. */
  united?: { readonly at: number; readonly state: ReadingState; readonly proof: Proof | null };
}

export type CountAbout = (endedAt: number) => Count | null;

const WHOLE_RESTS_AFTER_MS = 6 * HOUR_MS;

/** The reading that a page joins, as the archive chooses it; a new one where none is near. */
export function joined(readings: DayReading[], page: Page, countAbout: CountAbout): DayReading {
  const { readAt, askedCursor, kind } = page;
  const away = ({ links }: DayReading) => Math.abs(links[0]!.readAt - readAt);
  const near = readings
    .filter((one) => away(one) <= DAY_MS && !isAtRest(one, page, countAbout))
    .sort((one, other) => away(one) - away(other));
  const isWaiting = (one: DayReading) => united(one).state.passes.some((pass) => pass.nextCursor === askedCursor);
  const waiting = near.length > 1 && askedCursor !== null ? near.find(isWaiting) : undefined;
  const found = waiting ?? near[0];
  if (found !== undefined) return found;
  const fresh: DayReading = { kind, links: [] };
  readings.push(fresh);
  return fresh;
}

function isAtRest(one: DayReading, { readAt, askedCursor }: Page, countAbout: CountAbout): boolean {
  if (askedCursor !== null || readAt - one.links.at(-1)!.readAt <= WHOLE_RESTS_AFTER_MS) return false;
  return coverage(one, countAbout).kind === 'whole';
}

function united(one: DayReading): NonNullable<DayReading['united']> {
  if (one.united?.at !== one.links.length)
    one.united = { at: one.links.length, state: uniteCaptures(one.links)!, proof: proofOf(one.links) };
  return one.united;
}

function coverage(one: DayReading, countAbout: CountAbout): Coverage {
  const { state, proof } = united(one);
  return coverageOf(state, proof, countAbout(proof?.pass.finishedAt ?? state.lastAt));
}

export function lookOf(one: DayReading, countAbout: CountAbout): Look {
  const { state, proof } = united(one);
  const { firstAt, lastAt, members } = state;
  const snapshotId = one.links[0]!.captureId;
  const list = { owner: VIEWER, kind: one.kind };
  const base = { snapshotId, viewer: VIEWER, list, source: 'reading', firstAt, readAt: lastAt, members } as const;
  const judged = { ...base, coverage: coverage(one, countAbout), absentAt: proof?.pass.startedAt ?? lastAt };
  if (proof === null) return judged;
  return {
    ...judged,
    ...filledSides(proof),
    pass: { endedAt: proof.pass.finishedAt, seen: proof.seen, ...asidesIn(proof.pass) },
  };
}

/** The sets that have somebody in them. */
function filledSides(sets: SideSets): Partial<SideSets> {
  return bySide((side) => (isEmpty(sets[side]) ? undefined : sets[side]));
}

import type { ListCounts } from '../looks/hidden';
import { absentSince, endOf, type Look } from '../looks/look';
import { HOUR_MS } from '../time';
import { boundOf, saysOfMissing } from './absence';
import type { ListStanding } from './standing';

/**
 * What a person can do so that one list says more. `read`: go through it to its end. `open-profile`: nothing says yet
 * how many it should hold. `reopen-profile`: the count after the pass. `read-again`: rows that a pass skipped show in
 * another. `visit-one`: a single profile settles a single account. `bring-export`: the file names everybody.
 */
export type Surer = 'read' | 'open-profile' | 'reopen-profile' | 'read-again' | 'visit-one' | 'bring-export';

/** What makes one list surer, the most useful first; empty = it says all that it can. */
export function whatMakesItSurer({ whole, unsure }: ListStanding, counts: ListCounts, now: number): readonly Surer[] {
  const judging = whole ?? unsure;
  if (judging === null) return ['read', 'bring-export'];
  if (whole === null) return ['open-profile', 'read-again', 'bring-export'];
  const says = saysOfMissing(whole);
  if (says === 'certain') return [];
  const reopened: Surer[] = isWorthReopening(whole, counts, now) ? ['reopen-profile'] : [];
  if (says === 'too-many-hidden') return [...reopened, 'read-again', 'visit-one', 'bring-export'];
  return [...reopened, 'visit-one', ...(boundOf(whole).h === 0 ? [] : (['bring-export'] as const))];
}

/**
 * Whether opening the profile again helps: no count after the pass is known yet, and neither the pass nor the count
 * before it is over an hour ago.
 */
function isWorthReopening(whole: Look, { counts }: ListCounts, now: number): boolean {
  const endedAt = endOf(whole);
  const answers = counts.filter(({ source }) => source === 'profile');
  if (answers.some(({ at }) => at >= endedAt && at <= endedAt + HOUR_MS)) return false;
  const before = answers.findLast(({ at }) => at <= absentSince(whole));
  return now - Math.min(before?.at ?? endedAt, endedAt) <= HOUR_MS;
}

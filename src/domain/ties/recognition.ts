import type { AccountNumber } from '../account';
import type { Coverage } from '../looks/coverage';
import { inOrder } from '../looks/in-order';
import { type Look, presentIn, startOf } from '../looks/look';
import { isOfNames } from '../looks/snapshot';
import {
  difference,
  intersection,
  isEmpty,
  type Membership,
  membershipOf,
  NOBODY,
  numbersOf,
  union,
} from '../membership';
import { isWithinADay, MINUTE_MS } from '../time';

/**
 * Whom each look would have shown if they had been in the list, whatever they were called meanwhile.
 *
 * A reading knows accounts by id and an export by name, and people change their names. An account known by id that an
 * export does not list may stand in it under a name that nobody here has seen yet; an account known by name alone that
 * a reading does not show may have been shown under another. A missing row there is no more than likely an absence. So:
 * - a reading recognises whoever is known by id, and whom an export named within a day of it: names hold for a day;
 * - the screen recognises whom any look showed within a day of it, by an answer or by name;
 * - an export recognises whom it names in one of its two lists, and so knows to be missing from the other; and whom the
 *   export of the list before or after it dates, if nobody in it has that date and was not in that: Instagram keeps the
 *   date of a follow through a rename (`renames.ts`).
 *
 * An export whose date is not sure may be older or newer than another look at the list that lies between its earliest
 * and its latest moment, unless that is an export with follows of after it. Whether somebody it does not name went or
 * came then, nobody can tell: only its rows count.
 *
 * Whom an export names and a reading showed by id, though not within a day of it, may be two: names change hands. Such a
 * row is one all the same, and what is told of it no more than likely.
 *
 * Without exports and looks at the screen everybody is known by id, and the looks stay as they are.
 */
export function withRecognition(looks: readonly Look[], identified: Membership): readonly Look[] {
  if (!looks.some(isOfNames)) return looks;
  const found = recognitionOf(looks, identified);
  return looks.map((look, at) => ({ ...look, ...found[at] }));
}

/** What it is of each look. */
export type Recognition = Partial<Pick<Look, 'coverage' | 'recognised' | 'byOtherDate'>>;

/** The same beside the looks, of each at its place. */
export function recognitionOf(looks: readonly Look[], identified: Membership): readonly Recognition[] {
  const ofNames = looks.filter(isOfNames);
  const exports = ofNames.filter(({ source }) => source === 'export');
  const namedBy = (those: readonly Look[], test: (one: Look) => boolean, others: Membership) =>
    those.filter(test).reduce((all, { members }) => union(all, members), others);
  return looks.map((look) => ({
    ...(isAmid(look, looks) ? { coverage: unplaced(look) } : {}),
    recognised:
      look.source === 'export'
        ? namedBy(exports, (one) => isOfSameExport(one, look), recognisedByDate(look, exports))
        : look.source === 'screen'
          ? namedBy(
              looks.filter(({ source }) => source !== 'export'),
              isOfThatDay(look),
              NOBODY,
            )
          : namedBy(ofNames, isOfThatDay(look), identified),
    ...(look.source === 'export' ? { byOtherDate: namedAtAnotherDate(look, looks, identified) } : {}),
  }));
}

function isOfThatDay(look: Look): (one: Look) => boolean {
  return ({ readAt }) => isWithinADay(readAt, look.readAt);
}

function namedAtAnotherDate({ members, readAt }: Look, looks: readonly Look[], identified: Membership): Membership {
  const readings = looks.filter((one) => one.source === 'reading' && isWithinADay(one.readAt, readAt));
  const met = readings.reduce((all, one) => union(all, presentIn(one)), NOBODY as Membership);
  return difference(intersection(members, identified), met);
}

/** Whom its neighbours among the exports of its list date, so that it would show them under whatever name. */
function recognisedByDate(look: Look, exports: readonly Look[]): Membership {
  const own = inOrder(exports.filter(({ list }) => list.kind === look.list.kind));
  const at = own.indexOf(look);
  const beside = [own[at - 1], own[at + 1]].filter((one) => one !== undefined);
  return beside.reduce((all, other) => union(all, datedIn(other, look)), NOBODY as Membership);
}

/**
 * Of those in `other` and not in `look` whoever has a date that nobody has who is in `look` alone. Dates of pages are
 * of minutes, so minutes are compared; and whoever is in `look` without a date may be any of them.
 */
function datedIn(other: Look, look: Look): Membership {
  const missing = difference(other.members, look.members);
  const dates = look.followedAt;
  if (isEmpty(missing) || dates === undefined || other.followedAt === undefined) return NOBODY;
  const minutes = new Set<number>();
  for (const number of numbersOf(difference(look.members, other.members))) {
    const at = dates.get(number);
    if (at === undefined) return NOBODY;
    minutes.add(Math.floor(at / MINUTE_MS));
  }
  const isTold = (number: AccountNumber) => {
    const at = other.followedAt!.get(number);
    return at !== undefined && !minutes.has(Math.floor(at / MINUTE_MS));
  };
  return membershipOf(numbersOf(missing).filter(isTold));
}

/** What such a look covers where it cannot be put in order with the others. */
export function unplaced({ coverage }: Pick<Look, 'coverage'>): Coverage {
  const why = coverage.kind === 'partial' ? coverage.why : [];
  return { kind: 'partial', seen: coverage.seen, expected: null, why: [...why, 'date-unsure'] };
}

/**
 * Of a look that cannot be put in order: its rows say who was there at some time, and nobody counts as missing from it.
 */
export function isUnplaced({ coverage }: Pick<Look, 'coverage'>): boolean {
  return coverage.kind === 'partial' && coverage.why.includes('date-unsure');
}

/** A look, as far as its place in time goes. */
type Placed = Pick<Look, 'list' | 'source' | 'firstAt' | 'readAt' | 'latestAt' | 'thirdNewestAt'>;

/**
 * Its date is not sure, and the list was looked at between the earliest and the latest it can be of. It is earlier than
 * an export with three follows of after its own newest: made later, it would have had to lose them all. A latest before
 * the earliest is of a clock that was wrong, and bounds nothing.
 */
export function isAmid({ list, readAt, latestAt }: Placed, looks: readonly Placed[]): boolean {
  if (latestAt === undefined) return false;
  const latest = latestAt < readAt ? Number.POSITIVE_INFINITY : latestAt;
  const isSurelyLater = ({ thirdNewestAt = readAt }: Placed) => thirdNewestAt > readAt;
  return looks.some(
    (one) => one.list.kind === list.kind && one.readAt > readAt && startOf(one) <= latest && !isSurelyLater(one),
  );
}

/** The two lists of one export; of two exports of unsure date no name of one holds for the other. */
export function isOfSameExport(one: Pick<Look, 'readAt' | 'latestAt'>, other: Pick<Look, 'readAt' | 'latestAt'>) {
  return one.readAt === other.readAt && one.latestAt === other.latestAt;
}

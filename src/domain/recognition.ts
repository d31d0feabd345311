import type { AccountNumber } from './account';
import type { Coverage } from './coverage';
import { type Look, startOf } from './look';
import { difference, isEmpty, type Membership, membershipOf, NOBODY, numbersOf, union } from './membership';
import { isWithinADay, MINUTE_MS } from './time';

/**
 * Whom each look would have shown if they had been in the list, whatever they were called meanwhile.
 *
 * A reading knows accounts by id and an export by name, and people change their names. An account known by id that an
 * export does not list may stand in it under a name that nobody here has seen yet; an account known by name alone that
 * a reading does not show may have been shown under another. A missing row there is no more than likely an absence. So:
 * - a reading recognises whoever is known by id, and whom an export named within a day of it: names hold for a day;
 * - an export recognises whom it names in one of its two lists, and so knows to be missing from the other; and whom the
 *   export of the list before or after it dates, if nobody in it has that date and was not in that: Instagram keeps the
 *   date of a follow through a rename (`renames.ts`).
 *
 * An export whose date is not sure may be older or newer than a reading of the list that lies between its earliest and
 * its latest moment. Whether somebody it does not name went or came then, nobody can tell: only its rows count.
 *
 * Without exports everybody is known by id, and the looks stay as they are.
 */
export function withRecognition(looks: readonly Look[], identified: Membership): readonly Look[] {
  const exports = looks.filter(({ source }) => source === 'export');
  if (exports.length === 0) return looks;
  const namedBy = (test: (one: Look) => boolean, others: Membership) =>
    exports.filter(test).reduce((all, { members }) => union(all, members), others);
  return looks.map((look) => ({
    ...look,
    ...(isAmid(look, looks) ? { coverage: unplaced(look) } : {}),
    recognised:
      look.source === 'export'
        ? namedBy(({ readAt }) => readAt === look.readAt, recognisedByDate(look, exports))
        : namedBy(({ readAt }) => isWithinADay(readAt, look.readAt), identified),
  }));
}

/** Whom its neighbours among the exports of its list date, so that it would show them under whatever name. */
function recognisedByDate(look: Look, exports: readonly Look[]): Membership {
  const own = exports.filter(({ list }) => list.kind === look.list.kind);
  const earlier = own.filter(({ readAt }) => readAt < look.readAt);
  const later = own.filter(({ readAt }) => readAt > look.readAt);
  const before = earlier.reduce<Look | null>(
    (one, other) => (one !== null && one.readAt > other.readAt ? one : other),
    null,
  );
  const after = later.reduce<Look | null>(
    (one, other) => (one !== null && one.readAt < other.readAt ? one : other),
    null,
  );
  return [before, after].reduce((all, other) => (other === null ? all : union(all, datedIn(other, look))), NOBODY);
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

/** Nobody can tell what such a look came after: it says who was there at some time, and of nobody that they were not. */
export function isUnplaced({ coverage }: Pick<Look, 'coverage'>): boolean {
  return coverage.kind === 'partial' && coverage.why.includes('date-unsure');
}

/** A look, as far as its place in time goes. */
type Placed = Pick<Look, 'list' | 'source' | 'firstAt' | 'readAt' | 'latestAt'>;

/** Its date is not sure, and the list was read between the earliest and the latest it can be of. */
export function isAmid({ list, readAt, latestAt }: Placed, looks: readonly Placed[]): boolean {
  return (
    latestAt !== undefined &&
    looks.some(
      (one) =>
        one.source === 'reading' && one.list.kind === list.kind && one.readAt > readAt && startOf(one) <= latestAt,
    )
  );
}

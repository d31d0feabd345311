import { isLikely, isLikelyNew } from '../looks/hidden';
import { HOUR_MS } from '../time';
import {
  type AbsenceMeaning,
  type Appeared,
  type ChangeWindow,
  type GoneProof,
  isMoment,
  type ListChange,
} from './change';
import { departure, type ListStory, type Missed, type Sight, type Whose } from './list-story';

/** The account's row, or a relation report that the tie holds. Ends an absence. */
export function see(story: ListStory, sight: Sight, whose: Whose): ListStory {
  const { seen, missed, past, deniedAt } = story;
  if (missed !== null) {
    const told =
      seen === null ? appearance({ ...missed, deniedAt }, sight, whose) : comeback(seen, missed, sight, whose);
    const begunAt = sight.followedAt ?? (hadLeft(told) ? null : story.begunAt);
    return { ...story, seen: newerSight(seen, sight), missed: null, begunAt, past: [...past, ...told] };
  }
  // The person's own act proves that the tie was not there just before, whatever else is known.
  const isFirst = seen === null && sight.explanation !== undefined;
  const told = isFirst ? [begun(whose, moment(sight.at), sight)] : [];
  const begunAt = sight.followedAt ?? story.begunAt;
  return { ...story, seen: newerSight(seen, sight), begunAt, past: [...dated(past, sight), ...told] };
}

/** The later beginning and the later end, each for itself: a long reading that ends later may have begun earlier. */
export function newerSight(one: Sight | null, other: Sight): Sight {
  if (one === null) return other;
  const { isByOtherDate } = other.at >= one.at ? other : one;
  const span = { fromAt: Math.max(one.fromAt, other.fromAt), at: Math.max(one.at, other.at) };
  return isByOtherDate === undefined ? span : { ...span, isByOtherDate };
}

function hadLeft(told: readonly ListChange[]): boolean {
  const last = told.at(-1);
  return last?.kind === 'returned' && last.absence.meaning === 'had-left';
}

function begun({ number, list }: Whose, window: ChangeWindow, sight: Sight): Appeared {
  const explanation = sight.explanation ?? null;
  return { kind: 'appeared', number, list, window, certainty: 'certain', bound: null, isByName: false, explanation };
}

function moment(at: number): ChangeWindow {
  return { lastBeforeAt: at, firstAfterAt: at };
}

/** An absence of somebody who was never seen, with the newest "no". */
type NeverSeen = Missed & Pick<ListStory, 'deniedAt'>;

/** Seen for the first time in a list that had been whole without it. */
function appearance(missed: NeverSeen, sight: Sight, whose: Whose): readonly ListChange[] {
  const { explanation, followedAt, at } = sight;
  if (explanation !== undefined) return [begun(whose, moment(at), sight)];
  // Followed before the list lacked it: it was hidden from a reading all along; but an export names all there are, so
  // whoever a later one names with an old date is back.
  if (followedAt !== undefined && followedAt < missed.absentAt)
    return missed.isByExport ? [back(missed, sight, whose)] : [];
  const window = { lastBeforeAt: missed.lastAbsentAt, firstAfterAt: at };
  return dated([{ ...begun(whose, window, sight), ...meaningOfNews(missed, sight) }], sight);
}

/**
 * Back in the list without ever having been seen in it: what is known of the time before is the date of the follow
 * alone.
 */
function back({ firstAt, lastAt, lastAbsentAt, isByName }: Missed, { at }: Sight, { number, list }: Whose): ListChange {
  const meaning = isByName ? 'unknown' : 'was-hidden';
  const absence = { lastSeenAt: firstAt, firstMissedAt: firstAt, lastMissedAt: lastAt, meaning } as const;
  const window = { lastBeforeAt: lastAbsentAt, firstAfterAt: at };
  return { kind: 'returned', number, list, window, certainty: 'likely', explanation: null, absence };
}

/**
 * How sure it is that the tie of a newly shown account began since the last look without it. Certain: the look before
 * surely showed everybody, or a relation report said "no" after it. Likely: few may have been hidden from it. Else only
 * an older "no" dates it: certain, but since then; without one it may have been there all along (`certainty` null).
 */
function meaningOfNews(
  { isByName, deniedAt, lastAbsentAt }: NeverSeen,
  { news, at }: Sight,
): Pick<Appeared, 'certainty' | 'bound' | 'isByName'> & Partial<Pick<Appeared, 'window'>> {
  const certain = { certainty: 'certain', bound: null, isByName: false } as const;
  if ((news?.isSurelyNew === true && !isByName) || (deniedAt !== null && deniedAt >= lastAbsentAt)) return certain;
  const bound = news?.appeared ?? null;
  if (bound !== null && isLikelyNew(bound)) return { certainty: 'likely', bound, isByName };
  if (deniedAt !== null) return { ...certain, window: { lastBeforeAt: deniedAt, firstAfterAt: at } };
  return { certainty: null, bound: null, isByName };
}

/**
 * Seen again. What the absence was:
 * - the tie had ended, if the profile's own "no" or the person's act said so. A follow by hand proves it afterwards;
 * - the tie never ended, if an export dates it to before the absence; if the account was marked as deleted or named
 *   among the deactivated (one that comes back finds its ties as they were); or if enough may have been hidden to say
 *   nothing of its tie, and it had vanished from both lists at once, or was not shown for half a day (rows are unstable,
 *   people less so);
 * - otherwise nobody can know: a long deactivation looks the same.
 *
 * A `gone` that was merely likely is taken back in any case: nobody stays accused of what cannot be known. What is left
 * is `returned`, which only says when the account was not in the list.
 */
function comeback(seen: Sight, missed: Missed, sight: Sight, whose: Whose): ListChange[] {
  const { number, list } = whose;
  const { at, explanation = null, followedAt } = sight;
  const meaning = meaningOf(seen, missed, sight);
  // It was there again before the list missed it, by the date of an export: what was missed then was hidden.
  if (meaning === 'had-left' && missed.proof === null && followedAt !== undefined && followedAt < missed.absentAt) {
    const ended = { ...missed, firstAt: followedAt, proof: 'followed-again' as const, provenAt: followedAt };
    const span = { lastSeenAt: seen.fromAt, firstMissedAt: followedAt, lastMissedAt: followedAt, meaning };
    const back = { kind: 'returned', number, list, window: moment(followedAt), certainty: 'certain' } as const;
    return [departure(seen, ended, whose), { ...back, explanation, absence: span }];
  }
  const absence = {
    lastSeenAt: seen.fromAt,
    firstMissedAt: missed.firstAt,
    lastMissedAt: missed.lastAt,
    meaning,
  };
  const isKept = meaning === 'had-left';
  // The departure is told only where the tie had ended; if nothing proved that before, the new follow does.
  const proven = missed.proof === null ? { ...missed, proof: 'followed-again' as const, provenAt: at } : missed;
  const window = explanation === null ? { lastBeforeAt: missed.lastAbsentAt, firstAfterAt: at } : moment(at);
  const certainty = meaning === 'had-left' ? 'certain' : 'likely';
  const returned: ListChange = { kind: 'returned', number, list, window, certainty, explanation, absence };
  const told = dated([returned], sight);
  return isKept ? [departure(seen, proven, whose), ...told] : [...told];
}

/** So short an absence is sooner a row that was skipped than a tie that ended and began again. */
const HALF_DAY_MS = 12 * HOUR_MS;

/** What an absence may be known to be without its tie having ended. */
const ONLY_ABSENCE: readonly (GoneProof | null)[] = [null, 'marked-deleted', 'named-deactivated'];

function meaningOf(seen: Sight, missed: Missed, sight: Sight): AbsenceMeaning {
  const { proof, isFromBoth, bound } = missed;
  if (sight.explanation !== undefined) return 'had-left';
  if (sight.followedAt !== undefined) return sight.followedAt <= seen.at ? 'was-hidden' : 'had-left';
  if (!ONLY_ABSENCE.includes(proof)) return 'had-left';
  if (proof !== null) return 'was-hidden';
  if (bound !== null && isLikely(bound)) return 'unknown';
  return isFromBoth || sight.at - seen.at <= HALF_DAY_MS ? 'was-hidden' : 'unknown';
}

/** The newest beginning with its window narrowed to the export's date, if that lies in it. */
function dated(past: readonly ListChange[], { followedAt }: Sight): readonly ListChange[] {
  const last = past.at(-1);
  if (followedAt === undefined || last === undefined || !isDatable(last)) return past;
  const { lastBeforeAt, firstAfterAt } = last.window;
  if (followedAt < lastBeforeAt || followedAt > firstAfterAt) return past;
  const exact = { window: moment(followedAt), certainty: 'certain' } as const;
  return [
    ...past.slice(0, -1),
    last.kind === 'appeared' ? { ...last, ...exact, bound: null, isByName: false } : { ...last, ...exact },
  ];
}

/** A beginning whose moment is not known yet, and that an export could still date. */
export function isDatable(change: ListChange): boolean {
  if (isMoment(change.window)) return false;
  return change.kind === 'appeared' || (change.kind === 'returned' && change.absence.meaning === 'had-left');
}

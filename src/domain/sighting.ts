import {
  type AbsenceMeaning,
  type Appeared,
  type ChangeWindow,
  type GoneProof,
  isMoment,
  type ListChange,
} from './change';
import { departure, type ListStory, type Missed, type Sight, type Whose } from './list-story';
import { isWithinADay } from './time';

/** The account's row, or a word that the tie holds. Ends an absence. */
export function see(story: ListStory, sight: Sight, whose: Whose): ListStory {
  const { seen, missed, past } = story;
  if (missed !== null) {
    const told = seen === null ? appearance(missed, sight, whose) : comeback(seen, missed, sight, whose);
    const begunAt = sight.followedAt ?? (hadLeft(told) ? null : story.begunAt);
    return { ...story, seen: newerSight(seen, sight), missed: null, begunAt, past: [...past, ...told] };
  }
  // The person's own act proves that the tie was not there just before, whatever else is known.
  const isFirst = seen === null && sight.explanation !== undefined;
  const told = isFirst ? [begun(whose, moment(sight.at), sight)] : [];
  const begunAt = sight.followedAt ?? story.begunAt;
  return { ...story, seen: newerSight(seen, sight), begunAt, past: [...dated(past, sight), ...told] };
}

/** Both together: a long reading that ends later may have shown its row earlier. */
export function newerSight(one: Sight | null, other: Sight): Sight {
  if (one === null) return other;
  return { fromAt: Math.max(one.fromAt, other.fromAt), at: Math.max(one.at, other.at) };
}

function hadLeft(told: readonly ListChange[]): boolean {
  const last = told.at(-1);
  return last?.kind === 'returned' && last.absence.meaning === 'had-left';
}

function begun({ number, list }: Whose, window: ChangeWindow, sight: Sight): Appeared {
  const explanation = sight.explanation ?? null;
  return { kind: 'appeared', number, list, window, certainty: 'certain', isByName: false, explanation };
}

function moment(at: number): ChangeWindow {
  return { lastBeforeAt: at, firstAfterAt: at };
}

/** Seen for the first time in a list that had been whole without it. */
function appearance(missed: Missed, sight: Sight, whose: Whose): readonly ListChange[] {
  const { explanation, followedAt, at } = sight;
  if (explanation !== undefined) return [begun(whose, moment(at), sight)];
  // Followed before the list was read without it: it was there all along, and hidden.
  if (followedAt !== undefined && followedAt < missed.absentAt) return [];
  const window = { lastBeforeAt: missed.lastAbsentAt, firstAfterAt: at };
  const certainty = missed.proof === null ? 'likely' : 'certain';
  const isByName = missed.isByName && missed.proof === null;
  return dated([{ ...begun(whose, window, sight), certainty, isByName }], sight);
}

/**
 * Seen again. What the absence was:
 * - the tie had ended, if the absence was proven by a list without hidden accounts, by a sign of life elsewhere, by
 *   the profile's own "no" or by the person's act. A follow by hand proves it afterwards;
 * - the tie never ended, if an export dates it to before the absence; if the account had vanished from both lists at
 *   once without a proof, or was marked as deleted (an account that is deactivated and comes back finds its ties as
 *   they were); or if it shows within a day of a merely likely absence (rows are unstable, people less so);
 * - otherwise nobody can know. Missing twice proves an absence from the list, but a long deactivation looks the same.
 *
 * A `gone` that was merely likely is taken back in any case: nobody stays accused of what cannot be known. What is
 * left is `returned`, which only says when the account was not in the list.
 */
function comeback(seen: Sight, missed: Missed, sight: Sight, whose: Whose): ListChange[] {
  const { number, list } = whose;
  const { at, explanation = null } = sight;
  const meaning = meaningOf(seen, missed, sight);
  const absence = {
    lastSeenAt: seen.fromAt,
    firstMissedAt: missed.firstAt,
    lastMissedAt: missed.lastAt,
    meaning,
  };
  const isKept = meaning === 'had-left' || (meaning === 'unknown' && missed.proof !== null);
  // Kept without a proof is only what the new beginning proves.
  const proven = { ...missed, proof: missed.proof ?? ('followed-again' as const) };
  const window = explanation === null ? { lastBeforeAt: missed.lastAbsentAt, firstAfterAt: at } : moment(at);
  const certainty = meaning === 'had-left' ? 'certain' : 'likely';
  const returned: ListChange = { kind: 'returned', number, list, window, certainty, explanation, absence };
  const told = dated([returned], sight);
  return isKept ? [departure(seen, proven, whose), ...told] : [...told];
}

/** Proofs of a missing row that do not prove that the tie had ended. */
const ONLY_ABSENCE: readonly (GoneProof | null)[] = [null, 'missed-twice', 'marked-deleted'];

function meaningOf(seen: Sight, missed: Missed, sight: Sight): AbsenceMeaning {
  const { proof, isFromBoth } = missed;
  if (sight.explanation !== undefined) return 'had-left';
  if (sight.followedAt !== undefined) return sight.followedAt <= seen.at ? 'was-hidden' : 'had-left';
  if (proof === 'marked-deleted' || (isFromBoth && ONLY_ABSENCE.includes(proof))) return 'was-hidden';
  // Gone from both lists, yet the count hid nobody: deactivated and no longer counted, or two ties ended and renewed.
  if (isFromBoth && proof === 'nothing-hidden') return 'unknown';
  if (!ONLY_ABSENCE.includes(proof)) return 'had-left';
  return proof === null && isWithinADay(sight.at, missed.firstAt) ? 'was-hidden' : 'unknown';
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
    last.kind === 'appeared' ? { ...last, ...exact, isByName: false } : { ...last, ...exact },
  ];
}

/** A beginning whose moment is not known yet, and that an export could still date. */
export function isDatable(change: ListChange): boolean {
  if (isMoment(change.window)) return false;
  return change.kind === 'appeared' || (change.kind === 'returned' && change.absence.meaning === 'had-left');
}

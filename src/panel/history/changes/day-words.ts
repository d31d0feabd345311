import { type Change, isMoment, provenBy } from '../../../domain/changes/change';
import type { Texts } from '../../../i18n/texts';
import { changeWords, type Say, saysLikely, whenWords } from '../../person/change-words';
import type { ChangeDay } from './change-days';

type Day = Pick<ChangeDay, 'date' | 'since'>;

/** What happened, as it stands under its day: what the day's heading says of the time is not said again. */
export function dayWords(change: Change, { date, since }: Day, say: Say, texts: Texts, now: number): string {
  const { window, certainty } = change;
  const dayOf = (at: number) => texts.day(at, now);
  const isOfDay = dayOf(window.lastBeforeAt) === (since ?? date) && dayOf(provenBy(change)) === date;
  const words =
    isOfDay || hasOwnDay(change)
      ? changeWords(change, say)
      : `${changeWords(change, say)} ${whenWords(change, say, texts, now)}`;
  return certainty === 'likely' && !saysLikely(change) ? `${words} · ${say('certainty.likely')}` : words;
}

/** The day of a change that is known closer than by two snapshots, where it is not the day that it stands under. */
export function ownDayWords(change: Change, { date }: Day, say: Say, texts: Texts, now: number): string | null {
  if (!hasOwnDay(change)) return null;
  const own = texts.day(change.window.firstAfterAt, now);
  return own === date ? null : say('when.on', { date: own });
}

/** It is of one alone: others that came or went with it did so on other days. */
function hasOwnDay(change: Change): boolean {
  return change.kind !== 'renamed' && isMoment(change.window) && provenBy(change) === change.window.firstAfterAt;
}

/** The same said once above several of whom it is true. */
export function severalWords(change: Change, day: Day, say: Say, texts: Texts, now: number): string {
  return dayWords(change, day, ofSeveral(say), texts, now);
}

/** What is said of one is said of several under a key of its own. A new name is of one alone. */
function ofSeveral(say: Say): Say {
  const saying = say as (key: string, ...values: unknown[]) => string;
  return (key, ...values) =>
    saying(key === 'change.renamed' ? key : key.replace(/^change\./, 'several.'), ...(values as unknown[]));
}

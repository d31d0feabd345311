import { type Change, provenBy } from '../../../domain/changes/change';
import type { Texts } from '../../../i18n/texts';
import { changeWords, type Say, saysLikely, whenWords } from '../../person/change-words';
import type { ChangeDay } from './change-days';

/** What happened, as it stands under its day: what the day's heading says of the time is not said again. */
export function dayWords(
  change: Change,
  { date, since }: Pick<ChangeDay, 'date' | 'since'>,
  say: Say,
  texts: Texts,
  now: number,
): string {
  const { window, certainty } = change;
  const dayOf = (at: number) => texts.day(at, now);
  const isOfDay =
    dayOf(window.lastBeforeAt) === (since ?? date) && dayOf(provenBy(change)) === dayOf(window.firstAfterAt);
  const words = isOfDay
    ? changeWords(change, say)
    : `${changeWords(change, say)} ${whenWords(change, say, texts, now)}`;
  return certainty === 'likely' && !saysLikely(change) ? `${words} · ${say('certainty.likely')}` : words;
}

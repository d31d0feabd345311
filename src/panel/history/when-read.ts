import type { Snapshot } from '../../domain/snapshot';
import type { Texts } from '../../i18n/texts';
import type { Say } from './change-words';

/** When a snapshot is of, no closer than anybody knows: of an export often the day alone, or the day it is not older than. */
export function whenRead(
  { readAt, latestAt, isDayOnly }: Pick<Snapshot, 'readAt' | 'latestAt' | 'isDayOnly'>,
  say: Say,
  texts: Texts,
  now: number,
): string {
  if (latestAt !== undefined) return say('when.orLater', { date: texts.day(readAt, now) });
  return isDayOnly ? texts.day(readAt, now) : texts.moment(readAt, now);
}

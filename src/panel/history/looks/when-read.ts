import type { Snapshot } from '../../../domain/looks/snapshot';
import type { Texts } from '../../../i18n/texts';

type Dated = Pick<Snapshot, 'readAt' | 'latestAt' | 'isDayOnly'>;

/** When a snapshot is of, no closer than anybody knows: of an export often the day alone, or the day it is not older than. */
export function whenRead(
  { readAt, latestAt, isDayOnly }: Dated,
  texts: Texts,
  now: number,
  /** What it stands beside, as the other end of a range: where one of them needs its year, both have it. */
  beside: readonly Dated[] = [],
): string {
  const ats = [readAt, ...beside.map((other) => other.readAt)];
  const date = texts.days(ats, now)[0]!;
  if (latestAt !== undefined) return texts.t('date.orLater', { date });
  return isDayOnly ? date : texts.moments(ats, now)[0]!;
}

/** The same under the day itself: the hour, or how the day is meant; null where nobody knows more than the day. */
export function timeRead(snapshot: Dated, texts: Texts, now: number): string | null {
  if (snapshot.latestAt !== undefined) return whenRead(snapshot, texts, now);
  return snapshot.isDayOnly ? null : texts.clock(snapshot.readAt);
}

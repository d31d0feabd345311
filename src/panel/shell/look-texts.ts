import { useMemo } from 'preact/hooks';
import type { ReadingSummary } from '../../archive/store/rows';
import type { Texts } from '../../i18n/texts';
import { useTexts } from '../../ui/texts-context';
import { usePanel } from './use-panel';

/** Texts for moments of looks. Of an export that may be later than it can tell, its day is said so: "3 Nov or later". */
export interface LookTexts extends Texts {
  /** An export is of this moment (epoch ms) or later; how long ago it was made nobody knows. */
  isUnsure(at: number): boolean;
}

type Dated = Pick<ReadingSummary, 'source' | 'lastAt' | 'latestAt'>;

export function lookTexts(texts: Texts, readings: readonly Dated[]): LookTexts {
  const unsure = new Set(
    readings
      .filter(({ source, latestAt }) => source === 'export' && latestAt !== undefined)
      .map(({ lastAt }) => lastAt),
  );
  const told = (at: number, date: string) => (unsure.has(at) ? texts.t('date.orLater', { date }) : date);
  return {
    ...texts,
    isUnsure: (at) => unsure.has(at),
    day: (at, now) => told(at, texts.day(at, now)),
    days: (ats, now) => texts.days(ats, now).map((date, place) => told(ats[place]!, date)),
  };
}

const NONE: readonly ReadingSummary[] = [];

export function useLookTexts(): LookTexts {
  const texts = useTexts();
  const readings = usePanel((state) => state.remembered?.readings ?? NONE);
  return useMemo(() => lookTexts(texts, readings), [texts, readings]);
}

/** The day of an export that says itself how sure it is. */
export function exportDay(
  { exportedAt, isDateSure }: { readonly exportedAt: number; readonly isDateSure: boolean },
  texts: Pick<Texts, 't' | 'day'>,
  now: number,
): string {
  const date = texts.day(exportedAt, now);
  return isDateSure ? date : texts.t('date.orLater', { date });
}

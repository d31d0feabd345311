import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../domain/time';
import type { Language } from '../../i18n/language';

/** "3 days", "5 hours", "40 minutes": the largest unit that keeps it exact enough to be told. */
export function lengthWords(ms: number, language: Language): string {
  const [unit, length] = ms >= 2 * DAY_MS ? ['day', DAY_MS] : ms >= HOUR_MS ? ['hour', HOUR_MS] : ['minute', MINUTE_MS];
  const locale = language === 'id' ? 'id-ID' : 'en-GB';
  const words = new Intl.NumberFormat(locale, { style: 'unit', unit: String(unit), unitDisplay: 'long' });
  return words.format(Math.round(ms / Number(length)));
}

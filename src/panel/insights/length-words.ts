import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../domain/time';
import type { Language } from '../../i18n/languages';

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', id: 'id-ID' };

/** "3 days", "5 hours", "40 minutes": the largest unit that keeps it exact enough to be told; never nothing at all. */
export function lengthWords(ms: number, language: Language): string {
  const [unit, length] = ms >= 2 * DAY_MS ? ['day', DAY_MS] : ms >= HOUR_MS ? ['hour', HOUR_MS] : ['minute', MINUTE_MS];
  const words = new Intl.NumberFormat(LOCALES[language], { style: 'unit', unit: String(unit), unitDisplay: 'long' });
  return words.format(Math.max(1, Math.round(ms / Number(length))));
}

/** How many a day, to a tenth: "0" is said where nobody came or went, and "<0.1" where few did. */
export function perDayWords(perDay: number, language: Language): string {
  const words = new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 1 });
  return perDay > 0 && perDay < 0.05 ? `<${words.format(0.1)}` : words.format(perDay);
}

import { en } from './en';
import { id } from './id';
import type { Language } from './language';
import { fill, type PlaceNamesOf, type TranslationOf, type Value } from './template';

export type TextKey = keyof typeof en;

type ValuesFor<Key extends TextKey> =
  PlaceNamesOf<(typeof en)[Key]> extends never ? [] : [values: Readonly<Record<PlaceNamesOf<(typeof en)[Key]>, Value>>];

/** Everything a view needs to speak one language. */
export interface Texts {
  readonly language: Language;
  t<Key extends TextKey>(key: Key, ...values: ValuesFor<Key>): string;
  number(value: number): string;
  percent(share: number): string;
  /**
   * "3 Nov", with the year unless it is the year of `now`. Midnight of UTC stands for a day told without a time, as by
   * the name of an export: it is that day everywhere.
   */
  day(at: number, now: number): string;
  /** "3 Nov, 14:05". */
  moment(at: number, now: number): string;
  /** "5 minutes ago", "yesterday". */
  ago(at: number, now: number): string;
}

const SOURCES: Readonly<Record<Language, TranslationOf<typeof en>>> = { en, id };
const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', id: 'id-ID' };
const STEPS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 365 * 86_400_000],
  ['month', 30 * 86_400_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

export function createTexts(language: Language, timeZone?: string): Texts {
  const locale = LOCALES[language];
  const zone = timeZone === undefined ? {} : { timeZone };
  const number = new Intl.NumberFormat(locale);
  const plural = new Intl.PluralRules(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', ...zone });
  const local = dayWriter(locale, zone);
  const named = dayWriter(locale, { timeZone: 'UTC' });
  return {
    language,
    t: (key, ...values) => fill(SOURCES[language][key], values[0] ?? {}, { number, plural }),
    number: (value) => number.format(value),
    percent: (share) => percent.format(share),
    day: (at, now) => (at % 86_400_000 === 0 ? named : local)(at, now),
    moment: (at, now) => `${local(at, now)}, ${clock.format(at)}`,
    ago: (at, now) => {
      const past = at - now;
      const step = STEPS.find(([, length]) => Math.abs(past) >= length);
      return step === undefined ? relative.format(0, 'second') : relative.format(Math.trunc(past / step[1]), step[0]);
    },
  };
}

function dayWriter(locale: string, zone: { readonly timeZone?: string }): (at: number, now: number) => string {
  const ofYear = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', ...zone });
  const withYear = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', ...zone });
  const year = new Intl.DateTimeFormat(locale, { year: 'numeric', ...zone });
  return (at, now) => (year.format(at) === year.format(now) ? ofYear : withYear).format(at);
}

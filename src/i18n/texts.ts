import { en } from './en/panel';
import { id } from './id/panel';
import type { importEn } from './en/import';
import type { Language } from './languages';
import { shareWords } from './share';
import { fill, type PlaceNamesOf, type TranslationOf, type Value } from './template';

type Source = typeof en & typeof importEn;
export type TextKey = keyof Source;

type ValuesFor<Key extends TextKey> =
  PlaceNamesOf<Source[Key]> extends never ? [] : [values: Readonly<Record<PlaceNamesOf<Source[Key]>, Value>>];

/** Everything a view needs to speak one language. */
export interface Texts {
  readonly language: Language;
  t<Key extends TextKey>(key: Key, ...values: ValuesFor<Key>): string;
  number(value: number): string;
  /** "42%"; never 100 while one is missing, nor 0 while one is there (`share.ts`). */
  percent(share: number): string;
  /**
   * "3 Nov", with the year unless it is the year of `now`. Midnight of UTC stands for a day told without a time, as by
   * the name of an export: it is that day everywhere.
   */
  day(at: number, now: number): string;
  /** Days that stand together, as the ends of a range do: where one of them needs its year, all have it. */
  days(ats: readonly number[], now: number): string[];
  /** "3 Nov – 9 Nov", "28 Dec 2025 – 3 Jan 2026"; one day where it is one. */
  range(from: number, to: number, now: number): string;
  /** "3 Nov, 14:05". */
  moment(at: number, now: number): string;
  /** The same of moments that stand together, as `days`. */
  moments(ats: readonly number[], now: number): string[];
  /** "5 minutes ago", "yesterday". */
  ago(at: number, now: number): string;
}

const SOURCES: Readonly<Record<Language, Partial<TranslationOf<Source>>>> = { en: { ...en }, id: { ...id } };

/** Texts that are loaded with what says them, so that the panel's first load need not carry them: see `import-texts.ts`. */
export function addTexts(book: Readonly<Record<Language, Partial<TranslationOf<Source>>>>): void {
  Object.assign(SOURCES.en, book.en);
  Object.assign(SOURCES.id, book.id);
}

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', id: 'id-ID' };
const DAY_MS = 86_400_000;
const STEPS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 365 * DAY_MS],
  ['month', 30 * DAY_MS],
  ['day', DAY_MS],
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
  const writerOf = (at: number) => (at % DAY_MS === 0 ? named : local);
  const days = (ats: readonly number[], now: number) => {
    const hasYear = ats.some((at) => writerOf(at).yearOf(at) !== local.yearOf(now));
    return ats.map((at) => writerOf(at).write(at, hasYear));
  };
  const moments = (ats: readonly number[], now: number) => {
    const hasYear = ats.some((at) => local.yearOf(at) !== local.yearOf(now));
    return ats.map((at) => `${local.write(at, hasYear)}, ${clock.format(at)}`);
  };
  return {
    language,
    t: (key, ...values) => fill(SOURCES[language][key]!, values[0] ?? {}, { number, plural }),
    number: (value) => number.format(value),
    percent: (share) => shareWords(share, percent),
    day: (at, now) => days([at], now)[0]!,
    days,
    range: (from, to, now) => [...new Set(days([from, to], now))].join(' – '),
    moment: (at, now) => moments([at], now)[0]!,
    moments,
    ago: (at, now) => {
      const past = at - now;
      const step = STEPS.find(([, length]) => Math.abs(past) >= length);
      return step === undefined ? relative.format(0, 'second') : relative.format(Math.trunc(past / step[1]), step[0]);
    },
  };
}

interface DayWriter {
  yearOf(at: number): string;
  write(at: number, hasYear: boolean): string;
}

function dayWriter(locale: string, zone: { readonly timeZone?: string }): DayWriter {
  const ofYear = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', ...zone });
  const withYear = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', ...zone });
  const year = new Intl.DateTimeFormat(locale, { year: 'numeric', ...zone });
  return {
    yearOf: (at) => year.format(at),
    write: (at, hasYear) => (hasYear ? withYear : ofYear).format(at),
  };
}

import { DAY_MS, HOUR_MS, MINUTE_MS } from '../domain/time';
import { factsOf, type Language } from './languages';
import type { Books, Library, Source } from './load';
import { shareWords } from './shape/share';
import { fill, type PlaceNamesOf, type Template, type Value } from './shape/template';

/** A book of sentences, each under its key; `guide` and `hints` are built otherwise. */
type Phrases = Readonly<Record<string, Template>>;
/** The books that are said key by key, by `usePhrases`. */
export type BookName = keyof { [Name in keyof Source as Source[Name] extends Phrases ? Name : never]: true };

type ValuesFor<T extends Template> =
  PlaceNamesOf<T> extends never ? [] : [values: Readonly<Record<PlaceNamesOf<T>, Value>>];

/** Says a sentence of one book by its key, with what stands in its places. */
export type Speak<Name extends BookName> = <Key extends keyof Source[Name] & string>(
  key: Key,
  ...values: Source[Name][Key] extends Template ? ValuesFor<Source[Name][Key]> : never
) => string;

/** Everything a view needs to speak one language. */
export interface Texts {
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  /** What separates the cells of a CSV for whoever reads this language. */
  readonly listDelimiter: ',' | ';';
  /** Says a sentence of the book that is there from the start. */
  readonly t: Speak<'panel'>;
  /** Another book; the same function each time. Throws where the book was not fetched yet: see `rest`. */
  book<Name extends BookName>(name: Name): Speak<Name>;
  /** What a book holds that is not made of sentences by key. Throws as `book` does. */
  read<Name extends keyof Books>(name: Name): Books[Name];
  /** Fetches all books but `panel`; whatever is itself fetched later waits for this. */
  rest(): Promise<void>;
  /** The places of a sentence that stands in no book of phrases filled in. */
  fill(template: Template, values: Readonly<Record<string, Value>>): string;
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
  /** "14:05", under the day that it is of. */
  clock(at: number): string;
  /** "5 minutes ago", "yesterday". */
  ago(at: number, now: number): string;
  /** "Nov 2026", by the person's own calendar. */
  month(at: number): string;
  /** "3 days", "5 hours", "40 minutes": the largest unit that keeps it exact enough to be told; never nothing at all. */
  length(ms: number): string;
  /** How many a day, to a tenth: "0" is said where nobody came or went, and "<0.1" where few did. */
  perDay(count: number): string;
  /** "a, b, and c". */
  list(words: readonly string[]): string;
  /** "a, b, c". */
  commas(words: readonly string[]): string;
  /** "a, b; c": of parts that may hold commas. */
  semicolons(parts: readonly string[]): string;
}

const STEPS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 365 * DAY_MS],
  ['month', 30 * DAY_MS],
  ['day', DAY_MS],
  ['hour', HOUR_MS],
  ['minute', MINUTE_MS],
];

/** How one language speaks, from its library; `timeZone` as `Intl` names it, else where the person is. */
export function createTexts({ language, books, rest }: Library, timeZone?: string): Texts {
  const { locale, direction, listDelimiter, comma = ', ', semicolon = '; ' } = factsOf(language);
  const commas = (words: readonly string[]) => words.join(comma);
  const zone = timeZone === undefined ? {} : { timeZone };
  const number = new Intl.NumberFormat(locale);
  const plural = new Intl.PluralRules(locale);
  // Signs before a number stay on its left, as `Intl` writes a minus there.
  const fromLeft = direction === 'rtl' ? '\u200e' : '';
  const writing = { number, plural, direction };
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  const tenths = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const month = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', ...zone });
  // By the tag, not the locale: the English of Balik has a comma before "and".
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', ...zone });
  const local = dayWriter(locale, zone);
  const named = dayWriter(locale, { timeZone: 'UTC' });
  const writerOf = (at: number) => (at % DAY_MS === 0 ? named : local);
  const days = (ats: readonly number[], now: number) => {
    const hasYear = ats.some((at) => writerOf(at).yearOf(at) !== local.yearOfNow(now));
    return ats.map((at) => writerOf(at).write(at, hasYear));
  };
  const moments = (ats: readonly number[], now: number) => {
    const hasYear = ats.some((at) => local.yearOf(at) !== local.yearOfNow(now));
    return ats.map((at) => commas([local.write(at, hasYear), clock.format(at)]));
  };
  const read = <Name extends keyof Books>(name: Name): Books[Name] => {
    const book = books[name];
    if (book === undefined) throw new Error(`The book “${name}” was not fetched yet.`);
    return book;
  };
  const speakers = new Map<BookName, Speak<BookName>>();
  const book = <Name extends BookName>(name: Name) => {
    const phrases: Phrases = read(name);
    const speak = (key: string, values: Readonly<Record<string, Value>> = {}) => fill(phrases[key]!, values, writing);
    if (!speakers.has(name)) speakers.set(name, speak);
    return speakers.get(name) as Speak<Name>;
  };
  return {
    language,
    direction,
    listDelimiter,
    t: book('panel'),
    book,
    read,
    rest,
    fill: (template, values) => fill(template, values, writing),
    number: (value) => number.format(value),
    percent: (share) => fromLeft + shareWords(share, percent),
    day: (at, now) => days([at], now)[0]!,
    days,
    range: (from, to, now) => [...new Set(days([from, to], now))].join(' – '),
    moment: (at, now) => moments([at], now)[0]!,
    moments,
    clock: (at) => clock.format(at),
    ago: (at, now) => {
      const past = at - now;
      const step = STEPS.find(([, length]) => Math.abs(past) >= length);
      return step === undefined ? relative.format(0, 'second') : relative.format(Math.trunc(past / step[1]), step[0]);
    },
    month: (at) => month.format(at),
    length: (ms) => lengthWords(ms, locale),
    perDay: (count) => (count > 0 && count < 0.05 ? `${fromLeft}<${tenths.format(0.1)}` : tenths.format(count)),
    list: (words) => list.format(words),
    commas,
    semicolons: (parts) => parts.join(semicolon),
  };
}

function lengthWords(ms: number, locale: string): string {
  const [unit, length] = ms >= 2 * DAY_MS ? ['day', DAY_MS] : ms >= HOUR_MS ? ['hour', HOUR_MS] : ['minute', MINUTE_MS];
  const words = new Intl.NumberFormat(locale, { style: 'unit', unit: String(unit), unitDisplay: 'long' });
  return words.format(Math.max(1, Math.round(ms / Number(length))));
}

interface DayWriter {
  yearOf(at: number): string;
  yearOfNow(now: number): string;
  write(at: number, hasYear: boolean): string;
}

function dayWriter(locale: string, zone: { readonly timeZone?: string }): DayWriter {
  // "Now" is asked about beside each of many moments, and to ask takes long.
  let asked = Number.NaN;
  let answer = '';
  const ofYear = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', ...zone });
  const withYear = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', ...zone });
  const year = new Intl.DateTimeFormat(locale, { year: 'numeric', ...zone });
  return {
    yearOf: (at) => year.format(at),
    yearOfNow: (now) => {
      if (now !== asked) {
        answer = year.format(now);
        asked = now;
      }
      return answer;
    },
    write: (at, hasYear) => (hasYear ? withYear : ofYear).format(at),
  };
}

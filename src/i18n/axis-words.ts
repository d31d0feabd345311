import { factsOf, type Language } from './languages';

/** "12.3K", "12,3 rb" where the numbers are long and as short would still tell them apart; else in full. */
export function sizesAtAxis(sizes: readonly number[], language: Language): string[] {
  const { locale } = factsOf(language);
  const full = new Intl.NumberFormat(locale);
  const short = new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 });
  const isLong = sizes.some((size) => size >= 10_000) && sizes.every((size) => size % 100 === 0);
  const words = sizes.map((size) => (isLong ? short : full).format(size));
  return new Set(words).size === sizes.length ? words : sizes.map((size) => full.format(size));
}

/** "Nov": the month of a moment by the person's own calendar, without its year. */
export function monthAlone(language: Language): (at: number) => string {
  const month = new Intl.DateTimeFormat(factsOf(language).locale, { month: 'short' });
  return (at) => month.format(at);
}

/** "+12", "−3", "0": how many came or went, by the language. The sign is on the left of its number in each, as `Intl` has it. */
export function changeWriter(language: Language): (change: number) => string {
  const { locale, direction } = factsOf(language);
  const { format } = new Intl.NumberFormat(locale);
  const fromLeft = direction === 'rtl' ? '\u200e' : '';
  return (change) => (change === 0 ? '' : fromLeft + (change > 0 ? '+' : '−')) + format(Math.abs(change));
}

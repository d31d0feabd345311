/**
 * A share as a whole percentage that is never 100 while one is missing, nor 0 while one is there: what rounding would
 * make of 399 of 400 is said as "more than 99". Everything that shows a share asks this, bars and charts included.
 */
export interface ToldShare {
  readonly percent: number;
  /** What the true share is beside that percentage: `less` than 1, `more` than 99, or about it. */
  readonly than: 'less' | 'about' | 'more';
}

/** `share`: 0 = nobody, 1 = everybody; what lies outside is taken for the nearer of both. */
export function toldShare(share: number): ToldShare {
  if (!(share > 0)) return { percent: 0, than: 'about' };
  if (share >= 1) return { percent: 100, than: 'about' };
  const percent = Math.round(share * 100);
  if (percent === 0) return { percent: 1, than: 'less' };
  return percent === 100 ? { percent: 99, than: 'more' } : { percent, than: 'about' };
}

const BEFORE = { less: '<', about: '', more: '>' } as const;

/** "42%", "<1%", ">99%"; `format` writes a share the way the language does. */
export function shareWords(share: number, format: { format(share: number): string }): string {
  const { percent, than } = toldShare(share);
  return `${BEFORE[than]}${format.format(percent / 100)}`;
}

import type { Texts } from '../../i18n/texts';

/** In which span the person's own doing was counted: what the moments say, which may be none, or of one day. */
export function actsSpanWords(
  moments: readonly number[],
  { book, days }: Pick<Texts, 'book' | 'days'>,
  now: number,
): string {
  const say = book('importing');
  if (moments.length === 0) return say('import.did.undated');
  const [from, to] = days([Math.min(...moments), Math.max(...moments)], now) as [string, string];
  return from === to ? say('import.did.onDay', { date: from }) : say('import.did', { from, to });
}

import '../../i18n/import-texts';
import type { Texts } from '../../i18n/texts';

/** In which span the person's own doing was counted: what the moments say, which may be none, or of one day. */
export function deedsSpanWords(
  moments: readonly number[],
  { t, days }: Pick<Texts, 't' | 'days'>,
  now: number,
): string {
  if (moments.length === 0) return t('import.did.undated');
  const [from, to] = days([Math.min(...moments), Math.max(...moments)], now) as [string, string];
  return from === to ? t('import.did.onDay', { date: from }) : t('import.did', { from, to });
}

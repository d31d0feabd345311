import type { Texts } from '../../i18n/texts';

/** In which span the person's own doing was counted: what the moments say, which may be none, or of one day. */
export function deedsSpanWords(moments: readonly number[], { t, day }: Pick<Texts, 't' | 'day'>, now: number): string {
  if (moments.length === 0) return t('import.did.undated');
  const [from, to] = [day(Math.min(...moments), now), day(Math.max(...moments), now)];
  return from === to ? t('import.did.onDay', { date: from }) : t('import.did', { from, to });
}

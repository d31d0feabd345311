import type { FollowListKind } from '../../domain/follow-list';
import type { ListKnowledge } from '../../domain/ties/list-knowledge';
import type { Texts } from '../../i18n/texts';

interface Listed {
  /** Nobody of the list is merely likely. */
  readonly isCertain: boolean;
  /** How many stand there. */
  readonly count: number;
  /** Of the look that judges, in words. */
  readonly date: string;
  /** Nothing is said of opening a profile: it stands among what makes it surer, or Instagram asked for a pause. */
  readonly isWaySaid: boolean;
}

/** How many of those whom a list lacks may be wrong, said once for all of them. */
export function boundWords(
  { bound, source }: Pick<ListKnowledge, 'bound' | 'source'>,
  { isCertain, count, date, isWaySaid }: Listed,
  { t }: Texts,
): string {
  const { h, n } = bound ?? { h: null, n: 0 };
  const said = (words: string) => (source === 'screen' ? t('bound.screen', { bound: words }) : words);
  if (source === 'export') return t('bound.export', { date });
  if (h === null || h === 0) return isCertain ? t('bound.counted', { date }) : said(t('bound.none', { date }));
  // The bound is of all whom the look lacks, so it holds for those of them who are left: whoever is there beside them was
  // named by a profile, and is not hidden.
  const words =
    count <= n ? t('bound.these', { count: Math.min(h, count), n: count }) : t('bound.lacked', { count: h, n });
  return said(isWaySaid ? words : `${words} ${t('bound.settle')}`);
}

/** How many of those who were not found may be hidden; `h` null = nobody knows. */
export function notFoundWords(kind: FollowListKind, count: number, h: number | null, { t }: Texts): string {
  const found = t(`bound.not-found.${kind}`, { count });
  if (h === null) return t('bound.unknown', { found });
  return h >= count ? t('bound.any', { found }) : t('bound.up-to', { found, h });
}

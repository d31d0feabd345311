import type { Texts } from '../../../i18n/texts';

/** "340 kB", "3.2 MB": of anything at least one kilobyte. The units are written alike in all languages. */
export function sizeWords(bytes: number, { number }: Pick<Texts, 'number'>): string {
  const kilo = Math.max(1, Math.round(bytes / 1e3));
  if (kilo < 1000) return `${number(kilo)} kB`;
  const mega = Math.round(bytes / 1e5) / 10;
  return mega < 1000 ? `${number(mega)} MB` : `${number(Math.round(bytes / 1e8) / 10)} GB`;
}

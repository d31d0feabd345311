import type { ImportHead } from '../../domain/import';
import { useTexts } from '../../ui/texts-context';
import { usePanel } from '../use-panel';
import { deedsSpanWords } from './deeds-span';

/** What the person did, as far as they switched it on: how much of each kind, and from when to when. */
export function OfferedDeeds({ head }: { readonly head: ImportHead }) {
  const texts = useTexts();
  const { t, number } = texts;
  const now = usePanel((state) => state.now);
  const deeds = head.interactions.filter(({ rows }) => rows > 0);
  const media = head.ownMedia.flatMap(({ seconds }) => (seconds.length === 0 ? [] : [seconds]));
  const count = media.reduce((sum, seconds) => sum + seconds.length, 0);
  if (deeds.length + count === 0) return null;
  const moments = [
    ...deeds.flatMap(({ from, to }) => (from === null || to === null ? [] : [from, to])),
    ...media.flatMap((seconds) => [seconds[0]! * 1000, seconds.at(-1)! * 1000]),
  ];
  return (
    <div>
      <h4 class="small soft">{deedsSpanWords(moments, texts, now)}</h4>
      <ul class="small beside">
        {deeds.map(({ kind, rows }) => (
          <li key={kind} data-import-did={kind}>
            {t(`import.also.${kind}`)} <strong class="number">{number(rows)}</strong>
          </li>
        ))}
        {count > 0 && (
          <li data-import-did="own-media">
            {t('import.also.own-media')} <strong class="number">{number(count)}</strong>
          </li>
        )}
      </ul>
    </div>
  );
}

import { FOLLOW_LIST_KINDS } from '../../domain/follow-list';
import { coverageKey, newestOf, newestWholeOf, progressWords, windowWords } from '../person/reading-advice';
import { useLookTexts } from '../shell/look-texts';
import type { ShownStatus } from '../shell/router';
import { usePanel } from '../shell/use-panel';

/** Says plainly which list was read in part or not at all, so that nobody missing is misread. */
export function PartialBanner({ status }: { readonly status: ShownStatus }) {
  const texts = useLookTexts();
  const { t } = texts;
  const now = usePanel((state) => state.now);
  const { viewer, readings } = usePanel((state) => state.remembered!);
  const sentences = FOLLOW_LIST_KINDS.flatMap((kind) => {
    const newest = newestOf(readings, viewer ?? '', kind);
    if (newest === undefined) return [t(`people.unread.${kind}`)];
    if (newestWholeOf(readings, viewer ?? '', kind) !== undefined) return [];
    const window = windowWords(newest, texts, now);
    if (window !== null) return [t(`people.export.${kind}`, { date: texts.day(newest.lastAt, now), window })];
    const hasEnded = coverageKey(newest) === 'reading.incomplete';
    return [t(`people.${hasEnded ? 'ended' : 'partial'}.${kind}`, { progress: progressWords(newest, texts) })];
  });
  // Where nothing was read at all, the empty list itself says what to read.
  if (sentences.length === 0 || readings.length === 0) return null;
  return (
    <div class="guidance small stack" data-partial>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {status === 'unknown' && <p>{t('people.explain.unknown')}</p>}
    </div>
  );
}

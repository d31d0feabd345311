import { FOLLOW_LIST_KINDS } from '../../domain/follow-list';
import { useTexts } from '../../ui/texts-context';
import { newestOf, newestWholeOf, progressWords, windowWords } from '../now/reading-advice';
import type { ShownStatus } from '../router';
import { usePanel } from '../use-panel';

/** Says plainly which list was read in part or not at all, so that nobody missing is misread. */
export function PartialBanner({ status }: { readonly status: ShownStatus }) {
  const texts = useTexts();
  const { t } = texts;
  const now = usePanel((state) => state.now);
  const { viewer, readings } = usePanel((state) => state.remembered!);
  const sentences = FOLLOW_LIST_KINDS.flatMap((kind) => {
    const newest = newestOf(readings, viewer ?? '', kind);
    if (newest === undefined) return [t(`people.unread.${kind}`)];
    if (newestWholeOf(readings, viewer ?? '', kind) !== undefined) return [];
    const window = windowWords(newest, texts, now);
    if (window !== null) return [t(`people.export.${kind}`, { date: texts.day(newest.lastAt, now), window })];
    return [t(`people.partial.${kind}`, { progress: progressWords(newest, texts) })];
  });
  // Where nothing was read at all, the empty list itself says what to read.
  if (sentences.length === 0 || readings.length === 0) return null;
  return (
    <div class="notice small stack" data-partial>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {status === 'unknown' && <p>{t('people.explain.unknown')}</p>}
    </div>
  );
}

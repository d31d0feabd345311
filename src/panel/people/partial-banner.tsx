import type { ReadingSummary } from '../../archive/store/rows';
import { FOLLOW_LIST_KINDS, type FollowListKind } from '../../domain/follow-list';
import { howFar } from '../../domain/looks/coverage';
import { usePhrases } from '../../ui/texts-context';
import { stalledLists } from '../advice/stalled-lists';
import { newestOf, newestWholeOf, progressWords, windowWords } from '../person/reading-advice';
import { useLookTexts } from '../shell/look-texts';
import type { ShownStatus } from '../shell/router';
import { usePanel } from '../shell/use-panel';

/** Says plainly which list was read in part or not at all, so that nobody missing is misread. */
export function PartialBanner({ status }: { readonly status: ShownStatus }) {
  const texts = useLookTexts();
  const say = usePhrases('people');
  const now = usePanel((state) => state.now);
  const { viewer, readings } = usePanel((state) => state.remembered!);
  const stalled = stalledLists(readings, viewer ?? '');
  const sentences = FOLLOW_LIST_KINDS.flatMap((kind) => {
    const newest = newestOf(readings, viewer ?? '', kind);
    if (newest === undefined) return [say(`unread.${kind}`)];
    if (newestWholeOf(readings, viewer ?? '', kind) !== undefined) return [];
    const window = windowWords(newest, texts, now);
    if (window !== null) return [say(`export.${kind}`, { date: texts.day(newest.lastAt, now), window })];
    return [say(`${lackOf(newest, stalled)}.${kind}`, { progress: progressWords(newest, texts) })];
  });
  // Where nothing was read at all, the empty list itself says what to read.
  if (sentences.length === 0 || readings.length === 0) return null;
  return (
    <div class="guidance small stack" data-partial>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {status === 'unknown' && <p>{say('explain.unknown')}</p>}
    </div>
  );
}

/** Why nobody is called missing: it was not read to the end; Instagram cuts it; the end is not all, or nobody knows. */
function lackOf({ coverage, list }: ReadingSummary, stalled: readonly FollowListKind[]) {
  if (coverage.kind === 'whole') return 'partial';
  const far = howFar(coverage);
  if (far === 'unended') return stalled.includes(list.kind) ? 'cut' : 'partial';
  return far === 'ended' && !coverage.why.includes('too-few-seen') ? 'uncounted' : far;
}

import { FOLLOW_LIST_KINDS, type FollowListKind } from '../../domain/follow-list';
import { useTexts } from '../../ui/texts-context';
import { newestOf, newestWholeOf, progressWords } from '../now/reading-advice';
import type { ListedStatus } from '../router';
import { usePanel } from '../use-panel';

/** The lists whose gaps could leave people out of a status. */
const RESTS_ON: Readonly<Record<ListedStatus, readonly FollowListKind[]>> = {
  mutual: FOLLOW_LIST_KINDS,
  'only-i-follow': ['followers', 'following'],
  'only-they-follow': ['followers', 'following'],
  unknown: FOLLOW_LIST_KINDS,
};

/** Says plainly which list was read in part or not at all, so that nobody missing is misread. */
export function PartialBanner({ status }: { readonly status: ListedStatus }) {
  const texts = useTexts();
  const { t } = texts;
  const { viewer, readings } = usePanel((state) => state.remembered!);
  const sentences = RESTS_ON[status].flatMap((kind) => {
    const newest = newestOf(readings, viewer ?? '', kind);
    if (newest === undefined) return [t(`people.unread.${kind}`)];
    if (newestWholeOf(readings, viewer ?? '', kind) !== undefined) return [];
    return [t(`people.partial.${kind}`, { progress: progressWords(newest, texts) })];
  });
  if (sentences.length === 0) return null;
  return (
    <div class="notice small stack" data-partial>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {status === 'unknown' && <p>{t('people.explain.unknown')}</p>}
    </div>
  );
}

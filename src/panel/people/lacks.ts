import type { ReadingSummary } from '../../archive/store/rows';
import { FOLLOW_LIST_KINDS, type FollowListKind } from '../../domain/follow-list';
import { howFar } from '../../domain/looks/coverage';
import { usePhrases } from '../../ui/texts-context';
import { stalledLists } from '../advice/stalled-lists';
import { newestOf, newestWholeOf, progressWords, windowWords } from '../person/reading-advice';
import { useLookTexts } from '../shell/look-texts';
import { usePanel } from '../shell/use-panel';

/** What keeps Balik from calling anybody missing, in a few words; `words` is empty where nothing does. */
export interface Lacks {
  readonly words: string;
  /** Instagram shows no more of either list: no scrolling helps. */
  readonly areCut: boolean;
}

/** Says plainly which list was read in part or not at all, so that nobody missing is misread. */
export function useLacks(): Lacks {
  const texts = useLookTexts();
  const say = usePhrases('people');
  const now = usePanel((state) => state.now);
  const { viewer, readings } = usePanel((state) => state.remembered!);
  const stalled = stalledLists(readings, viewer ?? '');
  const lacking = FOLLOW_LIST_KINDS.flatMap((kind) => {
    const newest = newestOf(readings, viewer ?? '', kind);
    if (newest === undefined) return [{ lack: 'unread', progress: '', sentence: say(`unread.${kind}`) }];
    if (newestWholeOf(readings, viewer ?? '', kind) !== undefined) return [];
    const window = windowWords(newest, texts, now);
    const lack = lackOf(newest, stalled);
    const progress = progressWords(newest, texts);
    const sentence =
      window !== null
        ? say(`export.${kind}`, { date: texts.day(newest.lastAt, now), window })
        : say(`${lack}.${kind}`, { progress });
    return [{ lack: window === null ? lack : 'export', progress, sentence }];
  });
  const areCut = lacking.length === FOLLOW_LIST_KINDS.length && lacking.every(({ lack }) => lack === 'cut');
  if (areCut) {
    const [followers, following] = lacking.map(({ progress }) => progress);
    return { words: say('cut.both', { followers: followers!, following: following! }), areCut };
  }
  return { words: lacking.map(({ sentence }) => sentence).join(' '), areCut };
}

/** Why nobody is called missing: it was not read to the end; Instagram cuts it; the end is not all, or nobody knows. */
function lackOf({ coverage, list }: ReadingSummary, stalled: readonly FollowListKind[]) {
  if (coverage.kind === 'whole') return 'partial';
  const far = howFar(coverage);
  if (far === 'unended') return stalled.includes(list.kind) ? 'cut' : 'partial';
  return far === 'ended' && !coverage.why.includes('too-few-seen') ? 'uncounted' : far;
}

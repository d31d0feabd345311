import { useMemo } from 'preact/hooks';
import { type OtherListOfViewer, readOtherLists } from '../../archive/imports/read-imports';
import { type Candidates, candidatesOf } from '../listing/candidates';
import { useFromArchive } from '../shell/use-from-archive';
import { usePanel } from '../shell/use-panel';

/** Whom People may show by its address, and the lists beside the two; `lists` is null while they are being read. */
export function useCandidates(): {
  readonly candidates: Candidates;
  readonly lists: readonly OtherListOfViewer[] | null;
} {
  const { list } = usePanel((state) => state.peopleAsked);
  const knowledge = usePanel((state) => state.remembered!.knowledge);
  const lists = useFromArchive('lists', readOtherLists);
  // The follow lists alone do not change with the lists beside them.
  const needed = list === null ? null : lists;
  const candidates = useMemo(() => candidatesOf(knowledge, list, needed ?? []), [knowledge, list, needed]);
  return { candidates, lists };
}

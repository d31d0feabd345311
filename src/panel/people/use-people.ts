import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { readColumns } from '../../archive/accounts/read-accounts';
import { NO_PEOPLE_FACTS, type PeopleFacts } from '../../archive/facts/for-people';
import type { Candidates } from '../listing/candidates';
import { emptyIndex, fillIndex, type NameIndex } from '../listing/name-index';
import { arrange, byDate, newestFirst } from '../listing/people-order';
import { datedSortOf, needsColumns, type PeopleChoice } from '../shell/people-choice';
import type { ShownStatus } from '../shell/router';
import { usePanel } from '../shell/use-panel';

/** Above this many accounts names are loaded only when a search, filter or sort asks for them. */
const LOADED_UNASKED = 200_000;

interface Arranged {
  /** Of which list. */
  readonly of: string;
  readonly base: Uint32Array;
  readonly choice: PeopleChoice;
  readonly numbers: Uint32Array;
}

export interface People {
  /** Account numbers in the order to show; the previous ones while new ones are being found. */
  readonly numbers: Uint32Array;
  readonly isSettled: boolean;
  /** They stand in no other order for want of names. */
  readonly isOrdered: boolean;
  /** How much of the names is loaded; 1 = all that are asked for. */
  readonly namesShare: number;
  /** The names that are loaded so far, asked for or not. */
  readonly index: NameIndex;
}

/** Who stands in the list: at once where numbers alone tell, else as soon as names are loaded and sliced through. */
export function usePeople(
  candidates: Candidates,
  status: ShownStatus,
  choice: PeopleChoice,
  { isPainted, facts }: { readonly isPainted: boolean; readonly facts: PeopleFacts | null },
): People {
  const { viewer, knowledge, contexts } = usePanel((state) => state.remembered!);
  const notes = contexts?.of ?? null;
  const base = useMemo(
    () => newestFirst(candidates, status, choice, notes),
    [candidates, status, choice.certainty, choice.reason, choice.tag, choice.kept, notes],
  );
  const asksNames = needsColumns(choice);
  const dated = datedSortOf(choice);
  const needed = dated === null ? NO_PEOPLE_FACTS : facts;
  const byDates = useMemo(
    () => (dated === null || needed === null ? base : byDate(base, needed, dated)),
    [base, needed, dated],
  );
  const { index, share } = useNames(asksNames || (isPainted && knowledge.accountCount <= LOADED_UNASKED));
  const [arranged, setArranged] = useState<Arranged | null>(null);
  const isLoaded = share === 1;
  const of = `${viewer}/${candidates.list}/${status}`;
  // A layout effect, for it only asks: an effect would begin a frame after the key was pressed.
  useLayoutEffect(() => {
    if (!asksNames || !isLoaded || needed === null) return;
    const ending = new AbortController();
    arrange(base, index, choice, needed, ending.signal).then(
      (numbers) => setArranged({ of, base, choice, numbers }),
      (error) => {
        if (!ending.signal.aborted) console.error('People could not be arranged', error);
      },
    );
    return () => ending.abort();
  }, [base, choice, asksNames, isLoaded, needed]);
  if (!asksNames) return { numbers: byDates, isSettled: needed !== null, isOrdered: true, namesShare: 1, index };
  const isSettled = arranged?.base === base && arranged.choice === choice;
  // Those of another list are nobody of this one.
  const before = arranged?.of === of ? arranged.numbers : null;
  return { numbers: before ?? base, isSettled, isOrdered: before !== null, namesShare: share, index };
}

/** Loads names in the background once `isWanted`, and what is new after each look at the archive. */
function useNames(isWanted: boolean) {
  const archive = usePanel((state) => state.archive);
  const accountCount = usePanel((state) => state.remembered!.knowledge.accountCount);
  const index = useRef(emptyIndex()).current;
  const [share, setShare] = useState(0);
  const isCurrent = index.usernames.length >= accountCount;
  useEffect(() => {
    if (!isWanted || archive === null || isCurrent) return;
    const ending = new AbortController();
    const source = { accountCount, readColumns: (chunk: number) => readColumns(archive, chunk) };
    fillIndex(index, source, setShare, ending.signal)
      .then(() => setShare(1))
      .catch((error) => {
        if (!ending.signal.aborted) console.error('Names could not be loaded', error);
      });
    return () => ending.abort();
  }, [isWanted, archive, accountCount]);
  return { index, share: isCurrent ? 1 : share };
}

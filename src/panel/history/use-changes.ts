import { useLayoutEffect, useState } from 'preact/hooks';
import type { History } from '../../archive/history/looks-over-time';
import type { Change } from '../../domain/changes/change';
import type { Pair } from '../../domain/changes/changes-between';
import { findChanges } from '../person/find-changes';

/** The changes over some pairs; null while they are being found. `pairs` must keep its identity while it is the same. */
export function useChanges(history: History, pairs: readonly Pair[]): readonly Change[] | null {
  const [found, setFound] = useState<{ pairs: readonly Pair[]; changes: Change[] } | null>(null);
  useLayoutEffect(() => {
    const ending = new AbortController();
    findChanges(history, pairs, ending.signal).then(
      (changes) => setFound({ pairs, changes }),
      (error) => {
        if (!ending.signal.aborted) console.error('Changes could not be found', error);
      },
    );
    return () => ending.abort();
  }, [history, pairs]);
  return found?.pairs === pairs ? found.changes : null;
}

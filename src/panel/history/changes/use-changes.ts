import { useLayoutEffect, useState } from 'preact/hooks';
import type { History } from '../../../archive/history/looks-over-time';
import { type FoundChanges, findChanges } from '../../person/find-changes';
import type { Step } from './lately';

interface Found extends FoundChanges {
  readonly of: readonly Step[];
  readonly wanted: number;
}

/**
 * The changes over some steps, as many as are wanted; null while none are found. What is found stays while more is being
 * looked for. `steps` must keep its identity while it is the same.
 */
export function useChanges(history: History, steps: readonly Step[], wanted: number): FoundChanges | null {
  const [found, setFound] = useState<Found | null>(null);
  useLayoutEffect(() => {
    const ending = new AbortController();
    findChanges(history, steps, wanted, ending.signal).then(
      (given) => setFound({ of: steps, wanted, ...given }),
      (error) => {
        if (!ending.signal.aborted) console.error('Changes could not be found', error);
      },
    );
    return () => ending.abort();
  }, [history, steps, wanted]);
  return found?.of === steps ? found : null;
}

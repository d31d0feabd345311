import { useEffect, useMemo, useState } from 'preact/hooks';
import { type InsightFacts, readInsightFacts } from '../../archive/facts-for-insights';
import { usePanel } from '../use-panel';
import type { InsightSource } from './insights-of';

const NOBODY_NOTED: InsightSource['contexts'] = new Map();

/** What the insights are made from, renewed after each look at the archive. Null while it is being read. */
export function useInsightSource(): InsightSource | null {
  const archive = usePanel((state) => state.archive);
  const { viewer, look, contexts } = usePanel((state) => state.remembered!);
  const { followers, following } = usePanel((state) => state.remembered!.knowledge);
  const [read, setRead] = useState<{ viewer: string; facts: InsightFacts } | null>(null);
  useEffect(() => {
    if (archive === null || viewer === null) return;
    const ending = new AbortController();
    readInsightFacts(archive, viewer, Date.now()).then(
      (facts) => {
        if (!ending.signal.aborted) setRead({ viewer, facts });
      },
      (error) => console.error('What insights rest on could not be read', error),
    );
    return () => ending.abort();
  }, [archive, viewer, look]);
  const facts = read !== null && read.viewer === viewer ? read.facts : null;
  const noted = contexts?.of ?? NOBODY_NOTED;
  return useMemo(
    () => (facts === null ? null : { facts, followers, following, contexts: noted }),
    [facts, followers, following, noted],
  );
}

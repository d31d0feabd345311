import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { type InsightFacts, readInsightFacts } from '../../archive/facts/for-insights';
import { usePanel } from '../shell/use-panel';
import type { InsightSource } from './insights-of';

const NOBODY_NOTED: InsightSource['contexts'] = new Map();

export interface Gathered {
  /** What the insights are made from, renewed after each look at the archive. Null while it is being read. */
  readonly source: InsightSource | null;
  /** Of so many stories so many are told, where that takes a while. */
  readonly progress: { readonly told: number; readonly of: number } | null;
}

export function useInsightSource(): Gathered {
  const archive = usePanel((state) => state.archive);
  const { viewer, edition, contexts } = usePanel((state) => state.remembered!);
  const { followers, following, fresh } = usePanel((state) => state.remembered!.knowledge);
  const [read, setRead] = useState<{ viewer: string; facts: InsightFacts } | null>(null);
  const [progress, setProgress] = useState<Gathered['progress']>(null);
  useLayoutEffect(() => {
    if (archive === null || viewer === null) return;
    const ending = new AbortController();
    const onProgress = (told: number, of: number) => {
      if (!ending.signal.aborted) setProgress({ told, of });
    };
    readInsightFacts(archive, viewer, Date.now(), onProgress).then(
      (facts) => {
        if (!ending.signal.aborted) setRead({ viewer, facts });
      },
      (error) => console.error('What insights rest on could not be read', error),
    );
    return () => ending.abort();
  }, [archive, viewer, edition]);
  const facts = read !== null && read.viewer === viewer ? read.facts : null;
  const noted = contexts?.of ?? NOBODY_NOTED;
  const source = useMemo(
    () => (facts === null ? null : { facts, followers, following, fresh, contexts: noted }),
    [facts, followers, following, fresh, noted],
  );
  return { source, progress };
}

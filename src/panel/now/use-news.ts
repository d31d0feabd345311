import { useEffect, useRef, useState } from 'preact/hooks';
import { readHistory } from '../../archive/history/looks-over-time';
import type { Change } from '../../domain/changes/change';
import type { Pair } from '../../domain/changes/changes-between';
import { FOLLOW_LIST_KINDS, type FollowListKind } from '../../domain/follow-list';
import type { Look } from '../../domain/looks/look';
import { isAmid } from '../../domain/ties/recognition';
import { findChanges } from '../person/find-changes';
import { usePanel } from '../shell/use-panel';

/** What changed in one list between its two newest whole looks. */
export interface NamedNews {
  readonly kind: FollowListKind;
  readonly sinceAt: number;
  readonly readAt: number;
  /** Who came or came back; the newest account first. */
  readonly came: readonly Change[];
  /** Whom the newer look lacks, by the strongest that is known of them; what is surest first. */
  readonly gone: readonly Change[];
}

/** So long the archive must have stood still before it is asked again about the same readings: a word may have changed it. */
const STILL_MS = 1_000;

/**
 * Who came and who went since the readings before, told as History tells it; null while that is being found out. An
 * empty answer: no list was read whole twice. `about` names the readings, and it is found out anew when they change.
 */
export function useNews(about: string, onFound: (about: string) => void): readonly NamedNews[] | null {
  const archive = usePanel((state) => state.archive);
  const viewer = usePanel((state) => state.remembered!.viewer);
  const edition = usePanel((state) => state.remembered!.edition);
  const [news, setNews] = useState<readonly NamedNews[] | null>(null);
  const sought = useRef<string | null>(null);
  useEffect(() => {
    if (archive === null || viewer === null) return;
    const ending = new AbortController();
    const seek = async () => {
      sought.current = about;
      const found = await readHistory(archive, viewer)
        .then((history) => newsIn(history, ending.signal))
        .catch((error) => {
          if (!ending.signal.aborted) console.error('What changed could not be read', error);
          return [];
        });
      if (ending.signal.aborted) return;
      setNews(found);
      onFound(about);
    };
    const timer = setTimeout(seek, sought.current === about ? STILL_MS : 0);
    return () => {
      clearTimeout(timer);
      ending.abort();
    };
  }, [archive, viewer, about, edition]);
  return news;
}

async function newsIn(
  history: Awaited<ReturnType<typeof readHistory>>,
  signal: AbortSignal,
): Promise<readonly NamedNews[]> {
  const pairs = FOLLOW_LIST_KINDS.flatMap((kind) => newestPair(history.looks, kind) ?? []);
  const changes = await findChanges(history, pairs, signal);
  return pairs.map(({ first, second }) => namedNews(changes, second.list.kind, first.readAt, second.readAt));
}

/** The two newest whole looks of a list, the earlier first. Of an export of unsure date nobody knows whether a look since came before it. */
function newestPair(looks: readonly Look[], kind: FollowListKind): Pair | null {
  const own = looks.filter(({ list }) => list.kind === kind);
  const [first, second] = own.filter((look) => look.coverage.kind === 'whole' && !isAmid(look, own)).slice(-2);
  return first === undefined || second === undefined ? null : { first, second };
}

const SURENESS = ['certain', 'likely', null] as const;

function namedNews(changes: readonly Change[], kind: FollowListKind, sinceAt: number, readAt: number): NamedNews {
  const own = changes.filter(({ list }) => list === kind);
  const came = own.filter((change) => change.kind === 'appeared' || change.kind === 'returned');
  const gone = own.filter((change) => change.kind === 'gone' || change.kind === 'left-instagram');
  return {
    kind,
    sinceAt,
    readAt,
    came: came.sort((one, other) => other.number - one.number),
    gone: gone.sort((one, other) => SURENESS.indexOf(one.certainty) - SURENESS.indexOf(other.certainty)),
  };
}

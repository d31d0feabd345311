import { useEffect, useRef, useState } from 'preact/hooks';
import { readHistory } from '../../archive/history/looks-over-time';
import { usePanel } from '../shell/use-panel';
import { type NamedNews, newsIn } from './named-news';

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

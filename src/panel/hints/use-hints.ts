import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { stalledLists } from '../advice/stalled-lists';
import { usePanel } from '../shell/use-panel';
import type { HintAbout, HintSeeker } from './find-hints';

/** Facts are gathered no faster than this while a list is being read. */
const EVERY_MS = 1_000;

/**
 * The hints that `find` finds, and again whenever the archive was read anew. Null while the first are sought.
 * `key` says what is sought; what was found for another key is not shown.
 */
export function useHints(key: string, find: (seeker: HintSeeker) => Promise<HintAbout[]>): readonly HintAbout[] | null {
  const archive = usePanel((state) => state.archive);
  const viewer = usePanel((state) => state.remembered?.viewer ?? null);
  const edition = usePanel((state) => state.remembered?.edition ?? 0);
  const isBusiness = usePanel((state) => state.settings?.isBusiness ?? false);
  const problems = usePanel((state) => state.problems);
  const readings = usePanel((state) => state.remembered?.readings);
  const whole = `${viewer}/${key}/${isBusiness}`;
  const [found, setFound] = useState<{ whole: string; hints: readonly HintAbout[] } | null>(null);
  const soughtAt = useRef(0);
  // A layout effect, for it only asks; and the first are asked for at once.
  useLayoutEffect(() => {
    if (viewer === null) setFound({ whole, hints: [] });
    // The browser took the connection away: what was found stands until another is opened.
    if (archive === null || viewer === null) return;
    const ending = new AbortController();
    const seek = () => {
      soughtAt.current = Date.now();
      find({ archive, viewer, isBusiness, problems, stalled: stalledLists(readings ?? [], viewer) })
        .catch((error) => {
          console.error('Hints could not be found', error);
          return null;
        })
        .then((hints) => {
          if (ending.signal.aborted) return;
          // The connection may be taken away in the midst of it: then, too, what was found stands.
          setFound((before) => (hints === null && before?.whole === whole ? before : { whole, hints: hints ?? [] }));
        });
    };
    const isNew = found?.whole !== whole;
    if (isNew) seek();
    const timer = isNew ? null : setTimeout(seek, Math.max(0, soughtAt.current + EVERY_MS - Date.now()));
    return () => {
      if (timer !== null) clearTimeout(timer);
      ending.abort();
    };
  }, [archive, whole, edition, problems]);
  return found?.whole === whole ? found.hints : null;
}

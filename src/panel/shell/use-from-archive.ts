import { useLayoutEffect, useState } from 'preact/hooks';
import type { Archive } from '../../archive/store/open';
import type { AccountId } from '../../domain/account';
import { usePanel } from './use-panel';

/**
 * What `read` finds in the archive about the viewer; read again whenever it was read anew. Null while it is not there yet;
 * what was found for another viewer or `key` is not shown. `key` names it, and says so should reading fail.
 *
 * A layout effect: it only asks, so there is nothing to paint first, and a view that asks for one thing after another
 * would wait a frame for each.
 */
export function useFromArchive<Found>(
  key: string,
  read: (archive: Archive, viewer: AccountId) => Promise<Found>,
): Found | null {
  const archive = usePanel((state) => state.archive);
  const viewer = usePanel((state) => state.remembered?.viewer ?? null);
  const edition = usePanel((state) => state.remembered?.edition ?? 0);
  const [found, setFound] = useState<{ readonly key: string; readonly value: Found } | null>(null);
  const wanted = `${viewer}/${key}`;
  useLayoutEffect(() => {
    if (archive === null || viewer === null) return;
    const ending = new AbortController();
    read(archive, viewer).then(
      (value) => {
        if (!ending.signal.aborted) setFound({ key: wanted, value });
      },
      (error) => console.error(`Of the archive this could not be read: ${key}`, error),
    );
    return () => ending.abort();
  }, [archive, wanted, edition]);
  return found?.key === wanted ? found.value : null;
}

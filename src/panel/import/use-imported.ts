import { useEffect, useState } from 'preact/hooks';
import type { Archive } from '../../archive/open';
import type { AccountId } from '../../domain/account';
import { usePanel } from '../use-panel';

/** Something of the imports, read again after each look at the archive; null while it is not there. */
export function useImported<Found>(
  key: string | number,
  read: (archive: Archive, viewer: AccountId) => Promise<Found>,
): Found | null {
  const archive = usePanel((state) => state.archive);
  const viewer = usePanel((state) => state.remembered?.viewer ?? null);
  const look = usePanel((state) => state.remembered?.look ?? 0);
  const [found, setFound] = useState<{ readonly key: string; readonly value: Found } | null>(null);
  const wanted = `${viewer}/${key}`;
  useEffect(() => {
    if (archive === null || viewer === null) return;
    const ending = new AbortController();
    read(archive, viewer).then(
      (value) => {
        if (!ending.signal.aborted) setFound({ key: wanted, value });
      },
      (error) => console.error('What was imported could not be read', error),
    );
    return () => ending.abort();
  }, [archive, wanted, look]);
  return found?.key === wanted ? found.value : null;
}

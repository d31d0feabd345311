import { useLayoutEffect, useState } from 'preact/hooks';
import { usePanel } from '../shell/use-panel';
import type { AccountStory, Who } from './account-story';

/** Reads an account's story and reads it again whenever the archive was read anew. Undefined while it is not there yet. */
export function useStory(who: Who): AccountStory | null | undefined {
  const archive = usePanel((state) => state.archive);
  const viewer = usePanel((state) => state.remembered?.viewer ?? null);
  const edition = usePanel((state) => state.remembered?.edition ?? 0);
  const key = `${viewer}/${'number' in who ? who.number : `${who.accountId}/${who.username}`}`;
  const [found, setFound] = useState<{ key: string; story: AccountStory | null } | null>(null);
  useLayoutEffect(() => {
    if (archive === null || viewer === null) {
      setFound({ key, story: null });
      return;
    }
    const ending = new AbortController();
    import('./account-story')
      .then(({ readStory }) => readStory(archive, viewer, who, Date.now()))
      .catch((error) => {
        console.error('An account could not be read', error);
        return null;
      })
      .then((story) => {
        if (!ending.signal.aborted) setFound({ key, story });
      });
    return () => ending.abort();
  }, [archive, key, edition]);
  return found?.key === key ? found.story : undefined;
}

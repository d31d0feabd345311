import { useEffect } from 'preact/hooks';
import { askHostAccess, hasHostAccess, onHostAccess } from '../../platform/host-access';
import { usePhrases } from '../../ui/texts-context';
import type { PanelState } from '../shell/store';
import { usePanel, usePanelStore } from '../shell/use-panel';
import './trouble.css';

/** The person took the site's permission back: nothing is read there. Says so, and offers to give it again. */
export function NoAccess() {
  const say = usePhrases('trouble');
  const store = usePanelStore();
  const access = usePanel((state) => state.access);
  useEffect(() => {
    const ending = new AbortController();
    const look = () =>
      hasHostAccess().then(
        (has) => {
          if (!ending.signal.aborted) store.setState(({ access: was }) => ({ access: accessAfter(was, has) }));
        },
        () => undefined,
      );
    onHostAccess(look, ending.signal);
    look();
    return () => ending.abort();
  }, []);
  if (access === 'kept') return null;
  return (
    <div class="notice shut-in no-access" data-host-access={access} role="status">
      <p>{say(access === 'gone' ? 'access.gone' : 'access.again')}</p>
      {access === 'gone' && (
        <button type="button" class="button is-primary" data-allow-access onClick={() => void askHostAccess()}>
          {say('access.allow')}
        </button>
      )}
    </div>
  );
}

function accessAfter(was: PanelState['access'], has: boolean): PanelState['access'] {
  if (!has) return 'gone';
  return was === 'gone' ? 'again' : was;
}

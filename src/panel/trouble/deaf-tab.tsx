import { useEffect, useState } from 'preact/hooks';
import { hasInstagramTab } from '../../platform/instagram-tabs';
import { usePhrases } from '../../ui/texts-context';
import { usePanel } from '../shell/use-panel';
import './trouble.css';

/** A page that loads says within this time where the person is. */
const PATIENCE_MS = 2_000;

/**
 * A tab on instagram.com is open and nobody reads along there: it is older than this Balik, which was installed or
 * updated meanwhile. Drawn only while no page has said where the person is.
 */
export function DeafTab() {
  const say = usePhrases('trouble');
  const now = usePanel((state) => state.now);
  const [isDeaf, setDeaf] = useState(false);
  useEffect(() => {
    const asking = setTimeout(() => hasInstagramTab().then(setDeaf, () => setDeaf(false)), PATIENCE_MS);
    return () => clearTimeout(asking);
  }, [now]);
  if (!isDeaf) return null;
  return (
    <p class="notice shut-in" role="status" data-deaf-tab>
      {say('deaf')}
    </p>
  );
}

import { useEffect } from 'preact/hooks';
import { usePhrases } from '../../ui/texts-context';
import { urgentHints } from './find-hints';
import { HintList, letThrough } from './hint-list';
import { useHintChoices } from './use-hint-choices';
import { useHints } from './use-hints';

/** On Now, whatever page the person looks at: that it is time for a rest. */
export function UrgentHints({ onShown }: { readonly onShown: () => void }) {
  const say = usePhrases('manners');
  const { choices, choose } = useHintChoices();
  const found = useHints('urgent', urgentHints);
  const isShown = found !== null && choices !== null;
  useEffect(() => {
    if (isShown) onShown();
  }, [isShown]);
  if (!isShown) return null;
  const hints = letThrough(found, choices);
  return <HintList label={say('hints.title')} hints={hints} most={hints.length} choose={choose} />;
}

import { useEffect } from 'preact/hooks';
import type { HintId } from '../../domain/etiquette/hints';
import { usePhrases } from '../../ui/texts-context';
import { urgentHints } from './find-hints';
import { HintList, letThrough } from './hint-list';
import { useHintChoices } from './use-hint-choices';
import { useHints } from './use-hints';

interface UrgentHintsProps {
  /** Called with those on show, once it is known which, and each time others are. */
  readonly onShown: (shown: readonly HintId[]) => void;
}

/** On Now, whatever page the person looks at: that it is time for a rest. */
export function UrgentHints({ onShown }: UrgentHintsProps) {
  const say = usePhrases('manners');
  const { choices, choose } = useHintChoices();
  const found = useHints('urgent', urgentHints);
  const hints = found !== null && choices !== null ? letThrough(found, choices) : null;
  const shown = hints?.map(({ hint }) => hint.id);
  useEffect(() => {
    if (shown !== undefined) onShown(shown);
  }, [shown?.join()]);
  if (hints === null) return null;
  return <HintList label={say('hints.title')} hints={hints} most={hints.length} choose={choose} />;
}

import { useEffect } from 'preact/hooks';
import type { HintId } from '../../domain/etiquette/hints';
import { MANNERS_BOOK } from '../../i18n/manners/book';
import { usePhrases } from '../../ui/texts-context';
import { hintsAboutViewer } from './find-hints';
import { HintList, letThrough } from './hint-list';
import { useHintChoices } from './use-hint-choices';
import { useHints } from './use-hints';

/** Hints that protect the person's account and are of use only at once; all others wait in Manners. */
const URGENT: readonly HintId[] = ['instagram-asked-to-slow-down', 'pace-today'];

/** On Now, whatever page the person looks at: that it is time for a rest. */
export function UrgentHints({ onShown }: { readonly onShown: () => void }) {
  const say = usePhrases(MANNERS_BOOK);
  const { choices, choose } = useHintChoices();
  const found = useHints('urgent', hintsAboutViewer);
  const isShown = found !== null && choices !== null;
  useEffect(() => {
    if (isShown) onShown();
  }, [isShown]);
  if (!isShown) return null;
  const hints = letThrough(found, choices).filter(({ hint }) => URGENT.includes(hint.id));
  return <HintList label={say('hints.title')} hints={hints} most={URGENT.length} choose={choose} />;
}

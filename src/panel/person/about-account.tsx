import './context.css';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { MeantAccount } from '../../domain/context';
import { usePhrases } from '../../ui/texts-context';
import { hintsAboutAccounts } from '../hints/find-hints';
import { HintList, letThrough } from '../hints/hint-list';
import { useHintChoices } from '../hints/use-hint-choices';
import { useHints } from '../hints/use-hints';
import { usePanelStore } from '../shell/use-panel';
import { ContextEditor } from './context-editor';
import { ProfileFolds } from './profile-folds';
import { UndoToast } from './undo-toast';

export interface AboutAccountProps {
  readonly account: MeantAccount;
  readonly isInSheet: boolean;
  /** Whether it stands among those who don't follow back. */
  readonly isListed: boolean;
  /** Called once everything is drawn. */
  readonly onShown?: (() => void) | undefined;
  /** What else is known of it; beside the profile it is folded away with the rest. */
  readonly known?: ComponentChildren;
}

/** More hints than this at once is a lecture. */
const MOST_HINTS = 2;

/** Beside the evidence on one account: what good manners suggest, and what the person notes of it. */
export function AboutAccount({ account, isInSheet, isListed, onShown, known }: AboutAccountProps) {
  const { number } = account;
  const say = usePhrases('manners');
  const store = usePanelStore();
  const { choices, choose } = useHintChoices();
  const found = useHints(String(number), (seeker) => hintsAboutAccounts(seeker, [number]));
  const isShown = found !== null && choices !== null;
  useEffect(() => {
    if (isShown) onShown?.();
  }, [isShown, number]);
  // What was noted in a sheet can still be taken back once the sheet is closed.
  useEffect(
    () => () => {
      const { undo } = store.getState();
      if (isInSheet && undo?.isInSheet) store.setState({ undo: { ...undo, isInSheet: false } });
    },
    [],
  );
  if (!isShown) return null;
  return (
    <>
      {!isInSheet && <ProfileFolds account={account} isListed={isListed} known={known} />}
      <HintList label={say('hints')} hints={letThrough(found, choices)} most={MOST_HINTS} isFolded choose={choose} />
      {isInSheet && <ContextEditor account={account} isInSheet isListed={isListed} />}
      {isInSheet && <UndoToast isInSheet />}
    </>
  );
}

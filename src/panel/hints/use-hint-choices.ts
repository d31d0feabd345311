import { useCallback, useEffect, useState } from 'preact/hooks';
import { ALL_HINTS, type HintChoices } from '../../domain/etiquette/hint-choices';
import { changeHintChoices, onHintChoices, readHintChoices } from '../../platform/hint-choices';
import { usePanel } from '../shell/use-panel';

/** What the person chose about hints; null while it is being read. */
export function useHintChoices(): {
  readonly choices: HintChoices | null;
  /** False where the choice could not be kept. */
  readonly choose: (change: (choices: HintChoices) => HintChoices) => Promise<boolean>;
} {
  const viewer = usePanel((state) => state.remembered?.viewer ?? null);
  const [read, setRead] = useState<{ viewer: string; choices: HintChoices } | null>(null);
  useEffect(() => {
    if (viewer === null) return;
    const ending = new AbortController();
    const show = (choices: HintChoices) => {
      if (!ending.signal.aborted) setRead({ viewer, choices });
    };
    onHintChoices(viewer, show, ending.signal);
    readHintChoices(viewer).then(show, (error) => console.error('Choices about hints could not be read', error));
    return () => ending.abort();
  }, [viewer]);
  const choose = useCallback(
    async (change: (choices: HintChoices) => HintChoices) => {
      if (viewer === null) return false;
      try {
        await changeHintChoices(viewer, change);
        return true;
      } catch (error) {
        console.error('A choice about hints could not be kept', error);
        return false;
      }
    },
    [viewer],
  );
  // Where nobody was seen yet, there is nothing to choose.
  const choices = viewer === null ? ALL_HINTS : read?.viewer === viewer ? read.choices : null;
  return { choices, choose };
}

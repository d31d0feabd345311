import './context.css';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { usePhrases } from '../../ui/texts-context';
import { usePanel, usePanelStore } from '../shell/use-panel';
import { isToTakeBack, takingBack } from './take-back-last';

/** How long it can be taken back here; longer while the pointer or the focus is on it. */
const STAYS_MS = 12_000;
/** What was undone is said this long. */
const SAID_MS = 4_000;

/** Says what was just noted, with a button to take it back. */
export function UndoToast({ isInSheet }: { readonly isInSheet: boolean }) {
  const say = usePhrases('context');
  const store = usePanelStore();
  const offer = usePanel((state) => (state.undo?.isInSheet === isInSheet ? state.undo : null));
  // Over another view it would lie over what is there: the keys still take it back.
  const isLeft = usePanel(({ undo, route }) => undo !== null && undo.view !== route.view);
  const [isHeld, setHeld] = useState(false);
  const [words, setWords] = useState('');
  const button = useRef<HTMLButtonElement>(null);
  // After the empty region stands in the page, so that screen readers hear it.
  useEffect(() => setWords(offer?.words(say) ?? ''), [offer, say]);
  const dismiss = () => {
    if (store.getState().undo === offer) store.setState({ undo: null });
  };
  useEffect(() => {
    if (offer === null || isHeld) return;
    const timer = setTimeout(dismiss, offer.changes.length === 0 ? SAID_MS : STAYS_MS);
    return () => clearTimeout(timer);
  }, [offer, isHeld]);
  const takeBackOne = useMemo(() => {
    const onLast = () => {
      if (button.current?.matches(':focus') && !isInSheet) document.getElementById('content')?.focus();
    };
    return takingBack(store, isInSheet, onLast);
  }, [store, isInSheet]);
  const undo = () => {
    setHeld(false);
    void takeBackOne();
  };
  useEffect(() => {
    const ending = new AbortController();
    const onKey = (event: KeyboardEvent) => {
      const isOfField = (event.target as Element).matches('input, textarea, select');
      if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey || isOfField) return;
      if (!isToTakeBack(store.getState().undo, isInSheet)) return;
      event.preventDefault();
      undo();
    };
    document.addEventListener('keydown', onKey, { signal: ending.signal });
    return () => ending.abort();
  }, [takeBackOne]);
  return (
    <div
      class={isInSheet ? 'toast is-in-sheet' : 'toast'}
      data-undo={offer === null ? undefined : offer.changes.length}
      hidden={offer === null || isLeft}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocusCapture={() => setHeld(true)}
      onBlurCapture={() => setHeld(false)}
    >
      <span role="status">{words}</span>
      {offer !== null && (
        <span class="toast-actions">
          {offer.changes.length > 0 && (
            <button ref={button} type="button" class="button is-plain" data-undo-button onClick={undo}>
              {say('undo')}
            </button>
          )}
          <button type="button" class="button is-plain" aria-label={say('dismiss')} onClick={dismiss}>
            ×
          </button>
        </span>
      )}
    </div>
  );
}

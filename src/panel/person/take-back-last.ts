import type { PanelStore } from '../shell/store';
import type { UndoOffer } from '../shell/undo-offer';
import { takeBack } from './note-contexts';

/**
 * Takes back what is offered last, one step a call. A call that comes before the one before is done waits for it: pressed
 * twice in a hurry, two steps are taken back, not one step twice. `onLast` is called when nothing is left, before that is shown.
 */
export function takingBack(store: PanelStore, isInSheet: boolean, onLast: () => void): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  const step = async () => {
    const { undo: offer } = store.getState();
    if (!isToTakeBack(offer, isInSheet)) return;
    const { viewer, changes } = offer;
    const taken = await takeBack(store, viewer, changes);
    const { undo: now, route } = store.getState();
    const here = { isInSheet, view: route.view };
    if (now !== null && now !== offer) {
      store.setState({ undo: without(now, offer) });
      return;
    }
    if (offer.earlier != null) {
      const { earlier } = offer;
      const words: UndoOffer['words'] = (say) =>
        say('undo.before', { undone: say(`undo.${taken}`), words: earlier.words(say) });
      store.setState({ undo: { ...earlier, words, ...here } });
      return;
    }
    onLast();
    const back = taken === 'done' && changes.length === 1 ? { returned: changes[0]!.account } : {};
    store.setState({ undo: { ...offer, ...back, ...here, words: (say) => say(`undo.${taken}`), changes: [] } });
  };
  return () => {
    last = last.then(step);
    return last;
  };
}

/** Whether something is offered there that can be taken back. */
export function isToTakeBack(offer: UndoOffer | null, isInSheet: boolean): offer is UndoOffer {
  return offer !== null && offer.isInSheet === isInSheet && offer.changes.length > 0;
}

/** What was offered since, without the one that was taken back meanwhile. */
function without(offer: UndoOffer, gone: UndoOffer): UndoOffer {
  const { earlier = null } = offer;
  if (earlier === null) return offer;
  return { ...offer, earlier: earlier === gone ? (gone.earlier ?? null) : without(earlier, gone) };
}

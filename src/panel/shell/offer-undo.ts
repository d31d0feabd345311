import type { PanelStore } from './store';
import type { UndoOffer } from './undo-offer';

/** Offers to take it back, and then what was offered before it: one press each, the last first. */
export function offerUndo(store: PanelStore, offer: UndoOffer): void {
  const { undo: before } = store.getState();
  const earlier = before !== null && before.changes.length > 0 && before.viewer === offer.viewer ? before : null;
  store.setState({ undo: { ...offer, earlier } });
}

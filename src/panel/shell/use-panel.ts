import { createContext } from 'preact';
import { useContext, useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import type { PanelState, PanelStore } from './store';

export const PanelContext = createContext<PanelStore | null>(null);

export function usePanelStore(): PanelStore {
  const store = useContext(PanelContext);
  if (store === null) throw new Error('Panel components stand inside PanelContext.');
  return store;
}

/** A part of the panel's state; the component is drawn again only when that part changes identity. */
export function usePanel<Part>(select: (state: PanelState) => Part): Part {
  const store = usePanelStore();
  const [, redraw] = useReducer<number, void>((times) => times + 1, 0);
  const part = select(store.getState());
  const drawn = useRef({ select, part });
  drawn.current = { select, part };
  useLayoutEffect(() => {
    const compare = () => {
      if (!Object.is(drawn.current.select(store.getState()), drawn.current.part)) redraw();
    };
    compare();
    return store.subscribe(compare);
  }, [store]);
  return part;
}

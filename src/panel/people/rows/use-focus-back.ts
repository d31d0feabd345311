import { useEffect, useRef } from 'preact/hooks';
import { usePanel, usePanelStore } from '../../shell/use-panel';

interface FocusBack {
  readonly numbers: Uint32Array;
  /** A person of the list lies over it. */
  readonly isCovered: boolean;
  /** Gives the focus to a row. */
  readonly focus: (index: number) => void;
}

/**
 * Whoever comes back into the list by an undo has the focus; where a person was hidden in the sheet over the list, the row
 * that now stands in their place has it once the sheet is closed.
 */
export function useFocusBack({ numbers, isCovered, focus }: FocusBack): void {
  const store = usePanelStore();
  const undo = usePanel((state) => state.undo);
  const returned = undo?.returned;
  useEffect(() => {
    if (undo === null || returned === undefined) return;
    const index = numbers.indexOf(returned);
    if (index === -1) return;
    const { returned: _, ...rest } = undo;
    store.setState({ undo: rest });
    focus(index);
  }, [numbers, returned]);
  const left = useRef<{ readonly number: number; readonly index: number } | null>(null);
  useEffect(() => {
    const row = document.activeElement?.closest<HTMLElement>('[data-index]');
    if (isCovered) return;
    const { current } = left;
    left.current = null;
    if (current === null || row != null || numbers.length === 0 || numbers[current.index] === current.number) return;
    focus(Math.min(current.index, numbers.length - 1));
  }, [isCovered]);
  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      const index = (target as Element).closest<HTMLElement>('.people-scroller [data-index]')?.dataset['index'];
      if (index !== undefined) left.current = { number: numbers[Number(index)]!, index: Number(index) };
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, [numbers]);
}

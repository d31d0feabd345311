import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface SheetProps {
  /** The id of the heading inside that names it. */
  readonly labelledBy: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A drawer over the view. The browser's own dialog keeps focus inside, closes on Escape and gives focus back. */
export function Sheet({ labelledBy, onClose, children }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  // Before any effect of what stands in it: in a dialog that is not open yet nothing can have the focus.
  useLayoutEffect(() => {
    const opener = document.activeElement;
    const node = dialog.current;
    node?.showModal();
    return () => {
      node?.close();
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  return (
    <dialog ref={dialog} class="sheet" aria-labelledby={labelledBy} onClose={onClose} closedby="any">
      <div class="sheet-body">{children}</div>
    </dialog>
  );
}

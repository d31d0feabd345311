import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';

interface MenuProps {
  /** What its button is called, also where only a sign is seen. */
  readonly label: string;
  /** What is drawn on the button, in place of three dots. */
  readonly sign?: ComponentChildren;
  /** Buttons and links, one a line. A press on one of them closes the menu. */
  readonly children: ComponentChildren;
}

/**
 * What is wanted rarely, behind one button: it opens below, stays within the panel, and closes on Escape (focus back on
 * the button), on a press elsewhere, when focus leaves it, and after a choice.
 */
export function Menu({ label, sign, children }: MenuProps) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const around = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const node = around.current;
    if (!isOpen || node === null) return;
    const ending = new AbortController();
    const { signal } = ending;
    const close = () => {
      setOpen(false);
      button.current?.focus();
    };
    const closeFromOutside = ({ target }: Event) => !node.contains(target as Node) && setOpen(false);
    list.current?.querySelector<HTMLElement>('button, a')?.focus();
    document.addEventListener('pointerdown', closeFromOutside, { signal });
    document.addEventListener('focusin', closeFromOutside, { signal });
    list.current?.addEventListener('click', ({ target }) => (target as Element).closest('button, a') && close(), {
      signal,
    });
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // A sheet around it would close as well.
      event.preventDefault();
      event.stopPropagation();
      close();
    };
    node.addEventListener('keydown', closeOnEscape, { signal });
    return () => ending.abort();
  }, [isOpen]);
  return (
    <div class="menu" ref={around}>
      <button
        ref={button}
        type="button"
        class="icon-button"
        aria-label={label}
        title={label}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {sign ?? (
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d="M4.5 10h.01M10 10h.01M15.5 10h.01" stroke-width="2.5" />
          </svg>
        )}
      </button>
      <div id={id} class="menu-list" ref={list} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </div>
  );
}

import type { ComponentChildren } from 'preact';

interface FoldProps {
  readonly title: ComponentChildren;
  readonly isOpen?: boolean;
  /** Called with what it has become. */
  readonly onToggle?: (isOpen: boolean) => void;
  readonly children: ComponentChildren;
}

/** A line that opens to what it names: how something was counted, what is outside a count. Closed until it is asked for. */
export function Fold({ title, isOpen = false, onToggle, children }: FoldProps) {
  return (
    <details class="fold" open={isOpen} onToggle={(event) => onToggle?.(event.currentTarget.open)}>
      <summary>{title}</summary>
      <div class="fold-body">{children}</div>
    </details>
  );
}

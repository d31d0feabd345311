import { useEffect } from 'preact/hooks';
import { type AccountContext, type ContextEdit, FOLLOW_REASONS } from '../../domain/context';

/**
 * 1 to 5 note the reasons in their order, K hides from the list, where `mayHide`: who stands in it or was hidden from it; the same key
 * takes it back. Off while somebody writes, and below a sheet: there they are of the person in it.
 */
export function useNoteKeys(
  { isOn, isInSheet, mayHide }: { readonly isOn: boolean; readonly isInSheet: boolean; readonly mayHide: boolean },
  context: AccountContext,
  onNote: (edit: ContextEdit) => void,
): void {
  useEffect(() => {
    if (!isOn) return;
    const ending = new AbortController();
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
      if (isWriting(event.target) || (document.querySelector('dialog[open]') !== null) !== isInSheet) return;
      const edit = editFor(event.key, context);
      if (edit === null || (edit.kind === 'keep' && !mayHide)) return;
      event.preventDefault();
      onNote(edit);
    };
    document.addEventListener('keydown', press, { signal: ending.signal });
    return () => ending.abort();
  }, [isOn, isInSheet, mayHide, context, onNote]);
}

function editFor(key: string, context: AccountContext): ContextEdit | null {
  if (key.toLowerCase() === 'k') return { kind: 'keep', isOn: !context.isKept };
  const reason = /^[1-5]$/.test(key) ? FOLLOW_REASONS[Number(key) - 1] : undefined;
  return reason === undefined ? null : { kind: 'reason', reason, isOn: !context.reasons.includes(reason) };
}

function isWriting(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
}

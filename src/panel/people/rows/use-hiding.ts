import type { AccountRow } from '../../../archive/store/rows';
import type { AccountContext } from '../../../domain/context';
import { useNotingAny } from '../../person/use-noting';
import type { PeopleShown } from '../../shell/router';
import { usePanel } from '../../shell/use-panel';

/**
 * Hides somebody from the list of who doesn't follow back, or shows them there again; null where hiding means nothing.
 * Whoever leaves the list by it hands the focus to the next row, before the row is gone.
 */
export function useHiding({ list, status }: PeopleShown, count: number, focus: (index: number) => void) {
  const note = useNotingAny(false);
  const kept = usePanel((state) => state.people.kept);
  if (list !== null || status !== 'only-i-follow') return null;
  return (account: AccountRow, { isKept }: AccountContext, index: number) => {
    const leaves = kept === (isKept ? 'only' : 'left-out');
    if (leaves && count > 1) focus(index + 1 < count ? index + 1 : index - 1);
    void note(account, { kind: 'keep', isOn: !isKept });
  };
}

/** K, pressed alone. */
export function isHideKey({ key, ctrlKey, altKey, metaKey, repeat }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'k' && !ctrlKey && !altKey && !metaKey && !repeat;
}

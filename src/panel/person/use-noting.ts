import { useCallback } from 'preact/hooks';
import type { AccountNumber } from '../../domain/account';
import { type AccountContext, type ContextEdit, type MeantAccount, NO_CONTEXT } from '../../domain/context';
import type { Speak } from '../../i18n/texts';
import { offerUndo } from '../shell/offer-undo';
import type { UndoOffer } from '../shell/undo-offer';
import { usePanel, usePanelStore } from '../shell/use-panel';
import { noteContexts, stopWords } from './note-contexts';
import { tagWords } from './tag-words';

/** What is noted of the account. */
export function useContextOf(number: AccountNumber): AccountContext {
  return usePanel((state) => state.remembered?.contexts?.of.get(number) ?? NO_CONTEXT);
}

/** Notes one thing of one account and offers to take it back. */
export function useNoting(account: MeantAccount, isInSheet: boolean): (edit: ContextEdit) => Promise<void> {
  const note = useNotingAny(isInSheet);
  return useCallback((edit) => note(account, edit), [note, account.number, account.id, account.username]);
}

/** The same of whichever account, as in a list. */
export function useNotingAny(isInSheet: boolean): (account: MeantAccount, edit: ContextEdit) => Promise<void> {
  const store = usePanelStore();
  const viewer = usePanel((state) => state.remembered?.viewer ?? null);
  return useCallback(
    async (account, edit) => {
      if (viewer === null) return;
      const { view } = store.getState().route;
      const noted = await noteContexts(store, viewer, [account], [edit]);
      const { changes, stoppedBy } = noted;
      if (stoppedBy === null && changes.length === 0) return;
      const words: UndoOffer['words'] = (say) => (stoppedBy === null ? wordsOf(edit, say) : stopWords(noted, say));
      // What is noted as a sheet closes is told where it can be reached.
      const isThere = isInSheet && document.querySelector('dialog[open]') !== null;
      offerUndo(store, { words, viewer, changes, view, isInSheet: isThere });
    },
    [store, viewer, isInSheet],
  );
}

function wordsOf(edit: ContextEdit, say: Speak<'context'>): string {
  switch (edit.kind) {
    case 'reason':
      return say(edit.isOn ? 'undo.reason.on' : 'undo.reason.off', { reason: say(`reason.${edit.reason}`) });
    case 'tag':
      return say(edit.isOn ? 'undo.tag.on' : 'undo.tag.off', { tag: tagWords(edit.tag, say) });
    case 'note':
      return say('undo.note');
    case 'keep':
      return say(edit.isOn ? 'undo.keep.on' : 'undo.keep.off');
  }
}

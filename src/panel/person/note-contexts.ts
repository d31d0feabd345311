import type { Contexts } from '../../archive/notes/contexts';
import type { AccountId } from '../../domain/account';
import { type ContextChange, type ContextEdit, isEmptyContext, type MeantAccount } from '../../domain/context';
import type { Speak } from '../../i18n/texts';
import { callBackground, Refused } from '../../messages/call';
import { MOST_EDITED_AT_ONCE } from '../../messages/limits';
import type { PanelStore } from '../shell/store';

/** What became of it: the changes that were kept, and what kept the others from it; null = all were kept. */
export interface Noted {
  readonly changes: readonly ContextChange[];
  readonly stoppedBy: 'another-account' | 'trouble' | null;
}

/** Notes something of one account or of many, and shows it at once. Many go in parts; what is kept stays kept. */
export async function noteContexts(
  store: PanelStore,
  viewer: AccountId,
  accounts: readonly MeantAccount[],
  edits: readonly ContextEdit[],
  onProgress: (done: number) => void = () => undefined,
): Promise<Noted> {
  const changes: ContextChange[] = [];
  for (let from = 0; from < accounts.length; from += MOST_EDITED_AT_ONCE) {
    const part = accounts.slice(from, from + MOST_EDITED_AT_ONCE).map(meantBy);
    try {
      changes.push(...(await callBackground('editContexts', { viewer, accounts: part, edits })));
    } catch (error) {
      console.error('A note could not be kept', error);
      const isAnother = error instanceof Refused && error.refusal.kind === 'another-account';
      return { changes: shown(store, viewer, changes), stoppedBy: isAnother ? 'another-account' : 'trouble' };
    }
    onProgress(from + part.length);
  }
  return { changes: shown(store, viewer, changes), stoppedBy: null };
}

/** What the person is told where not all was kept. */
export function stopWords({ changes: { length: count }, stoppedBy }: Noted, say: Speak<'context'>): string {
  if (count > 0) return say('undo.failedMidway', { count });
  return say(stoppedBy === 'another-account' ? 'undo.another' : 'undo.failed');
}

/** A row says more than a message may. */
function meantBy({ number, id, username }: MeantAccount): MeantAccount {
  return { number, id, username };
}

/** `late`: it can't be taken back any more; `partly`: some of it can't. `failed`: that could not be kept. */
type TakenBack = 'done' | 'partly' | 'late' | 'failed';

/** Takes it back. */
export async function takeBack(
  store: PanelStore,
  viewer: AccountId,
  changes: readonly ContextChange[],
): Promise<TakenBack> {
  let back = 0;
  try {
    for (let from = 0; from < changes.length; from += MOST_EDITED_AT_ONCE)
      back += await callBackground('undoContexts', {
        viewer,
        changes: changes.slice(from, from + MOST_EDITED_AT_ONCE),
      });
  } catch (error) {
    console.error('A note could not be taken back', error);
    return 'failed';
  }
  if (back < changes.length) return back === 0 ? 'late' : 'partly';
  // What the archive says counts; until it is read again, the state before is the best guess.
  shown(
    store,
    viewer,
    changes.map(({ account, before, after }) => ({ account, before: after, after: before })),
  );
  return 'done';
}

/** Shows the changes before the archive is read again. */
function shown(store: PanelStore, viewer: AccountId, changes: readonly ContextChange[]): readonly ContextChange[] {
  const { remembered } = store.getState();
  if (changes.length === 0 || remembered?.contexts?.viewer !== viewer) return changes;
  const of = new Map(remembered.contexts.of);
  for (const { account, after } of changes)
    if (isEmptyContext(after)) of.delete(account);
    else of.set(account, after);
  // An edition that the archive never has: the next time all is read anew.
  const contexts: Contexts = { viewer, edition: -1, of };
  store.setState({ remembered: { ...remembered, contexts } });
  return changes;
}

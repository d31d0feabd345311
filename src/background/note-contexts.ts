import { editContexts, undoContexts } from '../archive/write/contexts';
import type { ContextChange } from '../domain/context';
import { announce } from '../messages/announce';
import type { ContextSays } from '../messages/context-messages';
import { archiveConnection } from './archive-connection';
import { emptyBinInTime } from './empty-bin';

/** Keeps what the person notes of accounts. It is their own word, so it needs no Start. */
export async function noteContexts({
  viewer,
  accounts,
  edits,
}: ContextSays['editContexts']['says']): Promise<readonly ContextChange[]> {
  const archive = await archiveConnection();
  const changes = await editContexts(archive, viewer, accounts, edits, Date.now());
  if (changes.length > 0) announce({ changed: 'archive' });
  void emptyBinInTime(archive);
  return changes;
}

/** Returns how many of them came back. */
export async function takeContextsBack({ viewer, changes }: ContextSays['undoContexts']['says']): Promise<number> {
  const undone = await undoContexts(await archiveConnection(), viewer, changes, Date.now());
  announce({ changed: 'archive' });
  return undone;
}

import { undoImport } from '../archive/delete-import';
import { previewImport } from '../archive/read-import-preview';
import { commitImport } from '../archive/write-import';
import { discardStaged, stageHead, stagePart } from '../archive/write-staging';
import { announce } from '../messages/announce';
import type { ImportSays } from '../messages/import-protocol';
import { archiveAtHand } from './archive-at-hand';
import { inTurn } from './one-at-a-time';

type Deeds = { [T in keyof ImportSays]: (says: ImportSays[T]['says']) => Promise<ImportSays[T]['answer']> };

/**
 * An export on its way in. The person chose the file and pressed the button, so no other consent is asked. Whatever
 * was only put aside when the browser closed, or the panel with it, goes with the next export or the next day.
 */
export const importDeeds: Deeds = {
  stageImport: ({ importId, list, part, usernames, values }) =>
    inTurn(async () => {
      const columns = values.map((column) => Uint32Array.from(column));
      await stagePart(await archiveAtHand(), importId, list, part, { usernames, values: columns });
      return null;
    }),
  previewImport: ({ importId, head }) =>
    inTurn(async () => {
      const archive = await archiveAtHand();
      await stageHead(archive, importId, head, Date.now());
      return previewImport(archive, importId);
    }),
  commitImport: (order) =>
    inTurn(async () => {
      const done = await commitImport(await archiveAtHand(), { ...order, importedAt: Date.now() });
      announce({ changed: 'archive' });
      return done === null ? null : { viewer: done.viewer, newAccounts: done.newAccounts };
    }),
  discardImport: ({ importId }) =>
    inTurn(async () => {
      await discardStaged(await archiveAtHand(), importId);
      return null;
    }),
  undoImport: ({ importId }) =>
    inTurn(async () => {
      const isUndone = await undoImport(await archiveAtHand(), importId);
      announce({ changed: 'archive' });
      return isUndone;
    }),
};

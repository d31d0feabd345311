import { previewImport } from '../archive/imports/read-import-preview';
import { undoImport } from '../archive/write/delete-import';
import { commitImport } from '../archive/write/import';
import { discardStaged, stageHead, stagePart } from '../archive/write/staging';
import { announce } from '../messages/announce';
import type { ImportSays } from '../messages/import-messages';
import { archiveAtHand } from './archive-at-hand';
import { emptyBinInTime } from './empty-bin';
import { forgetAtHand, isAtHand, stagedAtHand, takePart, wholeAtHand } from './import-at-hand';
import { inTurn } from './one-at-a-time';

/** When the browser starts no export can be on its way: what was only put aside goes. */
export async function dropLeftAside(): Promise<void> {
  await discardStaged(await archiveAtHand());
}

type Deeds = { [T in keyof ImportSays]: (says: ImportSays[T]['says']) => Promise<ImportSays[T]['answer']> };

/**
 * An export on its way in. The person chose the file and pressed the button, so no other consent is asked. Whatever
 * was only put aside when the panel closed goes with the next export, or when the browser starts.
 */
export const importDeeds: Deeds = {
  stageImport: ({ importId, list, part, usernames, values }) =>
    inTurn(async () => {
      const columns = values.map((column) => Uint32Array.from(column));
      const staged = { usernames, values: columns };
      await stagePart(await archiveAtHand(), importId, list, part, staged, isAtHand(importId));
      takePart(importId, list, staged);
      return null;
    }),
  previewImport: ({ importId, head, parts }) =>
    inTurn(async () => {
      const archive = await archiveAtHand();
      await stageHead(archive, importId, head, Date.now());
      return previewImport(archive, importId, Date.now(), wholeAtHand(importId, head, parts));
    }),
  commitImport: (order) =>
    inTurn(async () => {
      const archive = await archiveAtHand();
      const atHand = stagedAtHand(order.importId);
      forgetAtHand();
      const done = await commitImport(archive, { ...order, importedAt: Date.now() }, atHand);
      void emptyBinInTime(archive);
      announce({ changed: 'archive' });
      return done === null ? null : { viewer: done.viewer, newAccounts: done.newAccounts };
    }),
  discardImport: ({ importId }) =>
    inTurn(async () => {
      forgetAtHand();
      await discardStaged(await archiveAtHand(), importId);
      return null;
    }),
  undoImport: ({ importId }) =>
    inTurn(async () => {
      const isUndone = await undoImport(await archiveAtHand(), importId, Date.now());
      announce({ changed: 'archive' });
      return isUndone;
    }),
};

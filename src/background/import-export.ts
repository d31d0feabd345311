import { previewImport } from '../archive/imports/read-import-preview';
import { undoImport } from '../archive/write/delete-import';
import { commitImport } from '../archive/write/import';
import { discardStaged, stageHead, stagePart } from '../archive/write/staging';
import { numbersInText } from '../domain/exports/column-text';
import { announce } from '../messages/announce';
import type { ImportSays } from '../messages/import-messages';
import { archiveConnection } from './archive-connection';
import { emptyBinInTime } from './empty-bin';
import { forgetIncoming, isIncoming, stagedIncoming, takePart, wholeIncoming } from './incoming-import';
import { inQueue } from './queue';

/** When the browser starts no export can be on its way: what was only put aside goes. */
export async function dropLeftAside(): Promise<void> {
  await discardStaged(await archiveConnection());
}

type Handlers = { [T in keyof ImportSays]: (says: ImportSays[T]['says']) => Promise<ImportSays[T]['answer']> };

/**
 * An export on its way in. The person chose the file and pressed the button, so no other consent is asked. Whatever
 * was only put aside when the panel closed goes with the next export, or when the browser starts.
 */
export const importHandlers: Handlers = {
  stageImport: ({ importId, list, part, usernames, values }) =>
    inQueue(async () => {
      const staged = { usernames, values: values.map((column) => numbersInText(column)!) };
      await stagePart(await archiveConnection(), importId, list, part, staged, isIncoming(importId));
      takePart(importId, list, staged);
      return null;
    }),
  previewImport: ({ importId, head, parts }) =>
    inQueue(async () => {
      const archive = await archiveConnection();
      await stageHead(archive, importId, head, Date.now());
      return previewImport(archive, importId, Date.now(), wholeIncoming(importId, head, parts));
    }),
  commitImport: (order) =>
    inQueue(async () => {
      const archive = await archiveConnection();
      const incoming = stagedIncoming(order.importId);
      forgetIncoming();
      const done = await commitImport(archive, { ...order, importedAt: Date.now() }, incoming);
      void emptyBinInTime(archive);
      announce({ changed: 'archive' });
      return done === null ? null : { viewer: done.viewer, newAccounts: done.newAccounts };
    }),
  discardImport: ({ importId }) =>
    inQueue(async () => {
      forgetIncoming();
      await discardStaged(await archiveConnection(), importId);
      return null;
    }),
  undoImport: ({ importId }) =>
    inQueue(async () => {
      const isUndone = await undoImport(await archiveConnection(), importId, Date.now());
      announce({ changed: 'archive' });
      return isUndone;
    }),
};

import { deleteAnnotation, putAnnotation } from '../archive/write/annotation';
import { deleteSnapshots, restoreSnapshots } from '../archive/write/prune-snapshots';
import { announce } from '../messages/announce';
import type { HistorySays } from '../messages/history-messages';
import { showOnIcon } from '../platform/badge';
import { archiveConnection } from './archive-connection';
import { emptyBinInTime } from './empty-bin';
import { inQueue } from './queue';

type Handlers = { [T in keyof HistorySays]: (says: HistorySays[T]['says']) => Promise<HistorySays[T]['answer']> };

/** What the person does to the history by hand: delete snapshots, put them back, write on the time axis. */
export const historyHandlers: Handlers = {
  deleteSnapshots: ({ ids }) =>
    changed(async () => {
      const archive = await archiveConnection();
      await deleteSnapshots(archive, ids, Date.now());
      void emptyBinInTime(archive);
    }),
  restoreSnapshots: ({ ids }) =>
    inQueue(async () => {
      const restored = await restoreSnapshots(await archiveConnection(), ids, Date.now());
      announce({ changed: 'archive' });
      return restored;
    }),
  keepAnnotation: (annotation) => changed(async () => putAnnotation(await archiveConnection(), annotation)),
  deleteAnnotation: ({ annotationId }) =>
    changed(async () => deleteAnnotation(await archiveConnection(), annotationId)),
  newsSeen: async () => {
    await showOnIcon(0);
    return null;
  },
};

function changed(task: () => Promise<void>): Promise<null> {
  return inQueue(async () => {
    await task();
    announce({ changed: 'archive' });
    return null;
  });
}

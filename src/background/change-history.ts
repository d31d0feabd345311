import { deleteAnnotation, putAnnotation } from '../archive/write/annotation';
import { deleteSnapshots, restoreSnapshots } from '../archive/write/prune-snapshots';
import { announce } from '../messages/announce';
import type { HistorySays } from '../messages/history-messages';
import { showOnIcon } from '../platform/badge';
import { archiveAtHand } from './archive-at-hand';
import { emptyBinInTime } from './empty-bin';
import { inTurn } from './one-at-a-time';

type Deeds = { [T in keyof HistorySays]: (says: HistorySays[T]['says']) => Promise<HistorySays[T]['answer']> };

/** What the person does to the history by hand: delete snapshots, put them back, write on the time axis. */
export const historyDeeds: Deeds = {
  deleteSnapshots: ({ ids }) =>
    changed(async () => {
      const archive = await archiveAtHand();
      await deleteSnapshots(archive, ids, Date.now());
      void emptyBinInTime(archive);
    }),
  restoreSnapshots: ({ ids }) =>
    inTurn(async () => {
      const restored = await restoreSnapshots(await archiveAtHand(), ids, Date.now());
      announce({ changed: 'archive' });
      return restored;
    }),
  keepAnnotation: (annotation) => changed(async () => putAnnotation(await archiveAtHand(), annotation)),
  deleteAnnotation: ({ annotationId }) => changed(async () => deleteAnnotation(await archiveAtHand(), annotationId)),
  newsSeen: async () => {
    await showOnIcon(0);
    return null;
  },
};

function changed(deed: () => Promise<void>): Promise<null> {
  return inTurn(async () => {
    await deed();
    announce({ changed: 'archive' });
    return null;
  });
}

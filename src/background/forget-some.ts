import { forget, unforget } from '../archive/write/forget';
import { announce } from '../messages/announce';
import type { ForgetSays } from '../messages/forget-messages';
import { archiveAtHand } from './archive-at-hand';
import { emptyBinInTime } from './empty-bin';
import { inTurn } from './one-at-a-time';

type Deeds = { [T in keyof ForgetSays]: (says: ForgetSays[T]['says']) => Promise<ForgetSays[T]['answer']> };

/** Deletes one account, one list, one viewer or an old time. */
export const forgetDeeds: Deeds = {
  forget: (order) =>
    inTurn(async () => {
      const archive = await archiveAtHand();
      const forgetId = crypto.randomUUID();
      const isDone = await forget(archive, order, forgetId, Date.now());
      void emptyBinInTime(archive);
      announce({ changed: 'archive' });
      return isDone ? forgetId : null;
    }),
  unforget: ({ forgetId }) =>
    inTurn(async () => {
      const isBack = await unforget(await archiveAtHand(), forgetId, Date.now());
      announce({ changed: 'archive' });
      return isBack;
    }),
};

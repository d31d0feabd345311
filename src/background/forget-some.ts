import { forget, unforget } from '../archive/write/forget';
import { announce } from '../messages/announce';
import type { ForgetSays } from '../messages/forget-messages';
import { archiveConnection } from './archive-connection';
import { emptyBinInTime } from './empty-bin';
import { inQueue } from './queue';

type Handlers = { [T in keyof ForgetSays]: (says: ForgetSays[T]['says']) => Promise<ForgetSays[T]['answer']> };

/** Deletes one account, one list, one viewer or an old time. */
export const forgetHandlers: Handlers = {
  forget: (order) =>
    inQueue(async () => {
      const archive = await archiveConnection();
      const forgetId = crypto.randomUUID();
      const isDone = await forget(archive, order, forgetId, Date.now());
      void emptyBinInTime(archive);
      announce({ changed: 'archive' });
      return isDone ? forgetId : null;
    }),
  unforget: ({ forgetId }) =>
    inQueue(async () => {
      const isBack = await unforget(await archiveConnection(), forgetId, Date.now());
      announce({ changed: 'archive' });
      return isBack;
    }),
};

import { DAY_MS } from '../time';
import { accountHint, date } from './hint';

/** Three months with both a follow and an export: shorter silences are everybody's life. */
export const SILENCE_MS = 90 * DAY_MS;

/** Followed for long, and no like, comment, save or message from the viewer in all that time. */
export const followWithoutInteraction = accountHint({
  id: 'follow-without-interaction',
  accuses: false,
  needs: ['tie', 'youFollowSinceAt', 'interactions'],
  shows: ['fromAt', 'toAt'],
  find: ({ tie, youFollowSinceAt, interactions }) => {
    const fromAt = Math.max(interactions.fromAt, youFollowSinceAt);
    const isLong = interactions.toAt - fromAt >= SILENCE_MS;
    return tie.youFollow === true && interactions.count === 0 && isLong
      ? { facts: { fromAt: date(fromAt), toAt: date(interactions.toAt) }, since: fromAt }
      : null;
  },
});

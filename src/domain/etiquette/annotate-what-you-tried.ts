import { DAY_MS } from '../time';
import { count, date, viewerHint } from './hint';

/** A move worth a note: at least ten people, and three in a hundred. Less is everyday coming and going. */
export const MOVE_AT_LEAST = 10;
/** And at least this share of all followers (0 … 1). */
export const MOVE_SHARE = 0.03;
/** After two weeks few remember what they did. */
const REMEMBERED_MS = 14 * DAY_MS;
/** What was tried shows with a delay; a note from the week before the move already explains it. */
const BEFOREHAND_MS = 7 * DAY_MS;

/** The followers moved more than usual and no annotation stands there: note what you tried, to learn from it later. */
export const annotateWhatYouTried = viewerHint({
  id: 'annotate-what-you-tried',
  accuses: false,
  needs: ['followerSteps', 'annotationsAt'],
  shows: ['gained', 'lost', 'fromAt', 'toAt'],
  find: ({ now, followerSteps, annotationsAt }) => {
    const last = followerSteps.at(-1);
    if (last === undefined || now - last.toAt > REMEMBERED_MS) return null;
    const { gained, lost, before, fromAt, toAt } = last;
    const isMove = Math.max(gained, lost) >= Math.max(MOVE_AT_LEAST, before * MOVE_SHARE);
    // A note of today is dated at noon, which may lie ahead.
    const isNoted = annotationsAt.some((at) => at >= fromAt - BEFOREHAND_MS && at <= now + DAY_MS);
    return isMove && !isNoted
      ? { facts: { gained: count(gained), lost: count(lost), fromAt: date(fromAt), toAt: date(toAt) }, since: toAt }
      : null;
  },
});

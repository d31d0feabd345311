import { medianOf } from '../insights/measure';
import { DAY_MS } from '../time';
import { count, date, viewerHint } from './hint';

/** "Unlike the account's own history" needs a history. */
export const EARLIER_STEPS_AT_LEAST = 3;
/** Small numbers leap by chance. */
export const INFLUX_AT_LEAST = 50;
/** And beside the count: fifty more are nothing to somebody with a hundred thousand. */
export const INFLUX_SHARE = 0.05;
/** This many times the usual pace. A post that travels does it too, so the hint only asks to have a look. */
export const INFLUX_TIMES = 5;
/** Accounts that hardly grow are measured against one a day, else any gain would be "many times". */
const USUAL_AT_LEAST = 1;
/** After a month whoever came is no longer new, and the question is late. */
const RECENT_MS = 30 * DAY_MS;

/** Far more new followers than the account's own history would suggest. Counts whole lists only. */
export const suddenInflux = viewerHint({
  id: 'sudden-influx',
  accuses: true,
  needs: ['followerSteps'],
  shows: ['count', 'fromAt', 'toAt', 'usual'],
  find: ({ now, followerSteps }) => {
    const paces = followerSteps.map(({ gained, fromAt, toAt }) => (gained * DAY_MS) / Math.max(DAY_MS, toAt - fromAt));
    const last = followerSteps.at(-1);
    const earlier = medianOf(paces.slice(0, -1));
    if (last === undefined || earlier === null || earlier.restsOn < EARLIER_STEPS_AT_LEAST) return null;
    const { gained, before, fromAt, toAt } = last;
    const isMany = gained >= INFLUX_AT_LEAST && gained >= before * INFLUX_SHARE;
    const isUnlike = paces.at(-1)! >= INFLUX_TIMES * Math.max(USUAL_AT_LEAST, earlier.value);
    if (!isMany || !isUnlike || now - toAt > RECENT_MS) return null;
    // Never less than one: "about 0" would be no measure to compare with.
    const usual = Math.max(1, Math.round((earlier.value * Math.max(DAY_MS, toAt - fromAt)) / DAY_MS));
    return {
      facts: { count: count(gained), fromAt: date(fromAt), toAt: date(toAt), usual: count(usual) },
      since: toAt,
    };
  },
});

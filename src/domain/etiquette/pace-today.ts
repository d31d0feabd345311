import { DAY_MS, HOUR_MS } from '../time';
import { count, viewerHint } from './hint';

/**
 * Instagram publishes no limit, so these are judgements and not measurements: somebody who looks at each profile takes a
 * minute or more over it, hence seldom comes to twenty in an hour or sixty in a day.
 */
export const MANY_IN_AN_HOUR = 20;
export const MANY_IN_A_DAY = 60;

/** Many follows and unfollows by hand in one day, or in one hour. */
export const paceToday = viewerHint({
  id: 'pace-today',
  accuses: false,
  isUrgent: true,
  needs: ['ownActs'],
  shows: ['count', 'lastHour'],
  find: ({ now, ownActs }) => {
    const times = ownActs
      .filter(({ action, at }) => (action === 'follow' || action === 'unfollow') && at <= now && now - at < DAY_MS)
      .map(({ at }) => at);
    const lastHour = times.filter((at) => now - at < HOUR_MS).length;
    return times.length >= MANY_IN_A_DAY || lastHour >= MANY_IN_AN_HOUR
      ? { facts: { count: count(times.length), lastHour: count(lastHour) }, since: Math.min(...times) }
      : null;
  },
});

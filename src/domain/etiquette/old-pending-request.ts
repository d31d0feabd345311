import { DAY_MS } from '../time';
import { accountHint, count, date } from './hint';

/** A month is ample time to see a request and to answer it. A judgement, not a measurement. */
export const LONG_WAIT_MS = 30 * DAY_MS;

/** A request that nobody answered for long: no answer may be the answer. */
export const oldPendingRequest = accountHint({
  id: 'old-pending-request',
  accuses: false,
  needs: ['isRequested', 'requestedAt'],
  shows: ['requestedAt', 'count'],
  find: ({ now, isRequested, requestedAt }) =>
    isRequested && now - requestedAt > LONG_WAIT_MS
      ? {
          facts: { requestedAt: date(requestedAt), count: count(Math.floor((now - requestedAt) / DAY_MS)) },
          since: requestedAt,
        }
      : null,
});

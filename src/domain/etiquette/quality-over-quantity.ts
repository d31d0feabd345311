import { DAY_MS } from '../time';
import { count, date, share, viewerHint } from './hint';

/** Below a hundred followers one knows them by name, and shares leap. */
export const FOLLOWERS_AT_LEAST = 100;
/** With fewer than one in ten there was any interaction: the count says more than the ties do. */
export const FEW_SHARE = 0.1;
/** An export of a few weeks is too short to judge by. */
export const SPAN_AT_LEAST_MS = 90 * DAY_MS;

/** Many followers, and interaction with few of them. */
export const qualityOverQuantity = viewerHint({
  id: 'quality-over-quantity',
  accuses: false,
  needs: ['quality'],
  shows: ['share', 'followers', 'fromAt', 'toAt'],
  find: ({ quality: { any, fromAt, toAt } }) =>
    any.restsOn >= FOLLOWERS_AT_LEAST && any.value < FEW_SHARE && toAt - fromAt >= SPAN_AT_LEAST_MS
      ? {
          facts: { share: share(any.value), followers: count(any.restsOn), fromAt: date(fromAt), toAt: date(toAt) },
          since: toAt,
        }
      : null,
});

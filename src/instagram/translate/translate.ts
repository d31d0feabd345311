import type { EndpointName } from '../endpoints';
import { DialectError } from '../problem';
import { listAsked, readFollowList } from '../responses/follow-list';
import { readFollowListQuery } from '../responses/follow-list-query';
import { readProfileQuery, readUserInfo, readWebProfileInfo } from '../responses/profile';
import { readRoutes } from '../responses/routes';
import { readFollowMutation, readFriendshipWrite, readShow, readShowMany } from '../responses/ties';
import type { TappedAnswer } from '../tapped';
import type { Translation } from '../translation';

export type { CapturePiece, Translation } from '../translation';

const READERS: Readonly<Record<EndpointName, (tapped: TappedAnswer) => Translation[]>> = {
  followList: readFollowList,
  followListQuery: readFollowListQuery,
  profileQuery: readProfileQuery,
  hoverCard: readProfileQuery,
  webProfileInfo: readWebProfileInfo,
  userInfo: readUserInfo,
  showMany: readShowMany,
  show: readShow,
  friendshipWrite: readFriendshipWrite,
  followMutation: readFollowMutation,
  bulkRoutes: readRoutes,
};

/** Everything that one answer of Instagram says. Never throws: an answer that cannot be read is a problem. */
export function translate(tapped: TappedAnswer): Translation[] {
  try {
    return READERS[tapped.endpoint](tapped);
  } catch (thrown) {
    // Anything but a `DialectError` would be a fault of a reader: reported like an unknown shape instead of lost.
    const trouble = thrown instanceof DialectError ? thrown : new DialectError('wrong-shape', 'reader failed');
    const { kind, detail, list } = trouble;
    return [
      { kind: 'problem', problem: { endpoint: tapped.endpoint, kind, detail }, list: list ?? listAsked(tapped.url) },
    ];
  }
}

import type { OtherList } from '../../../domain/exports/import';
import type { FollowListKind } from '../../../domain/follow-list';

/** A list an export carries: followers and following, and the small ones beside them. */
export type ExportedList = FollowListKind | OtherList;

export function isFollowList(list: ExportedList): list is FollowListKind {
  return list === 'followers' || list === 'following';
}

/** File names (without part number and extension) per list; English in every language seen, 2021–2026. */
export const LIST_BY_FILE: ReadonlyMap<string, ExportedList> = new Map<string, ExportedList>([
  ['followers', 'followers'],
  ['following', 'following'],
  ['pending_follow_requests', 'requests-sent'],
  ['recent_follow_requests', 'requests-recent'],
  ["follow_requests_you've_received", 'requests-received'],
  ['recently_unfollowed_profiles', 'recently-unfollowed'],
  ['recently_unfollowed_accounts', 'recently-unfollowed'],
  ['close_friends', 'close-friends'],
  ["profiles_you've_favorited", 'favourites'],
  ["accounts_you've_favorited", 'favourites'],
  ['blocked_profiles', 'blocked'],
  ['blocked_accounts', 'blocked'],
  ['restricted_profiles', 'restricted'],
  ['restricted_accounts', 'restricted'],
  ['removed_suggestions', 'removed-suggestions'],
  ['hide_story_from', 'hide-story-from'],
]);

/** The key that wraps the array in files up to mid 2025 (bare arrays since). */
export const LIST_BY_WRAPPER: ReadonlyMap<string, ExportedList> = new Map<string, ExportedList>([
  ['relationships_followers', 'followers'],
  ['relationships_following', 'following'],
  ['relationships_follow_requests_sent', 'requests-sent'],
  ['relationships_permanent_follow_requests', 'requests-recent'],
  ['relationships_follow_requests_received', 'requests-received'],
  ['relationships_unfollowed_users', 'recently-unfollowed'],
  ['relationships_close_friends', 'close-friends'],
  ['relationships_feed_favorites', 'favourites'],
  ['relationships_blocked_users', 'blocked'],
  ['relationships_restricted_users', 'restricted'],
  ['relationships_dismissed_suggested_users', 'removed-suggestions'],
  ['relationships_hide_stories_from', 'hide-story-from'],
]);

/** Keys of the one `connections.json` of 2020 and before: `{"followers":{"user":"2020-06-21T04:16:30+00:00"},…}`. */
export const LIST_BY_2020_KEY: ReadonlyMap<string, ExportedList> = new Map<string, ExportedList>([
  ['followers', 'followers'],
  ['following', 'following'],
  ['follow_requests_sent', 'requests-sent'],
  ['permanent_follow_requests', 'requests-recent'],
  ['follow_requests_received', 'requests-received'],
  ['close_friends', 'close-friends'],
  ['blocked_users', 'blocked'],
  ['restricted_users', 'restricted'],
  ['dismissed_suggested_users', 'removed-suggestions'],
  ['hide_stories_from', 'hide-story-from'],
]);

/** What a profile looks like to GraphQL and to the two REST addresses (shapes of 2024 to 2026). */
import type { Account } from './account';
import type { Answer, Ask } from './exchange-types';
import { json } from './exchange-types';
import { faultAnswer } from './fault-bodies';
import { takeFault } from './faults';
import type { Site } from './follow-list';
import { pictureUrl } from './rows';

export interface ProfileData {
  user: Record<string, unknown> | null;
  viewer: Record<string, unknown>;
}

/** `data` of PolarisProfilePageContentQuery; `user` is null where there is nobody to see. */
export function profileData(site: Site, viewer: Account | null, account: Account | undefined): ProfileData {
  const watching = viewer
    ? { user: { pk: viewer.pk, id: viewer.pk, can_see_organic_insights: false } }
    : { user: null };
  if (!account || account.hidden || (viewer && site.world.isBlocked(account, viewer))) {
    return { user: null, viewer: watching };
  }
  return { user: userDict(site, viewer, account), viewer: watching };
}

function userDict(site: Site, viewer: Account | null, account: Account): Record<string, unknown> {
  const counts = site.world.counts(account);
  const other = viewer !== null && viewer.pk !== account.pk;
  const shared = other ? site.world.mutuals(viewer, account) : [];
  return {
    friendship_status: other ? friendship(site, viewer, account) : null,
    gating: null,
    is_memorialized: false,
    is_private: account.isPrivate,
    has_story_archive: null,
    supervision_info: null,
    is_regulated_c18: false,
    regulated_news_in_locations: [],
    bio_links: [],
    linked_fb_info: null,
    text_post_app_badge_label: account.username,
    show_text_post_app_badge: false,
    username: account.username,
    text_post_new_post_count: null,
    pk: account.pk,
    live_broadcast_visibility: null,
    live_broadcast_id: null,
    profile_pic_url: pictureUrl(account),
    hd_profile_pic_url_info: { url: pictureUrl(account).replace('s150x150', 's320x320') },
    is_unpublished: false,
    latest_reel_media: account.latestReelMedia,
    has_profile_pic: null,
    has_anonymous_profile_picture: !account.hasPicture,
    biography: account.biography,
    full_name: account.fullName,
    is_verified: account.isVerified,
    show_account_transparency_details: true,
    account_type: account.accountType,
    follower_count: counts.followers,
    mutual_followers_count: other ? shared.length : null,
    profile_context_links_with_user_ids: other ? contextLinks(shared) : null,
    address_street: null,
    city_name: null,
    is_business: account.accountType === 2,
    zip: null,
    biography_with_entities: { entities: [] },
    category: account.category,
    should_show_category: account.category !== null,
    account_badges: [],
    external_url: '',
    pronouns: [],
    has_chaining: null,
    fbid_v2: account.fbidV2,
    is_embeds_disabled: false,
    is_professional_account: viewer ? account.accountType !== 1 : null,
    following_count: counts.following,
    // Invented: where the page has the number of friends from was not seen.
    ...(site.switches.secondCount === 'friends' ? { friends_count: site.world.friends(account) } : {}),
    media_count: viewer ? account.mediaCount : null,
    total_clips_count: 0,
    latest_besties_reel_media: null,
    reel_media_seen_timestamp: null,
    id: account.pk,
  };
}

function friendship(site: Site, viewer: Account, account: Account): Record<string, unknown> {
  const relation = site.world.relation(viewer, account);
  return {
    following: relation.following,
    followed_by: relation.followedBy,
    outgoing_request: relation.outgoingRequest,
    incoming_request: relation.incomingRequest,
    blocking: relation.blocking,
    muting: false,
    is_restricted: false,
    is_bestie: false,
    is_feed_favorite: false,
  };
}

/** The "Followed by a, b" line. */
function contextLinks(shared: Account[]): { start: number; end: number; username: string }[] {
  let at = 'Followed by '.length;
  return shared.slice(0, 2).map((account) => {
    const link = { start: at, end: at + account.username.length, username: account.username };
    at = link.end + 2;
    return link;
  });
}

export function hoverCard(site: Site, viewer: Account | null, account: Account | undefined): Record<string, unknown> {
  if (!account || account.hidden) return { xig_user_by_igid_v2: null };
  return { xig_user_by_igid_v2: { user_dict: userDict(site, viewer, account) } };
}

/** GET users/web_profile_info/: mind that `followed_by_viewer` means "the viewer follows them". */
export function webProfileInfo(site: Site, ask: Ask): Answer {
  const fault = takeFault(site.switches, { where: 'web_profile_info' });
  const ready = fault ? faultAnswer(fault.kind) : null;
  if (ready) return ready;
  const account = site.world.find(ask.query.get('username') ?? '');
  const viewer = ask.viewer;
  if (!account || account.hidden || (viewer && site.world.isBlocked(account, viewer))) {
    return json({ data: { user: null }, status: 'ok' });
  }
  const counts = site.world.counts(account);
  const relation = viewer ? site.world.relation(viewer, account) : null;
  const shared = viewer ? site.world.mutuals(viewer, account) : [];
  const user = {
    biography: account.biography,
    blocked_by_viewer: relation?.blocking ?? false,
    restricted_by_viewer: null,
    external_url: null,
    edge_followed_by: { count: counts.followers },
    fbid: account.fbidV2,
    followed_by_viewer: relation?.following ?? false,
    edge_follow: { count: counts.following },
    follows_viewer: relation?.followedBy ?? false,
    full_name: account.fullName,
    has_blocked_viewer: false,
    has_requested_viewer: relation?.incomingRequest ?? false,
    highlight_reel_count: 0,
    id: account.pk,
    category_name: account.category,
    is_private: account.isPrivate,
    is_verified: account.isVerified,
    edge_mutual_followed_by: {
      count: shared.length,
      edges: shared.slice(0, 3).map((who) => ({ node: { username: who.username } })),
    },
    profile_pic_url: pictureUrl(account),
    profile_pic_url_hd: pictureUrl(account),
    requested_by_viewer: relation?.outgoingRequest ?? false,
    username: account.username,
    edge_owner_to_timeline_media: { count: account.mediaCount, edges: [] },
  };
  return json({ data: { user }, status: 'ok' });
}

/** GET users/{id}/info/. */
export function userInfo(site: Site, ask: Ask, pk: string): Answer {
  const fault = takeFault(site.switches, { where: 'user_info' });
  const ready = fault ? faultAnswer(fault.kind) : null;
  if (ready) return ready;
  const account = site.world.accounts.get(pk);
  if (!account || account.hidden) return faultAnswer('not-found-html') as Answer;
  const counts = site.world.counts(account);
  const user = {
    pk: account.pk,
    username: account.username,
    full_name: account.fullName,
    is_private: account.isPrivate,
    follower_count: counts.followers,
    following_count: counts.following,
    media_count: account.mediaCount,
    hd_profile_pic_versions: [{ height: 320, url: pictureUrl(account), width: 320 }],
    ...(ask.viewer && ask.viewer.pk !== pk ? { friendship_status: friendship(site, ask.viewer, account) } : {}),
  };
  return json({ user, status: 'ok' });
}

/** List rows, in the key order of the wire (both lists Sept 2026, mobile 2022-23). */
import type { Account } from './account';
import { hashOf } from './chance';
import { bareNumber } from './exchange-types';

export function pictureUrl(account: Account): string {
  const file = account.hasPicture ? account.pk : '44884218_345707102882519_2446069589734326272';
  return `https://scontent.cdninstagram.com/v/t51.2885-19/${file}_n.jpg?stp=dst-jpg_s150x150_tt6&_nc_cat=1&ccb=7-5&oh=00_Af${hashOf(account.pk).toString(36)}&oe=69880000`;
}

function pictureId(account: Account): { profile_pic_id?: string } {
  if (!account.hasPicture) return {};
  return { profile_pic_id: `3${hashOf(account.pk).toString().padStart(18, '0')}_${account.pk}` };
}

export function followersRow(account: Account): Record<string, unknown> {
  return {
    fbid_v2: account.fbidV2,
    pk: account.pk,
    pk_id: account.pk,
    id: account.pk,
    third_party_downloads_enabled: account.thirdPartyDownloads,
    strong_id__: account.pk,
    full_name: account.fullName,
    is_private: account.isPrivate,
    is_verified: account.isVerified,
    ...pictureId(account),
    profile_pic_url: pictureUrl(account),
    username: account.username,
    account_badges: [],
    has_anonymous_profile_picture: !account.hasPicture,
    // Stood in about one row of three.
    ...(hashOf(`seen ${account.pk}`) % 3 === 0 ? { reel_media_seen_timestamp: 0 } : {}),
    latest_reel_media: account.latestReelMedia,
  };
}

export function followingRow(account: Account): Record<string, unknown> {
  return { ...followersRow(account), is_favorite: false };
}

/** The mutual tab: ids as bare numbers, also where a double cannot hold them. */
export function mutualRow(account: Account): Record<string, unknown> {
  const row = followersRow(account);
  return { ...row, pk: bareNumber(account.pk), fbid_v2: bareNumber(account.fbidV2) };
}

/** A bare number is the only id. Not seen so far; a reader that makes a double of it names somebody else. */
export function numberRow(account: Account): Record<string, unknown> {
  const { pk: _, pk_id: _pk, id: _id, strong_id__: _strong, ...row } = followersRow(account);
  return { ...row, pk: bareNumber(account.pk) };
}

/** A later page may repeat an account without any of its ids (Sept 2026). */
export function withoutIds(row: Record<string, unknown>): Record<string, unknown> {
  const { pk: _, pk_id: _pk, id: _id, strong_id__: _strong, fbid_v2: _fbid, ...rest } = row;
  return rest;
}

/** 2022-23 and mobile: pk is a number. Ids above 2^53 stay strings, as a number would lose digits. */
export function oldRow(account: Account): Record<string, unknown> {
  const asNumber = Number(account.pk);
  return {
    has_anonymous_profile_picture: !account.hasPicture,
    pk: Number.isSafeInteger(asNumber) ? asNumber : account.pk,
    pk_id: account.pk,
    strong_id__: account.pk,
    username: account.username,
    full_name: account.fullName,
    is_private: account.isPrivate,
    is_verified: account.isVerified,
    is_possible_scammer: false,
    is_possible_bad_actor: {
      is_possible_scammer: false,
      is_possible_impersonator: { is_unconnected_impersonator: false },
    },
    ...pictureId(account),
    profile_pic_url: pictureUrl(account),
    account_badges: [],
    latest_reel_media: account.latestReelMedia,
  };
}

/** Node of the 2024 connection form. */
export function connectionNode(account: Account): Record<string, unknown> {
  return {
    pk: account.pk,
    username: account.username,
    full_name: account.fullName,
    profile_pic_url: pictureUrl(account),
    is_verified: account.isVerified,
    is_private: account.isPrivate,
    has_anonymous_profile_picture: !account.hasPicture,
    friendship_status: { is_bestie: false },
    id: account.pk,
    __typename: 'XDTUserDict',
  };
}

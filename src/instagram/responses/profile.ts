import { fallback, integer, minValue, nullable, nullish, number, object, pipe, safeParse, unknown } from 'valibot';
import { type Account, type AccountId, asAccountId, asUsername } from '../../domain/account';
import { urlValue, variablesOf } from '../request';
import type { TappedAnswer } from '../tapped';
import { asViewerId, type ViewerClaim } from '../viewer';
import { accountFields, agreedId, any, flag, readAccount } from './account-row';
import { type Body, problemOf, readBody } from './body';

/** What a profile answer said of one account. `null` anywhere = it did not say, never "no". */
export interface ProfileAnswer {
  readonly kind: 'profile';
  readonly id: AccountId;
  /** null where the answer has no username (hover cards). */
  readonly account: Account | null;
  readonly followerCount: number | null;
  readonly followingCount: number | null;
  readonly youFollow: boolean | null;
  readonly followsYou: boolean | null;
  readonly isRequested: boolean | null;
  /** Whether it is the viewer's own profile; null = the answer does not tell. */
  readonly isOwn: boolean | null;
  readonly viewer: ViewerClaim | null;
}

export type ProfileReading =
  | ProfileAnswer
  /** Instagram knows no such account, or does not show it to this viewer. */
  | { readonly kind: 'nobody'; readonly id: AccountId | null; readonly username: string | null }
  | Extract<Body, { kind: 'problem' }>;

/** "2.2M" is not a count; neither is what a logged-out answer leaves empty. */
const count = fallback(nullable(pipe(number(), integer(), minValue(0))), null);
const counted = fallback(object({ count }), { count: null });

/** A relation as every endpoint writes it. Source: shapes of Sept 2026, sections 3 and 4.1. */
export const friendshipFields = { following: flag, followed_by: flag, outgoing_request: flag };
export const Friendship = object(friendshipFields);

/** GraphQL profile, hover card and users/{id}/info. Source: shapes of Sept 2026, sections 4.1 and 4.3. */
const User = object({
  ...accountFields,
  follower_count: count,
  following_count: count,
  friendship_status: fallback(nullish(Friendship), null),
});
/** web_profile_info turns the names round: `followed_by_viewer` = the viewer follows them. Section 4.2. */
const WebUser = object({
  ...accountFields,
  followed_by_viewer: flag,
  follows_viewer: flag,
  requested_by_viewer: flag,
  edge_followed_by: counted,
  edge_follow: counted,
});
const Viewer = object({ user: object({ pk: any, pk_id: any, id: any, strong_id__: any }) });
const Card = object({ user_dict: unknown() });
const Data = object({ user: any, viewer: any, xig_user_by_igid_v2: any, xig_user_by_username: any });
const Envelope = object({ data: Data });

/** Reads the profile query and the hover card. Never throws. */
export function readProfileQuery(tapped: TappedAnswer): ProfileReading {
  const body = readBody(tapped);
  if (body.kind === 'problem') return body;
  for (const value of body.values) {
    const reading = readProfileData(value);
    if (reading?.kind !== 'nobody') {
      if (reading !== null) return reading;
    } else {
      const asked = safeParse(object({ id: any, userID: any }), variablesOf(tapped));
      return asked.success ? { ...reading, id: asAccountId(asked.output.id ?? asked.output.userID) } : reading;
    }
  }
  return problemOf(tapped, 'wrong-shape', 'no profile');
}

/** The profile in one `{ data: … }`, wherever it stood; null where there is none. */
export function readProfileData(value: unknown): Exclude<ProfileReading, { kind: 'problem' }> | null {
  const read = safeParse(Envelope, value);
  if (!read.success) return null;
  const { data } = read.output;
  const card = safeParse(Card, data.xig_user_by_igid_v2);
  const found = [data.user, card.success ? card.output.user_dict : data.xig_user_by_igid_v2, data.xig_user_by_username];
  const user = found.find((one) => one !== undefined && one !== null);
  if (user === undefined) return found.includes(null) ? { kind: 'nobody', id: null, username: null } : null;
  const viewer = safeParse(Viewer, data.viewer);
  const viewerId = viewer.success ? asViewerId(agreedId(viewer.output.user)) : null;
  return readUser(user, viewerId);
}

function readUser(value: unknown, viewerId: AccountId | null): ProfileAnswer | null {
  const read = safeParse(User, value);
  if (!read.success) return null;
  const said = read.output;
  const id = agreedId(said);
  if (id === null) return null;
  const isOwn = viewerId === null ? null : id === viewerId;
  const account = readAccount(value);
  return {
    kind: 'profile',
    id,
    account,
    followerCount: said.follower_count,
    followingCount: said.following_count,
    ...tiesOf(said.friendship_status, isOwn),
    isOwn,
    viewer:
      viewerId === null
        ? null
        : { source: 'profile-answer', id: viewerId, username: isOwn && account !== null ? account.username : null },
  };
}

/** Nobody follows oneself: what an answer says of the own profile is no relation. */
function tiesOf(
  said: { following: boolean | null; followed_by: boolean | null; outgoing_request: boolean | null } | null | undefined,
  isOwn: boolean | null,
) {
  if (!said || isOwn) return { youFollow: null, followsYou: null, isRequested: null };
  return { youFollow: said.following, followsYou: said.followed_by, isRequested: said.outgoing_request };
}

/** Reads `GET /api/v1/users/web_profile_info/?username=`. Never throws. */
export function readWebProfileInfo(tapped: TappedAnswer): ProfileReading {
  const body = readBody(tapped);
  if (body.kind === 'problem') return body;
  const read = safeParse(Envelope, body.values[0]);
  const user = read.success ? read.output.data.user : undefined;
  if (user === null) return { kind: 'nobody', id: null, username: asUsername(urlValue(tapped.url, 'username')) };
  const web = safeParse(WebUser, user);
  const account = readAccount(user);
  if (!web.success || account === null) return problemOf(tapped, 'wrong-shape', 'no profile');
  const said = web.output;
  return {
    kind: 'profile',
    id: account.id,
    account,
    followerCount: said.edge_followed_by.count,
    followingCount: said.edge_follow.count,
    youFollow: said.followed_by_viewer,
    followsYou: said.follows_viewer,
    isRequested: said.requested_by_viewer,
    isOwn: null,
    viewer: null,
  };
}

/** Reads `GET /api/v1/users/{id}/info/`. Never throws. */
export function readUserInfo(tapped: TappedAnswer): ProfileReading {
  const body = readBody(tapped);
  if (body.kind === 'problem') return body;
  const read = safeParse(Data, body.values[0]);
  const reading = read.success ? readUser(read.output.user, null) : null;
  const asked = /\/users\/(\d+)\//.exec(tapped.url)?.[1];
  return reading !== null && reading.id === asked ? reading : problemOf(tapped, 'wrong-shape', 'no profile');
}

import { type AccountId, asAccountId, asUsername } from '../../domain/account';
import { Trouble } from '../problem';
import { urlValue, variablesOf } from '../request';
import type { TappedAnswer } from '../tapped';
import type { ProfilePiece, Translation } from '../translation';
import { asViewerId } from '../viewer';
import { agreedId, Ids, readAccount } from './account-row';
import { readBody } from './body';
import { any, count, flag, maybe, object, shaped } from './shape';

/** A relation as every endpoint writes it. Source: shapes of Sept 2026, sections 3 and 4.1. */
export const Friendship = object({ following: flag, followed_by: flag, outgoing_request: flag });

/** Profile query, hover card and users/{id}/info. Source: shapes of Sept 2026, sections 4.1 and 4.3. */
const User = object({
  ...Ids.entries,
  follower_count: count,
  following_count: count,
  friendship_status: maybe(Friendship),
});

/** web_profile_info turns the names round: `followed_by_viewer` = the viewer follows them. Section 4.2. */
const counted = maybe(object({ count }));
const WebUser = object({
  followed_by_viewer: flag,
  follows_viewer: flag,
  requested_by_viewer: flag,
  edge_followed_by: counted,
  edge_follow: counted,
});

const Data = object({
  user: any,
  viewer: maybe(object({ user: maybe(Ids) })),
  xig_user_by_igid_v2: any,
  xig_user_by_username: any,
});
const Answer = object({ data: Data });
const Card = object({ user_dict: any });
const Variables = object({ id: any });

/** Reads the profile query and the hover card. */
export function readProfileQuery(tapped: TappedAnswer): Translation[] {
  for (const value of readBody(tapped)) {
    const said = readProfileData(value, tapped.at);
    if (said.length === 0) continue;
    const asked = asAccountId(shaped(Variables, variablesOf(tapped))?.id);
    return said.map((one) => (one.kind === 'nobody' ? { ...one, id: asked } : one));
  }
  throw new Trouble('wrong-shape', 'no profile');
}

/** What one `{ data: … }` says of a profile, wherever it stood; nothing where it holds none. */
export function readProfileData(value: unknown, at: number): Translation[] {
  const data = shaped(Answer, value)?.data;
  if (!data) return [];
  const card = data.xig_user_by_igid_v2;
  const found = [data.user, shaped(Card, card)?.user_dict ?? card, data.xig_user_by_username];
  const user = found.find((one) => (one ?? null) !== null);
  if (user === undefined) return found.includes(null) ? [{ kind: 'nobody', id: null, username: null }] : [];
  return readUser(user, asViewerId(agreedId(data.viewer?.user)), at);
}

function readUser(user: unknown, viewer: AccountId | null, at: number): Translation[] {
  const said = shaped(User, user);
  const accountId = agreedId(said);
  if (said === null || accountId === null) return [];
  const isOwn = viewer === null ? null : accountId === viewer;
  const account = readAccount(user);
  // Nobody follows oneself: what an answer says of the own profile is no relation.
  const status = isOwn ? null : said.friendship_status;
  const ties = {
    observedAt: at,
    youFollow: status?.following ?? null,
    followsYou: status?.followed_by ?? null,
    isRequested: status?.outgoing_request ?? null,
  };
  const about: Translation[] = [];
  if (viewer !== null)
    about.push({
      kind: 'claim',
      claim: { source: 'profile-answer', id: viewer, username: isOwn && account ? account.username : null },
    });
  // Some hover cards leave the username out: the relation is known all the same.
  if (account === null) about.push({ kind: 'ties', ties: [{ accountId, ...ties, action: null }] });
  else
    about.push(
      profile({ account, followerCount: said.follower_count, followingCount: said.following_count, ...ties }, isOwn),
    );
  return about;
}

function profile(piece: ProfilePiece, isOwn: boolean | null): Translation {
  return { kind: 'profile', profile: piece, isOwn };
}

/** Reads `GET /api/v1/users/web_profile_info/?username=`. */
export function readWebProfileInfo(tapped: TappedAnswer): Translation[] {
  const user = shaped(Answer, readBody(tapped)[0])?.data.user;
  if (user === null) return [{ kind: 'nobody', id: null, username: asUsername(urlValue(tapped.url, 'username')) }];
  const said = shaped(WebUser, user);
  const account = readAccount(user);
  if (said === null || account === null) throw new Trouble('wrong-shape', 'no profile');
  const piece = {
    account,
    observedAt: tapped.at,
    followerCount: said.edge_followed_by?.count ?? null,
    followingCount: said.edge_follow?.count ?? null,
    youFollow: said.followed_by_viewer,
    followsYou: said.follows_viewer,
    isRequested: said.requested_by_viewer,
  };
  return [profile(piece, null)];
}

/** Reads `GET /api/v1/users/{id}/info/`. */
export function readUserInfo(tapped: TappedAnswer): Translation[] {
  const user = shaped(Data, readBody(tapped)[0])?.user;
  const said = readUser(user, null, tapped.at);
  // Of what holds no account the id is null, and no address asks for that.
  if (!tapped.url.includes(`/users/${agreedId(shaped(Ids, user))}/`)) throw new Trouble('wrong-shape', 'no profile');
  return said;
}

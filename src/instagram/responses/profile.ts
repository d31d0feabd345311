import { type AccountId, asAccountId, asUsername } from '../../domain/account';
import { DialectError } from '../problem';
import { urlValue, variablesOf } from '../request';
import { count, flag, inside, object, shaped } from '../shape';
import type { TappedAnswer } from '../tapped';
import type { ProfilePiece, Translation } from '../translation';
import { asViewerId } from '../viewer';
import { agreedId, readAccount } from './account-row';
import { readBody } from './body';

/** A relation as every endpoint writes it. Source: shapes of Sept 2026, sections 3 and 4.1. */
export const Friendship = object({ following: flag, followed_by: flag, outgoing_request: flag });

/** Where an answer may hold the profile. */
const USERS = ['user', 'xig_user_by_igid_v2.user_dict', 'xig_user_by_igid_v2', 'xig_user_by_username'];

/** Reads the profile query and the hover card. */
export function readProfileQuery(tapped: TappedAnswer): Translation[] {
  for (const value of readBody(tapped)) {
    const said = readProfileData(value, tapped.at);
    if (said.length === 0) continue;
    const asked = asAccountId(inside(variablesOf(tapped), 'id'));
    return said.map((one) => (one.kind === 'nobody' ? { ...one, id: asked } : one));
  }
  throw new DialectError('wrong-shape', 'no profile');
}

/** What one `{ data: … }` says of a profile, wherever it stood; nothing where it holds none. */
export function readProfileData(value: unknown, at: number): Translation[] {
  const found = USERS.map((path) => inside(value, `data.${path}`));
  const user = found.find((one) => (one ?? null) !== null);
  if (user === undefined) return found.includes(null) ? [{ kind: 'nobody', id: null, username: null }] : [];
  return readUser(user, asViewerId(agreedId(inside(value, 'data.viewer.user'))), at);
}

/** Profile query, hover card and users/{id}/info. Source: shapes of Sept 2026, sections 4.1 and 4.3. */
function readUser(user: unknown, viewer: AccountId | null, at: number): Translation[] {
  const accountId = agreedId(user);
  if (accountId === null) return [];
  const isOwn = viewer === null ? null : accountId === viewer;
  const account = readAccount(user);
  // Nobody follows oneself: what an answer says of the own profile is no relation.
  const status = isOwn ? null : shaped(Friendship, inside(user, 'friendship_status'));
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
  else {
    const [followerCount, followingCount] = countsOf(user, 'follower_count', 'following_count');
    about.push(profile({ account, followerCount, followingCount, ...ties }, isOwn));
  }
  return about;
}

function countsOf(user: unknown, followers: string, following: string) {
  return [count(inside(user, followers)), count(inside(user, following))] as const;
}

function profile(piece: ProfilePiece, isOwn: boolean | null): Translation {
  return { kind: 'profile', profile: piece, isOwn };
}

/**
 * Reads `GET /api/v1/users/web_profile_info/?username=`, which turns the names round: `followed_by_viewer` = the viewer
 * follows them. Section 4.2.
 */
export function readWebProfileInfo(tapped: TappedAnswer): Translation[] {
  const user = inside(readBody(tapped)[0], 'data.user');
  if (user === null) return [{ kind: 'nobody', id: null, username: asUsername(urlValue(tapped.url, 'username')) }];
  const [followerCount, followingCount] = countsOf(user, 'edge_followed_by.count', 'edge_follow.count');
  const account = readAccount(user);
  if (account === null) throw new DialectError('wrong-shape', 'no profile');
  const piece = {
    account,
    observedAt: tapped.at,
    followerCount,
    followingCount,
    youFollow: flag(inside(user, 'followed_by_viewer')),
    followsYou: flag(inside(user, 'follows_viewer')),
    isRequested: flag(inside(user, 'requested_by_viewer')),
  };
  return [profile(piece, null)];
}

/** Reads `GET /api/v1/users/{id}/info/`. */
export function readUserInfo(tapped: TappedAnswer): Translation[] {
  const user = inside(readBody(tapped)[0], 'user');
  const said = readUser(user, null, tapped.at);
  // Of what holds no account the id is null, and no address asks for that.
  if (!tapped.url.includes(`/users/${agreedId(user)}/`)) throw new DialectError('wrong-shape', 'no profile');
  return said;
}

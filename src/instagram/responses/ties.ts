import { asAccountId } from '../../domain/account';
import { MOST_TIES } from '../../domain/answer-limits';
import type { OwnAction } from '../../domain/looks/profile';
import { DialectError } from '../problem';
import { variablesOf } from '../request';
import { any, flag, inside, object, shaped } from '../shape';
import type { TappedAnswer } from '../tapped';
import type { TiePiece, Translation } from '../translation';
import { readBody } from './body';
import { Friendship } from './profile';

/**
 * Relations without an account's row. Source: shapes of Sept 2026, sections 3 and 12.6.
 * `show_many` leaves `followed_by` out on the web: that is not "no". (`text_post_app_pre_following` is of another app, and
 * `status_code` a string that says "925" beside good answers too.)
 */
const Written = object({ friendship_status: any, previous_following: flag, error: any });

const ACTIONS: { readonly [verb: string]: OwnAction } = {
  create: 'follow',
  destroy: 'unfollow',
  remove_follower: 'remove-follower',
  approve: 'approve',
  ignore: 'ignore',
};

export function readShowMany(tapped: TappedAnswer): Translation[] {
  const statuses = Object.entries(inside(readBody(tapped)[0], 'friendship_statuses') ?? {});
  if (statuses.length > MOST_TIES) throw new DialectError('too-many-rows', 'friendships');
  return ties(statuses.flatMap(([id, status]) => tie(tapped, id, status, null)));
}

export function readShow(tapped: TappedAnswer): Translation[] {
  return ties(tie(tapped, idIn(tapped.url), readBody(tapped)[0], null));
}

/** What the person did by hand, asked for the old way. */
export function readFriendshipWrite(tapped: TappedAnswer): Translation[] {
  const said = shaped(Written, readBody(tapped)[0]);
  if ((said?.error ?? null) !== null) throw new DialectError('refused', 'error');
  const verb = /\/friendships\/(\w+)/.exec(tapped.url)?.[1] ?? '';
  // Taking back a request that nobody had answered is not an unfollow.
  const isTakenBack = verb === 'destroy' && said?.previous_following === false;
  return ties(tie(tapped, idIn(tapped.url), said?.friendship_status, isTakenBack ? null : (ACTIONS[verb] ?? null)));
}

/** The same by GraphQL. Which of the two it was, the answer's own root tells. */
export function readFollowMutation(tapped: TappedAnswer): Translation[] {
  const id = inside(variablesOf(tapped), 'target_user_id');
  return ties(
    readBody(tapped).flatMap((value) => [
      ...tie(tapped, id, inside(value, 'data.xdt_create_friendship.friendship_status'), 'follow'),
      ...tie(tapped, id, inside(value, 'data.xdt_destroy_friendship.friendship_status'), 'unfollow'),
    ]),
  );
}

function idIn(url: string): string | undefined {
  return /\/(\d+)\/?(?:[?#]|$)/.exec(url)?.[1];
}

/** The tie, or nothing where neither the id nor a single direction could be read. */
function tie({ at }: TappedAnswer, id: unknown, status: unknown, action: OwnAction | null): TiePiece[] {
  const accountId = asAccountId(id);
  const said = shaped(Friendship, status);
  if (accountId === null || said === null) return [];
  const { following: youFollow, followed_by: followsYou, outgoing_request: isRequested } = said;
  if ((youFollow ?? followsYou ?? isRequested) === null) return [];
  return [{ accountId, observedAt: at, youFollow, followsYou, isRequested, action }];
}

function ties(read: readonly TiePiece[]): Translation[] {
  if (read.length === 0) throw new DialectError('wrong-shape', 'friendship');
  return [{ kind: 'ties', ties: read }];
}

import { fallback, nullable, object, optional, record, safeParse, string, unknown } from 'valibot';
import { type AccountId, asAccountId } from '../../domain/account';
import type { OwnAction } from '../../domain/profile';
import { variablesOf } from '../request';
import type { TappedAnswer } from '../tapped';
import { any, digits, flag } from './account-row';
import { type Body, problemOf, readBody } from './body';
import { Friendship } from './profile';

/** A relation without the account's row, as one answer said it; `null` = it did not say. */
export interface TieAnswer {
  readonly accountId: AccountId;
  readonly youFollow: boolean | null;
  readonly followsYou: boolean | null;
  readonly isRequested: boolean | null;
  readonly action: OwnAction | null;
}

export type TiesReading =
  | { readonly kind: 'ties'; readonly ties: readonly TieAnswer[] }
  | Extract<Body, { kind: 'problem' }>;

const MOST_TIES = 1000;
/** Source: shapes of Sept 2026, section 3. `show_many` leaves `followed_by` out on the web: that is not "no". */
const ShowMany = object({ friendship_statuses: record(string(), unknown()) });
const Written = object({ friendship_status: Friendship, previous_following: flag, error: any });
const mutated = optional(fallback(nullable(object({ friendship_status: Friendship })), null));
const Mutated = object({ data: object({ xdt_create_friendship: mutated, xdt_destroy_friendship: mutated }) });
const Variables = object({ target_user_id: digits, user_id: digits });
const ACTIONS = new Map<string, OwnAction>([
  ['create', 'follow'],
  ['destroy', 'unfollow'],
  ['remove_follower', 'remove-follower'],
  ['approve', 'approve'],
  ['ignore', 'ignore'],
]);

/** Reads show, show_many, the REST writes and the follow mutations. Never throws. */
export function readTies(tapped: TappedAnswer): TiesReading {
  const body = readBody(tapped);
  if (body.kind === 'problem') return body;
  const answer = body.values[0];
  const ties =
    tapped.endpoint === 'showMany'
      ? manyTies(answer)
      : tapped.endpoint === 'followMutation'
        ? mutatedTie(tapped, body.values)
        : tapped.endpoint === 'show'
          ? shownTie(tapped, answer)
          : writtenTie(tapped, answer);
  return ties.length > 0 && ties.length <= MOST_TIES
    ? { kind: 'ties', ties }
    : problemOf(tapped, 'wrong-shape', 'friendship');
}

function manyTies(answer: unknown): TieAnswer[] {
  const read = safeParse(ShowMany, answer);
  if (!read.success) return [];
  return Object.entries(read.output.friendship_statuses).flatMap(([id, status]) => tieOf(id, status, null));
}

function shownTie(tapped: TappedAnswer, answer: unknown): TieAnswer[] {
  return tieOf(/\/show\/(\d+)/.exec(tapped.url)?.[1], answer, null);
}

function writtenTie(tapped: TappedAnswer, answer: unknown): TieAnswer[] {
  const [, verb, id] = /\/friendships\/(\w+)\/(\d+)/.exec(tapped.url) ?? [];
  const read = safeParse(Written, answer);
  if (!read.success || (read.output.error ?? null) !== null) return [];
  const { friendship_status: status, previous_following: didFollow } = read.output;
  // Taking back a request that nobody had answered is not an unfollow.
  const isTakenBack = verb === 'destroy' && didFollow === false;
  return tieOf(id, status, isTakenBack ? null : (ACTIONS.get(verb ?? '') ?? null));
}

/** Source: shapes of Sept 2026, section 3. Which of the two it was, the answer's own root tells. */
function mutatedTie(tapped: TappedAnswer, values: readonly unknown[]): TieAnswer[] {
  const asked = safeParse(Variables, variablesOf(tapped));
  const id = asked.success ? (asked.output.target_user_id ?? asked.output.user_id) : null;
  return values.flatMap((value) => {
    const read = safeParse(Mutated, value);
    if (!read.success) return [];
    const { xdt_create_friendship: made, xdt_destroy_friendship: ended } = read.output.data;
    if (made) return tieOf(id, made.friendship_status, 'follow');
    return ended ? tieOf(id, ended.friendship_status, 'unfollow') : [];
  });
}

/** The tie, or nothing where neither the id nor a single direction could be read. */
function tieOf(id: unknown, status: unknown, action: OwnAction | null): TieAnswer[] {
  const accountId = asAccountId(id);
  const read = safeParse(Friendship, status);
  if (accountId === null || !read.success) return [];
  const { following: youFollow, followed_by: followsYou, outgoing_request: isRequested } = read.output;
  const saysNothing = youFollow === null && followsYou === null && isRequested === null;
  return saysNothing ? [] : [{ accountId, youFollow, followsYou, isRequested, action }];
}

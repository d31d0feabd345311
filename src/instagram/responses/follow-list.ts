import { type AccountId, asAccountId } from '../../domain/account';
import type { FollowList, FollowListKind } from '../../domain/follow-list';
import { DialectError } from '../problem';
import { urlValue } from '../request';
import { any, array, flag, object, type Said, shaped, sizeOrDigits } from '../shape';
import type { TappedAnswer } from '../tapped';
import type { Translation } from '../translation';
import { readRankingToken } from '../viewer';
import { readBody } from './body';
import { readGroups } from './follower-groups';
import { judgePage, NEXT_CURSOR, readCursor } from './list-page';

export const limits = { should_limit_list_of_followers: flag, should_limit_list_of_followings: flag };

/** The REST answer. Source: shapes of Sept 2026, sections 2.1–2.5 and 12; `has_more` is missing or unreliable before 2024. */
const Answer = object({
  users: array(any),
  status: any,
  big_list: flag,
  page_size: any,
  [NEXT_CURSOR]: any,
  has_more: flag,
  ...limits,
  follow_ranking_token: any,
  groups: any,
  hidden_following_account_count: sizeOrDigits,
});

/** Whose list an address asks for, and which. */
export function listAsked(url: string): FollowList | null {
  const [, id, kind] = /\/friendships\/(\d+)\/(followers|following)\/?(?:[?#]|$)/.exec(url) ?? [];
  const owner = asAccountId(id);
  return owner && { owner, kind: kind as FollowListKind };
}

/** In a followers answer the second flag speaks of the other list. */
export function isCapped(said: { [flag in keyof typeof limits]: boolean | null }, kind: FollowListKind): boolean {
  return !!said.should_limit_list_of_followers || (kind === 'following' && !!said.should_limit_list_of_followings);
}

/** Reads `GET /api/v1/friendships/{owner}/(followers|following)/`. */
export function readFollowList(tapped: TappedAnswer): Translation[] {
  // The search box of the dialog asks the same path with `query=`; its answer looks exactly like a page of the list.
  if (urlValue(tapped.url, 'query')) return [{ kind: 'search' }];
  const list = listAsked(tapped.url);
  const values = readBody(tapped);
  const said = values.length === 1 ? shaped(Answer, values[0]) : null;
  if (list === null || said === null || said.status !== 'ok') throw new DialectError('wrong-shape', 'users');
  const offeredCursor = readCursor(said[NEXT_CURSOR]);
  const { has_more: more, big_list: isBig } = said;
  // Where nothing says that the list ends here, it has not ended: a list is whole only on plain words.
  const saysNoEnd = isBig !== false && said[NEXT_CURSOR] !== null;
  const page = {
    list,
    readAt: tapped.at,
    rows: said.users,
    askedCursor: readCursor(urlValue(tapped.url, 'max_id')),
    offeredCursor,
    hasMore: more === true || (offeredCursor === null ? isBig === true || (more === null && saysNoEnd) : more === null),
    isCapped: isCapped(said, list.kind),
  };
  const isPrivateAnswer = more === false && isBig === null && said.page_size === undefined;
  const claim = readRankingToken(said.follow_ranking_token);
  const asides = asidesSaid(said, list, claim?.id ?? list.owner);
  const capture = judgePage({ ...page, ...asides }, isPrivateAnswer);
  return [...(claim ? [{ kind: 'claim' as const, claim }] : []), { kind: 'capture', capture }];
}

/** What a page says beside its rows. Groups are of one's own followers: they compare them with whom the viewer follows. */
function asidesSaid(said: Said<typeof Answer>, { owner, kind }: FollowList, viewer: AccountId) {
  if (kind === 'followers') return owner === viewer ? readGroups(said.groups) : {};
  const saidHidden = said.hidden_following_account_count;
  return saidHidden === null ? {} : { saidHidden };
}

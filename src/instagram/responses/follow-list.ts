import { array, object, safeParse, unknown } from 'valibot';
import { asAccountId } from '../../domain/account';
import type { FollowListKind } from '../../domain/follow-list';
import { urlValue } from '../request';
import type { TappedAnswer } from '../tapped';
import { readRankingToken } from '../viewer';
import { any, flag } from './account-row';
import { problemOf, readBody } from './body';
import { judgePage, type ListReading, readCursor } from './list-page';

/** The REST answer. Source: shapes of Sept 2026, sections 2.1–2.5; `has_more` is missing or unreliable before 2024. */
const Answer = object({
  users: array(unknown()),
  status: any,
  big_list: flag,
  page_size: any,
  next_max_id: any,
  has_more: flag,
  should_limit_list_of_followers: flag,
  should_limit_list_of_followings: flag,
  follow_ranking_token: any,
});

const PATH = /\/friendships\/(\d+)\/(followers|following)\/?(?:[?#]|$)/;

/** Reads `GET /api/v1/friendships/{owner}/(followers|following)/`. Never throws. */
export function readFollowList(tapped: TappedAnswer): ListReading {
  // The search box of the dialog asks the same path with `query=`; its answer looks exactly like a page of the list.
  if (urlValue(tapped.url, 'query')) return { kind: 'search' };
  const [, id, direction] = PATH.exec(tapped.url) ?? [];
  const owner = asAccountId(id);
  if (owner === null) return { ...problemOf(tapped, 'wrong-shape', 'owner'), list: null };
  const kind = direction as FollowListKind;
  const list = { owner, kind };
  const body = readBody(tapped);
  if (body.kind === 'problem') return { ...body, list };
  const read = safeParse(Answer, body.values[0]);
  if (!read.success || body.values.length !== 1) return { ...problemOf(tapped, 'wrong-shape', 'users'), list };
  const said = read.output;
  if (said.status !== 'ok') return { ...problemOf(tapped, 'wrong-shape', 'status'), list };
  const offeredCursor = readCursor(said.next_max_id);
  if (offeredCursor === undefined) return { ...problemOf(tapped, 'wrong-shape', 'cursor'), list };
  // Where nothing says that the list ends here, it has not ended: a list is whole only on plain words.
  const saysEnd = said.has_more === false || said.big_list === false || said.next_max_id === null;
  const hasMore = said.has_more ?? (offeredCursor !== null || !saysEnd);
  return judgePage(tapped, {
    list,
    rows: said.users,
    askedCursor: urlValue(tapped.url, 'max_id') || null,
    offeredCursor,
    hasMore: hasMore || (said.big_list === true && offeredCursor === null),
    // In a followers answer the second flag speaks of the other list.
    isCapped:
      said.should_limit_list_of_followers === true ||
      (kind === 'following' && said.should_limit_list_of_followings === true),
    viewerClaim: readRankingToken(said.follow_ranking_token)?.id ?? null,
    isPrivateAnswer:
      said.has_more === false && said.big_list === null && said.page_size === undefined && offeredCursor === null,
  });
}

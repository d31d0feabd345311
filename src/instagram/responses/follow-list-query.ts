import { array, boolean, nullish, object, optional, picklist, pipe, safeParse, transform, unknown } from 'valibot';
import type { FollowListKind } from '../../domain/follow-list';
import { variablesOf } from '../request';
import type { TappedAnswer } from '../tapped';
import { any, digits, flag } from './account-row';
import { problemOf, readBody } from './body';
import { judgePage, type ListReading, readCursor } from './list-page';

/**
 * The GraphQL ways to ask for a follow list: the connections of 2024, `usePolarisGetFollowListQuery` of July 2026
 * (direction only in the variables), the mobile root, and the old `query_hash`.
 * Source: shapes of Sept 2026, section 7. None was seen in use by the page in autumn 2026; all are read all the same.
 */
const Variables = object({
  userID: digits,
  user_id: digits,
  id: digits,
  after: any,
  max_id: any,
  query: any,
  isFollowerList: flag,
});

const PageInfo = object({ has_next_page: boolean(), end_cursor: any });
const Node = pipe(
  object({ node: unknown() }),
  transform((edge) => edge.node),
);
const limits = { should_limit_list_of_followers: flag, should_limit_list_of_followings: flag };
const Connection = object({ edges: array(Node), page_info: PageInfo, ...limits });
const Plain = object({ users: array(unknown()), next_max_id: any, has_more: flag, ...limits });
const Envelope = object({ data: nullish(unknown()), errors: optional(unknown()) });
const Root = picklist(['edge_followed_by', 'edge_follow']);

/** Reads any GraphQL follow list. Never throws. */
export function readFollowListQuery(tapped: TappedAnswer): ListReading {
  const asked = safeParse(Variables, variablesOf(tapped));
  const asks = asked.success ? asked.output : null;
  if (asks?.query) return { kind: 'search' };
  const body = readBody(tapped);
  const wrong = (detail: string) => ({ ...problemOf(tapped, 'wrong-shape', detail), list: null });
  if (body.kind === 'problem') return { ...body, list: null };
  const owner = asks?.userID ?? asks?.user_id ?? asks?.id ?? null;
  if (asks === null || owner === null) return wrong('variables');
  const roots = body.values.flatMap(listRoots);
  const [root] = roots;
  if (root === undefined || roots.length > 1) return wrong('root');
  const said = asks.isFollowerList === null ? null : asks.isFollowerList ? 'followers' : 'following';
  const kind = root.kind ?? said;
  if (kind === null || (said !== null && kind !== said)) return wrong('direction');
  const list = { owner, kind };
  if (root.hasErrors) return { ...problemOf(tapped, 'graphql-failure', 'errors beside data'), list };
  const askedCursor = readCursor(asks.after ?? asks.max_id);
  const offeredCursor = readCursor(root.offered);
  if (askedCursor === undefined || offeredCursor === undefined) return wrong('cursor');
  return judgePage(tapped, {
    list,
    rows: root.rows,
    askedCursor,
    offeredCursor,
    hasMore: root.hasMore ?? offeredCursor !== null,
    isCapped: root.isCapped || (kind === 'following' && root.isOtherCapped),
    viewerClaim: null,
    isPrivateAnswer: false,
  });
}

interface ListRoot {
  readonly kind: FollowListKind | null;
  readonly rows: readonly unknown[];
  readonly offered: unknown;
  readonly hasMore: boolean | null;
  readonly isCapped: boolean;
  readonly isOtherCapped: boolean;
  readonly hasErrors: boolean;
}

/** Everything in one object of the answer that could be a list; two of them are one too many. */
function listRoots(value: object): ListRoot[] {
  const envelope = safeParse(Envelope, value);
  const data = envelope.success ? envelope.output.data : null;
  if (typeof data !== 'object' || data === null) return [];
  const hasErrors = (value as { errors?: unknown }).errors !== undefined;
  // The old form keeps its list one level deeper, under the user.
  const user = 'user' in data && typeof data.user === 'object' && data.user !== null ? data.user : {};
  const legacy = Object.entries(user).filter(([key]) => safeParse(Root, key).success);
  return [...Object.entries(data), ...legacy].flatMap(([key, candidate]) => {
    const kind = kindNamed(key);
    const connection = safeParse(Connection, candidate);
    if (connection.success) {
      const { edges, page_info: info, ...capped } = connection.output;
      const offered = info.has_next_page ? info.end_cursor : null;
      return [{ kind, rows: edges, offered, hasMore: info.has_next_page, hasErrors, ...flagsOf(capped) }];
    }
    const plain = safeParse(Plain, candidate);
    if (!plain.success) return [];
    const { users, next_max_id: offered, has_more, ...capped } = plain.output;
    // No cursor and no word about the end: the end must at least be written down as null.
    const hasMore = has_more ?? (offered === undefined ? true : null);
    return [{ kind, rows: users, offered, hasMore, hasErrors, ...flagsOf(capped) }];
  });
}

function flagsOf(said: {
  should_limit_list_of_followers: boolean | null;
  should_limit_list_of_followings: boolean | null;
}) {
  return {
    isCapped: said.should_limit_list_of_followers === true,
    isOtherCapped: said.should_limit_list_of_followings === true,
  };
}

function kindNamed(root: string): FollowListKind | null {
  if (root === 'edge_followed_by' || /__followers(__connection)?$/.test(root)) return 'followers';
  if (root === 'edge_follow' || /__following(__connection)?$/.test(root)) return 'following';
  return null;
}

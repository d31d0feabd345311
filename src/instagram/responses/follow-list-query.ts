import type { FollowListKind } from '../../domain/follow-list';
import { DialectError } from '../problem';
import { variablesOf } from '../request';
import { any, array, digits, flag, inside, maybe, object, shaped } from '../shape';
import type { TappedAnswer } from '../tapped';
import type { Translation } from '../translation';
import { readBody } from './body';
import { isCapped, limits } from './follow-list';
import { judgePage, NEXT_CURSOR, readCursor } from './list-page';

/**
 * The GraphQL ways to ask for a follow list: the connections of 2024, `usePolarisGetFollowListQuery` of July 2026
 * (direction only in the variables), and the mobile root. (The old `query_hash` is not read: only tools ask it, and since
 * Aug 2026 its answers hold no rows.)
 * Source: shapes of Sept 2026, section 7. None was seen in use by the page in autumn 2026; all are read all the same.
 */
const Variables = object({ userID: digits, id: digits, after: any, max_id: any, query: any, isFollowerList: flag });

const List = object({
  edges: maybe(array(any)),
  page_info: any,
  users: maybe(array(any)),
  [NEXT_CURSOR]: any,
  has_more: flag,
  ...limits,
});

/** Reads any GraphQL follow list. */
export function readFollowListQuery(tapped: TappedAnswer): Translation[] {
  const asked = shaped(Variables, variablesOf(tapped));
  if (asked?.query) return [{ kind: 'search' }];
  const roots = readBody(tapped).flatMap(listRoots);
  const owner = asked?.userID ?? asked?.id;
  const [root] = roots;
  const direction = asked?.isFollowerList ?? null;
  const kind = root?.kind ?? (direction === null ? null : direction ? 'followers' : 'following');
  const isContradicted = direction !== null && direction !== (kind === 'followers');
  if (!asked || !owner || !root || roots.length > 1 || kind === null || isContradicted)
    throw new DialectError('wrong-shape', 'list query');
  const { edges, page_info: info, users, [NEXT_CURSOR]: cursor, has_more } = root.said;
  const leadsOn = flag(inside(info, 'has_next_page'));
  const offeredCursor = readCursor(edges ? (leadsOn ? inside(info, 'end_cursor') : null) : cursor);
  // No cursor and no word about the end: the end must at least be written down as null.
  const hasMore = edges ? (leadsOn ?? true) : (has_more ?? cursor !== null);
  const capture = judgePage(
    {
      list: { owner, kind },
      readAt: tapped.at,
      rows: edges?.map((edge) => inside(edge, 'node')) ?? users ?? [],
      askedCursor: readCursor(asked.after ?? asked.max_id),
      offeredCursor,
      hasMore,
      isCapped: isCapped(root.said, kind),
    },
    false,
  );
  return [{ kind: 'capture', capture }];
}

/** Everything in one object of the answer that could be a list; two of them are one too many. */
function listRoots(value: object) {
  if (JSON.stringify(inside(value, 'errors') ?? []) !== '[]')
    throw new DialectError('graphql-failure', 'errors beside data');
  return Object.entries(inside(value, 'data') ?? {}).flatMap(([name, root]) => {
    const said = shaped(List, root);
    return said?.edges || said?.users ? [{ said, kind: kindNamed(name) }] : [];
  });
}

function kindNamed(root: string): FollowListKind | null {
  return (/__(followers|following)(__connection)?$/.exec(root)?.[1] ?? null) as FollowListKind | null;
}

/**
 * Which requests of the page Balik reads along with. Everything else is passed over untouched.
 * Source: shapes of Sept 2026, sections 2.1, 3, 4, 7 (written down Nov 2026).
 * Imports nothing: this file is also bundled into the small script that runs in the page's own world.
 */
export type EndpointName =
  | 'followList'
  | 'showMany'
  | 'show'
  | 'friendshipWrite'
  | 'webProfileInfo'
  | 'userInfo'
  | 'bulkRoutes'
  | GraphqlEndpoint;
export type GraphqlEndpoint = 'profileQuery' | 'hoverCard' | 'followListQuery' | 'followMutation';

/** An answer longer than this is not copied. To report one, hand over its first MOST_ANSWER_CHARS + 1 characters. */
export const MOST_ANSWER_CHARS = 2e6;
/** A request body longer than this names no query we know. */
export const MOST_REQUEST_CHARS = 65536;

interface RestEndpoint {
  readonly name: EndpointName;
  readonly method: 'GET' | 'POST';
  /** Without `/api/v1/`. */
  readonly path: RegExp;
}
const REST: readonly RestEndpoint[] = [
  { name: 'followList', method: 'GET', path: /^friendships\/\d+\/follow(ers|ing)\/?$/ },
  { name: 'showMany', method: 'POST', path: /^friendships\/show_many\/?$/ },
  { name: 'show', method: 'GET', path: /^friendships\/show\/\d+\/?$/ },
  {
    name: 'friendshipWrite',
    method: 'POST',
    path: /^friendships\/(create|destroy|remove_follower|approve|ignore)\/\d+\/?$/,
  },
  { name: 'webProfileInfo', method: 'GET', path: /^users\/web_profile_info\/?$/ },
  { name: 'userInfo', method: 'GET', path: /^users\/\d+\/info\/?$/ },
];
// By friendly name: the numbers of queries (doc_id) change every few weeks, the names rarely.
const NAMED: readonly { readonly name: GraphqlEndpoint; readonly query: RegExp }[] = [
  { name: 'profileQuery', query: /^PolarisProfilePageContentQuery$/ },
  { name: 'hoverCard', query: /^PolarisUserHoverCardContent\w*Query$/ },
  { name: 'followListQuery', query: /^(use)?Polaris(Refetch|Get)?Follow(ers|ing)?List\w*Query$/ },
  { name: 'followMutation', query: /^(use)?Polaris(Unf|F)ollow\w*Mutation$/ },
];
const SAME_ORIGIN = /^(?:(?:https:)?\/\/www\.instagram\.com(?::443)?)?(\/[^?#]*)/i;
const API = /^\/api\/v1\/(.*)$/s;
const QUERY_IN_BODY = /(?:^|&)fb_api_req_friendly_name=(\w+)/;
const BULK_ROUTES = /^\/ajax\/bulk-route-definitions\/?$/;
const GRAPHQL = /^\/(api\/)?graphql(\/query)?\/?$/;

/** Never, whatever is recorded: messages, and whatever sounds like them. */
const OF_MESSAGES = /direct|inbox|thread|messag|chat|IGD|LSPlatform/i;

// As they are when this file is run: it is first, and later the page may have replaced any of them. `test` and `for … of`
// would look up `exec` and iterators anew each time, so neither is used here.
const apply = globalThis.Reflect?.apply;
const { exec } = GRAPHQL;
const { toUpperCase } = '';

function match(pattern: RegExp, text: string): RegExpExecArray | null {
  return apply(exec, pattern, [text]) as RegExpExecArray | null;
}

/**
 * The endpoint a request is for, or null for all that is none of ours. Total: any input, no throw. Calls nothing that a
 * page may have replaced since this file was run.
 * `friendlyName` is the value of the header X-FB-Friendly-Name where the caller knows it; the body names the query too.
 */
export function matchEndpoint(
  method: string,
  url: string,
  body: string | null,
  friendlyName?: string | null,
): EndpointName | null {
  const path = match(SAME_ORIGIN, url)?.[1];
  if (!path) return null;
  const verb: string = apply(toUpperCase, `${method}`, []);
  const rest = match(API, path)?.[1];
  if (rest !== undefined) {
    for (let at = 0; at < REST.length; at++) {
      const known = REST[at]!;
      if (verb === known.method && match(known.path, rest)) return known.name;
    }
  } else if (verb !== 'POST') return null;
  else if (match(GRAPHQL, path)) {
    const query = friendlyName || match(QUERY_IN_BODY, body || '')?.[1];
    for (let at = 0; query && at < NAMED.length; at++) {
      const known = NAMED[at]!;
      if (match(known.query, query)) return known.name;
    }
  } else if (match(BULK_ROUTES, path)) return 'bulkRoutes';
  return null;
}

/**
 * Whether a person's own recording for a report may hold the answer although no endpoint is known for it: any of the API,
 * never of messages. Total, and calls nothing that a page may have replaced, as `matchEndpoint` does.
 */
export function isRecordable(url: string, body: string | null, friendlyName?: string | null): boolean {
  const path = match(SAME_ORIGIN, url)?.[1];
  if (!path || !(match(API, path) || match(GRAPHQL, path))) return false;
  const query = friendlyName || match(QUERY_IN_BODY, body || '')?.[1] || '';
  return !match(OF_MESSAGES, url) && !match(OF_MESSAGES, query);
}

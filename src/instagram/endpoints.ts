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

// A plain literal of pairs is the smallest form; the path is tested without `/api/v1/`.
const REST: readonly (readonly [EndpointName, string, RegExp])[] = [
  ['followList', 'GET', /^friendships\/\d+\/follow(ers|ing)\/?$/],
  ['showMany', 'POST', /^friendships\/show_many\/?$/],
  ['show', 'GET', /^friendships\/show\/\d+\/?$/],
  ['friendshipWrite', 'POST', /^friendships\/(create|destroy|remove_follower|approve|ignore)\/\d+\/?$/],
  ['webProfileInfo', 'GET', /^users\/web_profile_info\/?$/],
  ['userInfo', 'GET', /^users\/\d+\/info\/?$/],
];
// By friendly name: the numbers of queries (doc_id) change every few weeks, the names rarely.
const NAMED: readonly (readonly [GraphqlEndpoint, RegExp])[] = [
  ['profileQuery', /^PolarisProfilePageContentQuery$/],
  ['hoverCard', /^PolarisUserHoverCardContent\w*Query$/],
  ['followListQuery', /^(use)?Polaris(Refetch|Get)?Follow(ers|ing)?List\w*Query$/],
  ['followMutation', /^(use)?Polaris(Unf|F)ollow\w*Mutation$/],
];
const SAME_ORIGIN = /^(?:(?:https:)?\/\/www\.instagram\.com(?::443)?)?(\/[^?#]*)/i;
const GRAPHQL = /^\/(api\/)?graphql(\/query)?\/?$/;

/**
 * The endpoint a request is for, or null for all that is none of ours. Total: any input, no throw.
 * `friendlyName` is the value of the header X-FB-Friendly-Name where the caller knows it; the body names the query too.
 */
export function matchEndpoint(
  method: string,
  url: string,
  body: string | null,
  friendlyName?: string | null,
): EndpointName | null {
  const path = SAME_ORIGIN.exec(url)?.[1];
  if (!path) return null;
  const verb = `${method}`.toUpperCase();
  if (path.startsWith('/api/v1/')) {
    const rest = path.slice(8);
    for (const [name, its, pattern] of REST) if (verb === its && pattern.test(rest)) return name;
  } else if (verb !== 'POST') return null;
  else if (GRAPHQL.test(path)) {
    const query = friendlyName || /(?:^|&)fb_api_req_friendly_name=(\w+)/.exec(body || '')?.[1];
    if (query) for (const [name, pattern] of NAMED) if (pattern.test(query)) return name;
  } else if (/^\/ajax\/bulk-route-definitions\/?$/.test(path)) return 'bulkRoutes';
  return null;
}

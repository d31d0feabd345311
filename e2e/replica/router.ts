/** From address to answer. */

import type { ListKind } from './account';
import { bulkRoutes, navigation, switchAccount } from './ajax';
import { documentOf } from './document';
import type { Answer, Ask } from './exchange-types';
import { json } from './exchange-types';
import { faultAnswer } from './fault-bodies';
import { followList, type Site } from './follow-list';
import { isVerb, show, showMany, write } from './friendships';
import { graphql } from './graphql';
import { NEXT_CURSOR } from './list-fields';
import { pageFile } from './page-files';
import { picture } from './picture';
import { userInfo, webProfileInfo } from './profile-answers';
import type { RequestKind } from './request-log';
import { mutualRow } from './rows';

const LIST = /^\/api\/v1\/friendships\/(\d+)\/(followers|following|mutual_followers)(?:_list)?\/$/;
/** Where lists are with `listAddress: moved`. */
const MOVED_LIST = /^\/api\/v1\/relations\/(\d+)\/(followers|following)\/$/;
/** Sub-lists of followers, so far in the app only: no follow list. */
const SMART_GROUP = /^\/api\/v1\/friendships\/smart_groups\/[a-z_]+\/$/;
const SHOW = /^\/api\/v1\/friendships\/show\/(\d+)\/$/;
const WRITE = /^\/api\/v1\/friendships\/([a-z_]+)\/(\d+)\/$/;
const INFO = /^\/api\/v1\/users\/(\d+)\/info\/$/;

/** Firefox with forced names sends its own calls here too; they are none of the site's. */
const OURS = /(^|\.)(cdn)?instagram\.com$|^localhost$|^127\.0\.0\.1$/;

export function kindOf(host: string, path: string): RequestKind {
  if (!OURS.test(host)) return 'other';
  if (path.startsWith('/rsrc.php/')) return 'static';
  if (host.startsWith('scontent') || path.startsWith('/v/t51')) return 'picture';
  if (path.startsWith('/csp/')) return 'report';
  if (/^\/(api|ajax|graphql)\//.test(path) || path === '/api/graphql') return 'api';
  return path === '/favicon.ico' ? 'other' : 'document';
}

export function route(site: Site, ask: Ask): Answer {
  const { method, path } = ask;
  const kind = kindOf(ask.host, path);
  const lost = faultAnswer('not-found-html') as Answer;
  if (kind === 'static') return pageFile(path, site.switches.build) ?? lost;
  if (kind === 'picture') return picture(path);
  if (kind === 'report' || kind === 'other') return { status: 204, type: 'text/plain', body: '' };
  if (kind === 'document') return documentOf(site, ask);
  return (method === 'GET' ? get(site, ask) : post(site, ask)) ?? lost;
}

function get(site: Site, ask: Ask): Answer | null {
  const list = LIST.exec(ask.path) ?? MOVED_LIST.exec(ask.path);
  if (list) return followList(site, ask, list[1] as string, list[2] as ListKind);
  const shown = SHOW.exec(ask.path);
  if (shown) return show(site, ask, shown[1] as string);
  const info = INFO.exec(ask.path);
  if (info) return userInfo(site, ask, info[1] as string);
  if (ask.path === '/api/v1/users/web_profile_info/') return webProfileInfo(site, ask);
  if (ask.path === '/api/v1/friendships/pending/' && ask.viewer) {
    const users = site.world.requestsTo(ask.viewer).slice(0, 200).map(mutualRow);
    const rest = { truncate_follow_requests_at_index: 10, suggested_users: { suggestions: [] }, status: 'ok' };
    return json({ users, [NEXT_CURSOR]: null, ...rest });
  }
  if (SMART_GROUP.test(ask.path) && ask.viewer) {
    const some = site.world.listed(ask.viewer, 'followers').slice(0, 5).map(mutualRow);
    return json({ users: some, big_list: false, page_size: some.length, has_more: false, status: 'ok' });
  }
  return null;
}

function post(site: Site, ask: Ask): Answer | null {
  const { path } = ask;
  if (path === '/api/graphql' || path === '/graphql/query') return graphql(site, ask);
  if (path === '/api/v1/friendships/show_many/') return showMany(site, ask);
  if (path === '/ajax/bulk-route-definitions/') return bulkRoutes(site, ask);
  if (path === '/ajax/navigation/') return navigation();
  if (path === '/api/v1/web/accounts/login/ajax/') return switchAccount(site, ask);
  const [, verb = '', pk = ''] = WRITE.exec(path) ?? [];
  return isVerb(verb) ? write(site, ask, verb, pk) : null;
}

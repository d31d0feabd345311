/** The HTML documents with their `data-sjs` scripts (shapes of Sept 2026). The page itself is drawn by script. */

import type { Account } from './account';
import type { Answer, Ask } from './exchange-types';
import { wire } from './exchange-types';
import { faultAnswer } from './fault-bodies';
import type { Site } from './follow-list';
import { NEXT_CURSOR } from './list-fields';
import { profileData } from './profile-answers';
import { followersRow, pictureUrl } from './rows';
import { loginCookies } from './sessions';
import { pageSwitches } from './switches';

const STATIC = 'https://static.cdninstagram.com/rsrc.php/v4';

/** First path parts that are never usernames. */
export const RESERVED = new Set(
  'p reel reels tv explore stories accounts direct about legal developer web privacy help emails session challenge terms _u api ajax graphql'.split(
    ' ',
  ),
);

export function documentOf(site: Site, ask: Ask): Answer {
  const [first = '', second = ''] = ask.path.split('/').filter(Boolean);
  const username = RESERVED.has(first) ? '' : first;
  const account = username ? site.world.find(username) : undefined;
  const shown = account && account.username === username.toLowerCase() && !account.hidden ? account : undefined;
  if (second && username && !['followers', 'following'].includes(second))
    return faultAnswer('not-found-html') as Answer;
  site.documents++;
  return {
    status: 200,
    type: 'text/html; charset="utf-8"',
    body: html(site, ask, shown),
    headers: {
      'set-cookie': loginCookies(ask.viewer, ask.host),
      'content-security-policy': policy(site),
      'cross-origin-opener-policy': 'same-origin-allow-popups',
      'x-frame-options': 'DENY',
      'cache-control': `private, no-cache, ${site.switches.noStore ? 'no-store, ' : ''}must-revalidate`,
    },
  };
}

function html(site: Site, ask: Ask, account: Account | undefined): string {
  const { locale, written } = site.switches;
  const title = account ? `${escapeHtml(account.fullName)} (@${account.username}) • Instagram` : 'Instagram';
  const preload = account ? preloadScript(site, ask, account) : '';
  const route = account ? sjs({ require: [['RouteProps', null, null, [routeExports(account)]]] }) : '';
  return `<!DOCTYPE html><html class="_9dls _ar44" lang="${locale}" dir="ltr"><head><meta charset="utf-8"><title>${title}</title>\
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">\
<link rel="stylesheet" href="${STATIC}/app.css" crossorigin="anonymous">\
<script src="${STATIC}/watch.js" crossorigin="anonymous"></script>\
${sjs({ require: [['ScheduledServerJS', 'handle', null, [{ __bbox: { define: tokenDefines() } }]]] })}\
${written === null ? `<script type="module" src="${STATIC}/app.js" crossorigin="anonymous"></script>` : ''}</head><body>\
${written ?? '<div id="mount_0_0_Ab"></div>'}\
${sjs({ require: [['Badge', [], { count: 3 }]] })}\
${sjs({ require: [['ScheduledServerJS', 'handle', null, [{ __bbox: { define: [...viewerDefines(site, ask), ...remembered(site, ask, account)] } }]]] })}\
${route}${preload}</body></html>`;
}

/** `<` is escaped so that no name can end the script. */
function sjs(value: unknown): string {
  const text = wire(value).replaceAll('<', '\\u003C');
  return `<script type="application/json" data-content-len="${text.length}" data-sjs>${text}</script>`;
}

export function routeExports(account: Account): Record<string, unknown> {
  return {
    rootView: { props: { id: account.pk, page_logging: { name: 'profilePage' } } },
    hostableView: { props: { id: account.pk, polaris_route: 'profile' } },
  };
}

const siteData = (spin: number) => ({
  server_revision: 1000000001,
  client_revision: 1000000001,
  tier: '',
  haste_session: '20000.HYP:instagram_web_pkg.2.1...0',
  hsi: '7000000000000000001',
  __spin_r: 1000000001,
  __spin_b: 'trunk',
  __spin_t: spin,
});

/** SiteData is defined in both scripts; a name that starts like another must not be taken for it. */
function tokenDefines(): unknown[] {
  return [
    ['LSDatabaseSingletonLazyWrapper', [], { token: 'WRONG' }, 1],
    ['SiteData', [], siteData(1790000001), 317],
    ['LSD', [], { token: 'lsdTokenAAAAAAAAAAAAAA' }, 323],
    ['DTSGInitialData', [], { token: 'relay:token:one' }, 258],
    ['DTSGInitData', [], { token: 'session:token:one', async_get_token: 'async:token:one' }, 3515],
    ['WebBloksVersioningID', [], { versioningID: '0123456789abcdef'.repeat(4) }, 6013],
  ];
}

function viewerDefines(site: Site, ask: Ask): unknown[] {
  const viewer = ask.viewer;
  const data = viewer && {
    id: viewer.pk,
    username: viewer.username,
    full_name: viewer.fullName,
    fbid: viewer.fbidV2,
    is_private: viewer.isPrivate,
    profile_pic_url: pictureUrl(viewer),
  };
  const viewers = site.world.viewers.map((pk) => {
    const { username, fbidV2: fbid } = site.world.get(pk);
    return { pk, username, fbid };
  });
  return [
    ['PolarisViewer', [], { data, id: viewer?.pk ?? null }, 1508],
    ['SiteData', [], siteData(1790000002), 317],
    ['DTSGInitialData', [], viewer ? { token: 'relay:token:two' } : {}, 258],
    ['DTSGInitData', [], { token: 'session:token:two', async_get_token: 'async:token:two' }, 3515],
    [
      'ReplicaPage',
      [],
      { ...pageSwitches(site.switches), viewers, document: site.documents, nextCursor: NEXT_CURSOR },
      9001,
    ],
  ];
}

/** With `listSource: memory` the page has both lists before anybody opens them. */
function remembered(site: Site, ask: Ask, account: Account | undefined): unknown[] {
  const { viewer } = ask;
  if (site.switches.listSource !== 'memory' || !viewer || !account) return [];
  const rowsOf = (kind: 'followers' | 'following') => {
    const pks = site.orders.deal(viewer, account, kind, true).slots.filter((pk) => pk !== null);
    return [...new Set(pks)].map((pk) => followersRow(site.world.get(pk)));
  };
  return [
    ['ReplicaMemory', [], { owner: account.pk, followers: rowsOf('followers'), following: rowsOf('following') }, 9002],
  ];
}

/** A profile's counts may arrive without any request: the query's result inside the document. */
function preloadScript(site: Site, ask: Ask, account: Account): string {
  if (site.switches.preloadProfile === 'none') return '';
  const result = { data: profileData(site, ask.viewer, account), extensions: { is_final: true } };
  const inside = site.switches.preloadProfile === 'string' ? { response: JSON.stringify(result) } : result;
  const name = 'adp_PolarisProfilePageContentQueryRelayPreloader_6a1b2c3d4e5f60718293a4b5';
  const next = ['RelayPrefetchedStreamCache', 'next', [], [name, { __bbox: { complete: true, result: inside } }]];
  return sjs({ require: [['ScheduledServerJS', 'handle', null, [{ __bbox: { require: [next] } }]]] });
}

/** As seen: inline and eval are allowed. Tight: what a stricter site would send. */
function policy(site: Site): string {
  const own = 'https://*.instagram.com https://static.cdninstagram.com https://*.cdninstagram.com';
  const loose = site.switches.csp === 'as-seen' ? " 'unsafe-inline' 'unsafe-eval' blob:" : '';
  return [
    `default-src 'self' data: blob: ${own}`,
    `script-src 'self' ${own}${loose}`,
    `style-src 'self' ${own}${site.switches.csp === 'as-seen' ? " 'unsafe-inline'" : ''}`,
    `connect-src 'self' ${own} wss://*.instagram.com`,
    `img-src 'self' data: blob: ${own}`,
    `font-src 'self' data: ${own}`,
    "object-src 'none'",
    "base-uri 'self'",
    "frame-ancestors 'self'",
    "worker-src 'self' blob:",
    'report-uri /csp/reporting/',
    ...(site.switches.csp === 'tight' ? ["require-trusted-types-for 'script'"] : []),
    'upgrade-insecure-requests',
  ].join('; ');
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

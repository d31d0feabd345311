// Routing inside the page: links push an address, load no document, ask the same queries.
import { closeDialog, dialogIsOpen, dismiss, openDialog } from './dialog.js';
import { forgetLists } from './follow-list.js';
import { watchHover } from './hover.js';
import { say } from './labels.js';
import { ajax, query, rest } from './net.js';
import { profileNode } from './profile.js';
import { known } from './rows.js';
import { firstRouteId, h, page, takePreloadedProfile, viewer } from './start.js';

const RESERVED = new Set(['p', 'reel', 'reels', 'tv', 'explore', 'stories', 'accounts', 'direct', 'about', 'legal']);
const root = document.getElementById('mount_0_0_Ab');
let shown = null;
let turn = 0;

function parseAddress() {
  const [name = '', second = '', third = ''] = location.pathname.split('/').filter(Boolean);
  const username = RESERVED.has(name) ? '' : name;
  const kind =
    third === 'mutualOnly' ? 'mutual_followers' : ['followers', 'following'].includes(second) ? second : null;
  return { name, username, kind };
}

async function render(routeId, preloaded) {
  const mine = ++turn;
  const { name, username, kind } = parseAddress();
  closeDialog();
  shown = null;
  if (!viewer.id && (name === '' || name === 'accounts')) return mount(loginNode());
  if (!username) return mount(homeNode());
  if (!routeId) return mount(h('main', { role: 'main', class: 'c-main' }, h('h2', {}, say.missing)));
  const variables = { enable_integrity_filters: true, id: routeId, render_surface: 'PROFILE' };
  const asked = preloaded ? Promise.resolve(preloaded.data) : query('PolarisProfilePageContentQuery', variables);
  const suggested = [];
  if (viewer.id) void besides(routeId, username).then((users) => suggested.push(...users));
  const { user } = await asked;
  if (mine !== turn) return;
  if (!user) return mount(h('main', { role: 'main', class: 'c-main' }, h('h2', {}, say.missing)));
  shown = user;
  known.set(user.username, String(user.pk));
  const openList = async (which, pushed = page.urlPush) => {
    if (!viewer.id) return;
    if (pushed)
      history.pushState(
        { list: true },
        '',
        `/${user.username}/${which === 'mutual_followers' ? 'followers/mutualOnly' : which}/`,
      );
    await openDialog(user, which, suggested, () => {
      if (pushed) history.back();
      else if (parseAddress().kind) history.replaceState({}, '', `/${user.username}/`);
    });
  };
  mount(profileNode(user, openList, (status) => Object.assign(user.friendship_status ?? {}, status)));
  document.title = `${user.full_name} (@${user.username}) • Instagram`;
  if (kind) await openList(kind, false);
}

/** The other five queries of a cold profile; the suggestions among them feed the dialog. */
async function besides(id, username) {
  void query('PolarisProfilePostsQuery', { data: { count: 12 }, username }, '/graphql/query');
  void query('PolarisProfileStoryHighlightsTrayContentQuery', { user_id: id });
  void query('PolarisProfileNoteBubbleQuery', { user_id: id });
  const suggested = query('PolarisProfileSuggestedUsersWithPreloadableQuery', { module: 'profile', target_id: id });
  void query('PolarisProfileSchoolPartnerBadgeQuery', { user_id: id });
  const { xdt_api__v1__discover__chaining: chain } = await suggested;
  return chain?.users ?? [];
}

async function go(url) {
  closeDialog();
  history.pushState({}, '', url);
  await arrive();
}

async function arrive() {
  const { username } = parseAddress();
  if (!username) return render(null, null);
  const url = `/${username}/`;
  const answer = await ajax('/ajax/bulk-route-definitions/', { 'route_urls[0]': url, routing_namespace: 'igx_www' });
  await render(answer.payload?.payloads?.[url]?.result?.exports?.hostableView?.props?.id ?? null, null);
}

function mount(main) {
  const link = (href, text) => h('a', { href, role: 'link' }, text);
  const others = page.viewers.filter((other) => other.pk !== viewer.id);
  const switches = viewer.id
    ? others.map((other) =>
        h('button', { type: 'button', onclick: () => switchTo(other) }, say.switchTo + other.username),
      )
    : [];
  const places = viewer.id
    ? [link('/', say.home), link(`/${viewer.username}/`, say.profile)]
    : [link('/accounts/login/', say.login)];
  const nav = h('nav', { class: 'c-nav' }, h('div', { class: 'c-logo' }, 'Instagram'), ...places, ...switches);
  root.replaceChildren(h('div', { class: 'c-app' }, nav, main));
}

const homeNode = () => h('main', { role: 'main', class: 'c-main' }, h('h2', {}, say.home));

function loginNode() {
  const input = h('input', { name: 'username', 'aria-label': say.username, type: 'text' });
  const enter = async (event) => {
    event.preventDefault();
    await switchTo({ pk: '', username: input.value }, true);
  };
  return h(
    'main',
    { role: 'main', class: 'c-main' },
    h('form', { onsubmit: enter }, input, h('button', { type: 'submit' }, say.login)),
  );
}

/** The cookie may change late, and the document may stay: then its viewer is out of date. */
async function switchTo(other, reload = page.switchReloads) {
  const { data } = await rest('POST', '/api/v1/web/accounts/login/ajax/', {
    user_id: other.pk,
    username: other.username,
  });
  if (!data?.authenticated) return;
  const domain = location.hostname.endsWith('instagram.com') ? '; Domain=.instagram.com' : '';
  const setCookie = () => {
    // biome-ignore lint/suspicious/noDocumentCookie: the site's own way, and Firefox ESR has no cookieStore
    document.cookie = `ds_user_id=${data.userId}; Path=/; Secure; SameSite=None; Max-Age=31536000${domain}`;
  };
  if (page.dsUserIdLagMs > 0) setTimeout(setCookie, page.dsUserIdLagMs);
  else setCookie();
  if (reload) return location.assign('/');
  Object.assign(viewer, { id: data.userId, username: other.username, fbid: other.fbid });
  forgetLists();
  await go('/');
}

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[href^="/"]') : null;
  if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.button !== 0) return;
  event.preventDefault();
  void go(link.getAttribute('href'));
});
document.addEventListener('keydown', (event) => event.key === 'Escape' && dialogIsOpen() && dismiss());
window.addEventListener('popstate', () => {
  const { username, kind } = parseAddress();
  if (shown && shown.username === username && !kind) closeDialog();
  else void arrive();
});
watchHover((name) => known.get(name) ?? null);
void render(firstRouteId, takePreloadedProfile());

// The profile page, in the three header forms seen since 2022.
import { followButton } from './actions.js';
import { exact, say, short } from './labels.js';
import { h, page, viewer } from './start.js';

/** `onList(kind)` opens a dialog. */
export function profileNode(user, onList, changed) {
  const parts = { user, counts: counts(user, onList), name: nameLink(user), controls: controls(user, changed) };
  const header = h(
    page.tomorrow === 'header' ? 'section' : 'header',
    { class: 'c-header' },
    picture(user),
    ...LAYOUTS[page.headerLayout](parts, onList),
  );
  const own = viewer.id === String(user.pk);
  const closed = user.is_private && !own && !user.friendship_status?.following;
  const grid = h('div', { class: 'c-grid' }, ...(closed ? [say.privateAccount] : tiles(user.media_count ?? 0)));
  return h('main', { role: 'main', class: 'c-main' }, h('div', {}, header, grid));
}

const LAYOUTS = {
  2024: ({ user, counts, name, controls }, onList) => [
    h(
      'section',
      {},
      h('div', { class: 'c-line' }, name, controls),
      h(
        'ul',
        { class: 'c-line' },
        h('li', {}, counts.posts),
        h('li', {}, counts.followers),
        h('li', {}, counts.following),
      ),
      about(user),
      mutualLine(user, onList),
    ),
  ],
  2025: ({ user, counts, name, controls }, onList) => [
    h(
      'div',
      { class: 'c-block' },
      h('section', {}, h('div', { class: 'c-line' }, name, controls)),
      h(
        'section',
        {},
        h('div', { class: 'c-line' }, ...Object.values(counts).map((count) => h('div', {}, count))),
        about(user),
        mutualLine(user, onList),
      ),
    ),
  ],
  '2026-09': ({ user, counts, name, controls }, onList) => [
    h(
      'section',
      {},
      name,
      h('div', { class: 'c-line' }, ...Object.values(counts).map((count) => h('div', {}, count))),
      about(user),
      mutualLine(user, onList),
      controls,
    ),
  ],
};

function picture(user) {
  return h(
    'div',
    { class: 'c-portrait' },
    h('img', { alt: say.picture(user.username), src: user.profile_pic_url, crossorigin: 'anonymous' }),
  );
}

function nameLink(user) {
  const text = h('span', {}, user.username);
  if (page.headerLayout === '2024') return h('h2', { dir: 'auto' }, text);
  const stay = (event) => event.preventDefault();
  return h('a', { href: '#', role: 'link', class: 'c-username', onclick: stay }, h('h2', { dir: 'auto' }, text));
}

/** `title` with the exact number stands on followers only. */
function counts(user, onList) {
  const number = (n, title) =>
    h(
      'span',
      title ? { title: exact(n), class: 'c-strong' } : { class: 'c-strong' },
      h('span', { class: 'html-span' }, short(n)),
    );
  const label = (parts) => h('span', { dir: 'auto' }, ...parts);
  const linked = (kind, content) => {
    if (!viewer.id) return content;
    const href = page.countLinks === 'hash' ? '#' : `/${user.username}/${kind}/`;
    const go = (event) => {
      event.preventDefault();
      onList(kind);
    };
    return h('a', { href, role: 'link', tabindex: '0', onclick: go }, content);
  };
  return {
    posts: label(say.posts(number(user.media_count ?? 0, false))),
    followers: linked('followers', label(say.followersCount(number(user.follower_count, true)))),
    following: linked('following', label(second(user, number))),
  };
}

function second(user, number) {
  if (page.secondCount === 'friends') return say.friendsCount(number(user.friends_count, false));
  return say.followingCount(number(user.following_count, false));
}

function about(user) {
  const full = user.full_name ? h('div', { class: 'c-strong' }, h('span', { dir: 'auto' }, user.full_name)) : null;
  return h('div', { class: 'c-about' }, full, h('span', { dir: 'auto' }, user.biography));
}

function mutualLine(user, onList) {
  const links = user.profile_context_links_with_user_ids ?? [];
  if (links.length === 0) return null;
  const rest = (user.mutual_followers_count ?? 0) - links.length;
  const text = say.followedBy + links.map((link) => link.username).join(', ') + (rest > 0 ? say.more(rest) : '');
  const go = (event) => {
    event.preventDefault();
    onList('mutual_followers');
  };
  return h(
    'div',
    {},
    h('a', { href: `/${user.username}/followers/mutualOnly`, role: 'link', class: 'c-mutual', onclick: go }, text),
  );
}

function controls(user, changed) {
  if (!viewer.id) return null;
  if (viewer.id === String(user.pk))
    return h('div', { class: 'c-controls' }, h('button', { type: 'button', class: 'c-button' }, say.edit));
  const status = user.friendship_status ?? { following: false, outgoing_request: false };
  const { button } = followButton(user, status, changed, status.followed_by);
  return h('div', { class: 'c-controls' }, button, h('button', { type: 'button', class: 'c-button' }, say.message));
}

/** Posts are of no interest here: grey squares. */
function tiles(count) {
  if (count === 0) return [say.noPosts];
  return Array.from({ length: Math.min(count, 9) }, () => h('div', { class: 'c-tile' }));
}

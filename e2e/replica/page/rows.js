// One row of a dialog, nested as on the site in Sept 2026.
import { confirm, followButton, removeFollower } from './actions.js';
import { say } from './labels.js';
import { h, nest, viewer } from './start.js';

export const ROW_HEIGHT = 60;
const statuses = new Map();
/** pk by username, for the hover card. */
export const known = new Map();

export const statusOf = (pk) => {
  const key = String(pk);
  if (!statuses.has(key)) statuses.set(key, { following: false, outgoing_request: false });
  return statuses.get(key);
};

/** Row nodes by pk and list, so that a status or a remount finds them again. */
const nodes = new Map();

export function rowNode(row, mode) {
  const key = `${mode} ${row.pk ?? row.username}`;
  if (!nodes.has(key)) nodes.set(key, build(row, mode));
  return nodes.get(key).node;
}

export function forgetRows() {
  nodes.clear();
}

/** A node that shows one account now and another a moment later: its link and texts change in place (Sept 2026). */
export function recycledNode(mode) {
  let shown = null;
  let made = null;
  return (row) => {
    if (made === null) made = build(row, mode);
    else if (shown !== row) refill(made, row, mode);
    shown = row;
    nodes.set(`${mode} ${row.pk ?? row.username}`, { ...made, pk: String(row.pk) });
    return made.node;
  };
}

function refill(made, row, mode) {
  known.set(row.username, String(row.pk));
  const fresh = build(row, mode);
  const part = ({ node }, name) => node.querySelector(name);
  part(made, '.c-avatar').replaceWith(part(fresh, '.c-avatar'));
  made.control.replaceWith(fresh.control);
  made.control = fresh.control;
  const words = part(made, '.c-texts');
  const newWords = part(fresh, '.c-texts');
  const link = words.querySelector('a');
  link.setAttribute('href', `/${row.username}/`);
  // The text itself changes, not the element that holds it.
  link.querySelector('span[dir]').firstChild.data = row.username;
  link.querySelector('.c-badge')?.parentElement.remove();
  const badge = newWords.querySelector('.c-badge')?.parentElement;
  if (badge) link.querySelector('.c-name').append(badge);
  words.querySelector('.c-full')?.remove();
  const full = newWords.querySelector('.c-full');
  if (full) words.firstElementChild.firstElementChild.append(full);
  made.show = fresh.show;
}

/** Takes in what show_many said. */
export function learn(answers) {
  for (const [pk, status] of Object.entries(answers)) Object.assign(statusOf(pk), status);
  for (const { pk, show } of nodes.values()) if (answers[pk]) show();
}

function build(row, mode) {
  known.set(row.username, String(row.pk));
  const { control, show } = controlOf(row, mode);
  const body = h('div', { class: 'c-rowbody' }, avatar(row), texts(row), control);
  const node = h('div', { class: 'c-row' }, nest(2, body));
  return { pk: String(row.pk), node, control, show };
}

function avatar(row) {
  const alt = say.picture(row.username);
  const img = h('img', {
    alt,
    src: row.profile_pic_url,
    loading: 'lazy',
    draggable: 'false',
    crossorigin: 'anonymous',
  });
  const inner = row.latest_reel_media
    ? h(
        'div',
        { role: 'button', tabindex: '0', class: 'c-ring' },
        h('canvas', { height: '55', width: '55' }),
        h('span', { role: 'link', tabindex: '-1' }, img),
      )
    : h('a', { href: `/${row.username}/`, role: 'link', tabindex: '-1' }, img);
  return h('div', { class: 'c-avatar' }, nest(2, h('span', {}, h('div', {}, inner))));
}

function texts(row) {
  const badge = row.is_verified
    ? h(
        'div',
        {},
        h('svg', { 'aria-label': say.verified, role: 'img', class: 'c-badge' }, h('title', {}, say.verified)),
      )
    : null;
  const name = nest(1, h('div', { class: 'c-name' }, h('span', { dir: 'auto' }, row.username), badge));
  const link = h('a', { href: `/${row.username}/`, role: 'link', tabindex: '0', 'data-hover': null }, name);
  const full = row.full_name ? h('span', { dir: 'auto', class: 'c-full' }, h('span', {}, row.full_name)) : null;
  const first = nest(2, h('span', {}, h('div', {}, link)));
  return h('div', { class: 'c-texts' }, h('div', {}, h('div', {}, first, full)));
}

function controlOf(row, mode) {
  if (String(row.pk) === viewer.id) return { control: h('div', {}), show: () => {} };
  if (mode === 'own-followers') return removeControl(row);
  const status = statusOf(row.pk);
  if (mode === 'own-following') status.following ??= true;
  const { button, show } = followButton(row, status);
  return { control: h('div', {}, h('div', {}, button)), show };
}

function removeControl(row) {
  const text = h('div', { dir: 'auto' }, say.remove);
  const button = h('button', { type: 'button', class: 'c-button' }, h('div', {}, text));
  button.addEventListener('click', async () => {
    if (!(await confirm(say.remove, row.username))) return;
    if (await removeFollower(String(row.pk))) {
      text.textContent = say.removed;
      button.disabled = true;
    }
  });
  return { control: h('div', {}, h('div', {}, button)), show: () => {} };
}

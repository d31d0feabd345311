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
  const key = `${mode} ${row.pk}`;
  if (!nodes.has(key)) nodes.set(key, build(row, mode));
  return nodes.get(key).node;
}

export function forgetRows() {
  nodes.clear();
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
  return { pk: String(row.pk), node, show };
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

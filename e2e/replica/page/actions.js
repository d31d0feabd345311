// Buttons that change who follows whom, after a person's click.
import { say } from './labels.js';
import { query, rest } from './net.js';
import { h, page } from './start.js';

/** Resolves with {following, outgoing_request} or null where it was refused. */
export async function setFollow(pk, on) {
  if (page.followApi === 'graphql') {
    const name = `usePolarisFollowUser${on ? 'Follow' : 'Unfollow'}Mutation`;
    const data = await query(name, { target_user_id: pk, container_module: 'profile' }, '/graphql/query');
    return (data.xdt_create_friendship ?? data.xdt_destroy_friendship)?.friendship_status ?? null;
  }
  const form = { container_module: 'profile', user_id: pk };
  const { status, data } = await rest('POST', `/api/v1/friendships/${on ? 'create' : 'destroy'}/${pk}/`, form);
  return status === 200 ? (data?.friendship_status ?? null) : null;
}

export async function removeFollower(pk) {
  const { status, data } = await rest('POST', `/api/v1/friendships/remove_follower/${pk}/`, { user_id: pk });
  return status === 200 && data?.status === 'ok';
}

/** "Unfollow @x?" / "Remove @x?": a second dialog over the list. */
export function confirm(label, username) {
  return new Promise((done) => {
    const finish = (yes) => {
      layer.remove();
      done(yes);
    };
    const yes = h('button', { type: 'button', class: 'c-danger', onclick: () => finish(true) }, label);
    const no = h('button', { type: 'button', onclick: () => finish(false) }, say.cancel);
    const box = h('div', { role: 'dialog', class: 'c-confirm' }, h('div', {}, `${label} @${username}?`), yes, no);
    const layer = h('div', { class: 'c-layer' }, box);
    document.body.append(layer);
  });
}

export const labelOf = (status, back = false) => {
  if (status.following) return say.isFollowing;
  if (status.outgoing_request) return say.requested;
  return back ? say.followBack : say.follow;
};

/** A Follow / Following / Requested button that keeps its own state. */
export function followButton(row, status, changed = () => {}, back = false) {
  const text = h('div', { dir: 'auto' }, labelOf(status, back));
  const button = h('button', { type: 'button', class: 'c-button' }, h('div', {}, text));
  const show = () => {
    text.textContent = labelOf(status, back);
    button.classList.toggle('c-primary', !status.following && !status.outgoing_request);
  };
  button.addEventListener('click', async () => {
    const on = !status.following && !status.outgoing_request;
    if (!on && !(await confirm(say.unfollow, row.username))) return;
    const answer = await setFollow(String(row.pk), on);
    if (!answer) return;
    status.following = answer.following;
    status.outgoing_request = answer.outgoing_request;
    show();
    changed(status);
  });
  show();
  return { button, show };
}

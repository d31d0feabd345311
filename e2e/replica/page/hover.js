// A card when the pointer rests on a name: one query each time (2026: UserHoverCardContentV2).
import { exact, say } from './labels.js';
import { query } from './net.js';
import { h, page } from './start.js';

const DWELL_MS = 350;
let timer = 0;
let card = null;
let over = null;

export function watchHover(findPk) {
  if (!page.hoverCards) return;
  document.addEventListener('mousemove', (event) => {
    // A list that scrolls under a resting pointer is no movement of the hand.
    if (event.movementX === 0 && event.movementY === 0) return;
    const link = event.target instanceof Element ? event.target.closest('a[role="link"][tabindex="0"]') : null;
    const name = /^\/([a-z0-9._]+)\/$/.exec(link?.getAttribute('href') ?? '')?.[1] ?? null;
    if (name === over) return;
    over = name;
    clearTimeout(timer);
    card?.remove();
    if (!name) return;
    const { clientX, clientY } = event;
    timer = setTimeout(() => show(name, findPk(name), clientX, clientY), DWELL_MS);
  });
}

async function show(name, pk, x, y) {
  if (!pk) return;
  const data = await query('PolarisUserHoverCardContentV2Query', { userID: pk, username: name });
  const user = data.xig_user_by_igid_v2?.user_dict;
  if (!user || over !== name) return;
  const text = `${exact(user.follower_count)} / ${exact(user.following_count)}`;
  card = h('div', { class: 'c-card' }, h('div', { class: 'c-strong' }, user.username), h('div', {}, text));
  if (user.friendship_status?.followed_by) card.append(h('div', {}, say.followsYou));
  card.style.top = `${y + 12}px`;
  document.body.append(card);
  // It stays within the window.
  card.style.left = `${Math.max(0, Math.min(x + 12, document.documentElement.clientWidth - card.offsetWidth))}px`;
}

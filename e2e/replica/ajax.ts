/** /ajax/… of the page's router, and the account switcher. Answers start with `for (;;);`. */
import { RESERVED, routeExports } from './document';
import type { Answer, Ask } from './exchange-types';
import { json, wire } from './exchange-types';
import type { Site } from './follow-list';
import { loginCookies } from './sessions';

const TYPE = 'application/x-javascript; charset=utf-8';

/** POST /ajax/bulk-route-definitions/: the in-app way to another profile; no document is loaded. */
export function bulkRoutes(site: Site, ask: Ask): Answer {
  const payloads: Record<string, unknown> = {};
  for (const [key, url] of ask.form) {
    if (!key.startsWith('route_urls')) continue;
    const name = url.split('/').filter(Boolean)[0] ?? '';
    const account = RESERVED.has(name) ? undefined : site.world.find(name);
    const exports = account && !account.hidden ? routeExports(account) : { hostableView: { props: {} } };
    payloads[url] = { error: false, result: { type: 'route_definition', exports } };
  }
  return { status: 200, type: TYPE, body: `for (;;);${wire({ __ar: 1, payload: { payloads } })}` };
}

/** POST /ajax/navigation/ precedes an opened dialog. */
export function navigation(): Answer {
  const payload = { payload: { error: false, result: { type: 'route_definition' } } };
  return { status: 200, type: TYPE, body: `for (;;);${wire({ __ar: 1, payload })}` };
}

/** The cookie `ds_user_id` is left to the page, so that it can lag behind (inferred behaviour). */
export function switchAccount(site: Site, ask: Ask): Answer {
  const wanted = site.world.find(ask.form.get('user_id') ?? ask.form.get('username') ?? '');
  if (!wanted || !site.world.viewers.includes(wanted.pk)) return json({ authenticated: false, status: 'ok' });
  site.switches.loggedOut = false;
  const answer = json({ authenticated: true, userId: wanted.pk, status: 'ok' });
  return { ...answer, headers: { 'set-cookie': loginCookies(wanted, ask.host, false) } };
}

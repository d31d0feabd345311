/** Cookies: `ds_user_id` is readable by the page, `sessionid` is not (as on the site). */
import type { IncomingHttpHeaders } from 'node:http';
import type { Account } from './account';
import type { Switches } from './switches';
import type { World } from './world';

export function readCookies(headers: IncomingHttpHeaders): Map<string, string> {
  const pairs = (headers.cookie ?? '').split(/;\s*/).map((pair) => pair.split('=', 2));
  return new Map(pairs.map(([name, value]) => [name ?? '', value ?? '']));
}

export function viewerOf(world: World, switches: Switches, headers: IncomingHttpHeaders): Account | null {
  if (switches.loggedOut) return null;
  const pk = readCookies(headers).get('sessionid')?.split('%3A')[0] ?? world.viewers[0] ?? '';
  return world.accounts.get(pk) ?? null;
}

export function loginCookies(viewer: Account | null, host: string, withUserId = true): string[] {
  const domain = host.endsWith('instagram.com') ? '; Domain=.instagram.com' : '';
  const tail = `; Path=/; Secure; SameSite=None${domain}`;
  if (!viewer) {
    return ['sessionid', 'ds_user_id']
      .map((name) => `${name}=; Max-Age=0${tail}`)
      .concat(`csrftoken=replicaCsrf${tail}`);
  }
  const year = `; Max-Age=31536000${tail}`;
  const cookies = [`csrftoken=replicaCsrf${year}`, `sessionid=${viewer.pk}%3Areplica%3A12${year}; HttpOnly`];
  return withUserId ? [...cookies, `ds_user_id=${viewer.pk}${year}`] : cookies;
}

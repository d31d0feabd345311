/**
 * Which answers the dialect understands, one line each, without names. Of the replica, as it is or with switches set:
 *   npx tsx e2e/replica/understood.ts [switch=value …]
 * Of one answer that was copied into a file, by what was asked for (a query's form after the address):
 *   npx tsx e2e/replica/understood.ts --answer answer.json GET 'https://www.instagram.com/api/v1/…' ['form=…']
 */
import { readFileSync } from 'node:fs';
import { type Asked, verdictLine, verdictOf } from '../replay/verdict';
import { startReplica } from './replica';
import { smallWorld } from './small-world';
import { switchesIn } from './switches';

function tell(asked: Asked, status: number, text: string): boolean {
  const verdict = verdictOf(asked, status, text);
  console.log(verdictLine(asked.what, verdict));
  return verdict.isFine;
}

async function ofReplica(words: readonly string[]): Promise<boolean> {
  const { world, viewer, openFriend } = smallWorld({ followers: 40, following: 30, mutual: 20 });
  const replica = await startReplica({ world, switches: switchesIn(words) });
  const suffix = replica.switches.tomorrow === 'address' ? '_list' : '';
  const rest = (what: string, path: string, method = 'GET', form?: string): Asked =>
    form === undefined ? { what, method, path } : { what, method, path, form };
  const query = (what: string, name: string, variables: object): Asked => {
    const form = new URLSearchParams({ fb_api_req_friendly_name: name, variables: JSON.stringify(variables) });
    return rest(what, '/api/graphql', 'POST', String(form));
  };
  const ids = world
    .listed(viewer, 'followers')
    .slice(0, 12)
    .map(({ pk }) => pk);
  const api = '/api/v1/friendships';
  const all = [
    rest('followers', `${api}/${viewer.pk}/followers${suffix}/?count=12&search_surface=follow_list_page`),
    rest('following', `${api}/${viewer.pk}/following${suffix}/?count=12`),
    query('list by query, 2026', 'usePolarisGetFollowListQuery', {
      userID: viewer.pk,
      isFollowerList: true,
      first: 12,
    }),
    query('profile', 'PolarisProfilePageContentQuery', { id: openFriend.pk }),
    query('hover card', 'PolarisUserHoverCardContentV2Query', { userID: openFriend.pk, username: openFriend.username }),
    rest('profile, older', `/api/v1/users/web_profile_info/?username=${openFriend.username}`),
    rest('profile by number', `/api/v1/users/${openFriend.pk}/info/`),
    rest('who of a page is followed', `${api}/show_many/`, 'POST', `user_ids=${ids.join('%2C')}`),
    rest('one tie', `${api}/show/${openFriend.pk}/`),
  ];
  let isFine = true;
  for (const asked of all) {
    const { method, path, form } = asked;
    const answer = replica.answer({ method, path, form: new URLSearchParams(form ?? '') });
    isFine = tell(asked, answer.status, String(answer.body)) && isFine;
  }
  await replica.close();
  return isFine;
}

const words = process.argv.slice(2);
const [flag, file, method, path, form] = words;
const isFine =
  flag === '--answer' && file !== undefined && method !== undefined && path !== undefined
    ? tell(
        form === undefined ? { what: file, method, path } : { what: file, method, path, form },
        200,
        readFileSync(file, 'utf8'),
      )
    : await ofReplica(words);
process.exitCode = isFine ? 0 : 1;

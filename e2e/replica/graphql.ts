/** POST /api/graphql and /graphql/query, told apart by the friendly name, as the site's own logs do. */
import type { Account } from './account';
import type { Answer, Ask } from './exchange-types';
import { json, wire } from './exchange-types';
import { faultAnswer } from './fault-bodies';
import { takeFault } from './faults';
import { type Site, search, take } from './follow-list';
import { act } from './friendships';
import { readCursor, writeCursor } from './list-order';
import { hoverCard, profileData } from './profile-answers';
import { connectionNode, followersRow } from './rows';

interface Variables {
  id?: unknown;
  userID?: unknown;
  after?: unknown;
  first?: unknown;
  query?: unknown;
  isFollowerList?: unknown;
  target_user_id?: unknown;
}

/** The first two since Sept 2026, the others until then. */
const MUTATIONS = new Map([
  ['usePolarisFollowUserFollowMutation', 'create'],
  ['usePolarisFollowUserUnfollowMutation', 'destroy'],
  ['usePolarisFollowMutation', 'create'],
  ['usePolarisUnfollowMutation', 'destroy'],
] as const) as ReadonlyMap<string, 'create' | 'destroy'>;

const TYPE = 'text/javascript; charset=utf-8';

export function graphql(site: Site, ask: Ask): Answer {
  const name = ask.form.get('fb_api_req_friendly_name') ?? '';
  const variables = readVariables(ask.form.get('variables'));
  if (!ask.viewer && name !== 'PolarisProfilePageContentQuery') return faultAnswer('comet-1357001') as Answer;
  if (name === 'PolarisProfilePageContentQuery') return profile(site, ask, variables);
  if (name === 'PolarisUserHoverCardContentV2Query') {
    const account = site.world.accounts.get(text(variables, 'userID') || text(variables, 'id'));
    return plain(hoverCard(site, ask.viewer, account));
  }
  const viewer = ask.viewer as Account;
  if (/FollowersListQuery$|FollowingListQuery$|GetFollowListQuery$/.test(name)) {
    return connection(site, viewer, name, variables);
  }
  if (MUTATIONS.has(name)) return mutation(site, viewer, name, variables);
  return plain(besides(site, viewer, name));
}

/** The queries that accompany a profile; their content matters to nobody here except the suggestions. */
function besides(site: Site, viewer: Account, name: string): Record<string, unknown> {
  if (name === 'PolarisProfileSuggestedUsersWithPreloadableQuery') {
    const followed = site.world.followingOf(viewer);
    const users: Record<string, unknown>[] = [];
    for (const account of [...site.world.accounts.values()].reverse()) {
      if (users.length >= site.switches.suggestions) break;
      if (account.hidden || account.pk === viewer.pk || followed.has(account.pk)) continue;
      if (site.world.followersOf(viewer).has(account.pk)) continue;
      users.push(followersRow(account));
    }
    return { xdt_api__v1__discover__chaining: { users } };
  }
  if (name === 'PolarisProfilePostsQuery') {
    const page_info = { end_cursor: null, has_next_page: false, has_previous_page: false, start_cursor: null };
    return { xdt_api__v1__feed__user_timeline_graphql_connection: { edges: [], page_info } };
  }
  return { user: null };
}

function profile(site: Site, ask: Ask, variables: Variables): Answer {
  const fault = takeFault(site.switches, { where: 'profile' });
  const ready = fault ? faultAnswer(fault.kind) : null;
  if (ready) return ready;
  const mode = site.switches.graphqlEnvelope;
  const account = site.world.accounts.get(text(variables, 'id'));
  const data = profileData(site, ask.viewer, mode === 'user-null' ? undefined : account);
  const whole = wire({ data, extensions: { is_final: true } });
  const body: Record<typeof mode, string> = {
    plain: whole,
    'user-null': whole,
    'for-prefix': `for (;;);${whole}`,
    lines: `${wire({ data, extensions: { is_final: false } })}\n${wire({ label: 'PolarisProfilePageContentQuery$defer$extra', path: ['user'], data: { profile_context_facepile_users: [] }, extensions: { is_final: true } })}`,
    'lines-late': `${wire({ label: 'head', data: { viewer: data.viewer }, extensions: { is_final: false } })}\n${whole}`,
    errors: wire({ errors: [{ message: 'execution error', severity: 'CRITICAL', path: ['user'] }], data: null }),
  };
  const delay = fault?.kind === 'slow' ? { delayMs: fault.delayMs ?? 3000 } : {};
  return { status: 200, type: TYPE, body: body[mode], ...delay };
}

/** 2024 connection form; in the 2026 bundle the direction is only in the variables. */
function connection(site: Site, viewer: Account, name: string, variables: Variables): Answer {
  const owner = site.world.accounts.get(text(variables, 'userID'));
  const byName = name.includes('FollowersList');
  const isFollowers = name.includes('GetFollowList') ? variables.isFollowerList === true : byName;
  const kind = isFollowers ? 'followers' : 'following';
  const root = `xdt_api__v1__friendships__${kind}__connection`;
  if (!owner || owner.hidden || !site.world.maySeeLists(viewer, owner)) return plain({ [root]: null });
  const offset = readCursor(text(variables, 'after'));
  const size = Number(variables.first ?? 10) || 10;
  site.switches.beforeListPage?.({ owner, list: kind, page: Math.floor(offset / size) + 1, viewer });
  const fault = takeFault(site.switches, {
    where: 'list',
    list: kind,
    owner: owner.pk,
    page: Math.floor(offset / size) + 1,
  });
  const ready = fault ? faultAnswer(fault.kind) : null;
  if (ready) return ready;
  const query = text(variables, 'query');
  const slice = query ? search(site, viewer, owner, kind, query) : take(site, viewer, owner, kind, offset, size);
  const end = slice.nextOffset === null ? null : writeCursor(slice.nextOffset, kind, 'opaque');
  return plain({
    [root]: {
      edges: slice.accounts.map((account, i) => ({
        node: connectionNode(account),
        cursor: writeCursor(offset + i + 1, kind, 'opaque'),
      })),
      page_info: { end_cursor: end, has_next_page: end !== null, has_previous_page: false, start_cursor: null },
      should_limit_list_of_followers: slice.limited,
    },
  });
}

function mutation(site: Site, viewer: Account, name: string, variables: Variables): Answer {
  const fault = takeFault(site.switches, { where: 'write' });
  const ready = fault ? faultAnswer(fault.kind) : null;
  if (ready) return ready;
  const target = site.world.accounts.get(text(variables, 'target_user_id'));
  if (!target) return faultAnswer('graphql-errors') as Answer;
  const verb = MUTATIONS.get(name) as 'create' | 'destroy';
  act(site, viewer, target, verb);
  const { following, outgoingRequest } = site.world.relation(viewer, target);
  const isNew = name.includes('FollowUser');
  const friendship_status = isNew ? { following } : { following, outgoing_request: outgoingRequest };
  return plain({ [`xdt_${verb}_friendship`]: { friendship_status } });
}

function plain(data: Record<string, unknown>): Answer {
  return json({ data, extensions: { is_final: true } }, 200, TYPE);
}

function readVariables(raw: string | null): Variables {
  try {
    const parsed: unknown = JSON.parse(raw ?? '{}');
    return typeof parsed === 'object' && parsed !== null ? (parsed as Variables) : {};
  } catch {
    return {};
  }
}

function text(from: Variables, key: keyof Variables): string {
  const value = from[key];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

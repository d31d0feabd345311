// The page's own traffic: XMLHttpRequest for REST (as the live lists do), fetch for GraphQL and routing.
import { page, pause, remembered, viewer } from './start.js';

const HEADERS = {
  'X-IG-App-ID': '936619743392459',
  'X-ASBD-ID': '359341',
  'X-CSRFToken': 'replicaCsrf',
  'X-IG-WWW-Claim': '0',
  'X-Requested-With': 'XMLHttpRequest',
  'X-Web-Session-ID': 'aaaaaa:bbbbbb:cccccc',
};
let sent = 0;
/** Lets the server's log tell the order of sending from the order of arrival (parallel connections). */
const turn = () => ({ 'X-Replica-Turn': `${page.document}.${++sent}` });
/** The site counts its form posts in base 36. */
const count = () => ({ __req: (sent + 1).toString(36) });
const FORM = 'application/x-www-form-urlencoded';
const TOKENS = { fb_dtsg: 'relay:token:two', jazoest: '26100' };

/** Resolves with {status, data}; data is null where the answer is not JSON. */
export function rest(method, url, form) {
  return new Promise((done) => {
    const xhr = new XMLHttpRequest();
    xhr.open(method, url, true);
    for (const [name, value] of Object.entries({ ...HEADERS, ...turn() })) xhr.setRequestHeader(name, value);
    xhr.onload = () => done({ status: xhr.status, data: parse(unsealed(xhr.responseText))[0] ?? null });
    xhr.onerror = () => done({ status: 0, data: null });
    if (form) xhr.setRequestHeader('Content-Type', FORM);
    xhr.send(form ? new URLSearchParams({ ...form, ...(method === 'POST' ? TOKENS : {}) }).toString() : null);
  });
}

const DOC_IDS = {
  PolarisProfilePageContentQuery: '28036671149327607',
  PolarisUserHoverCardContentV2Query: '28949219061332276',
  usePolarisRefetchFollowersListQuery: '7892969524119199',
  usePolarisGetFollowListQuery: '37158170193798755',
};

/** Resolves with `data` of the answer, pieces of a streamed answer laid over each other. */
export async function query(name, variables, path = '/api/graphql') {
  const form = {
    av: viewer.fbid ?? '0',
    __d: 'www',
    __user: '0',
    __a: '1',
    ...count(),
    fb_dtsg: TOKENS.fb_dtsg,
    jazoest: TOKENS.jazoest,
    lsd: 'lsdTokenAAAAAAAAAAAAAA',
    fb_api_caller_class: 'RelayModern',
    fb_api_req_friendly_name: name,
    server_timestamps: 'true',
    variables: JSON.stringify(variables),
    doc_id: DOC_IDS[name] ?? '27000000000000000',
  };
  const headers = {
    'Content-Type': FORM,
    'X-FB-Friendly-Name': name,
    'X-IG-App-ID': HEADERS['X-IG-App-ID'],
    ...turn(),
  };
  try {
    const answer = await fetch(path, { method: 'POST', headers, body: new URLSearchParams(form) });
    const parts = parse(await answer.text());
    return Object.assign({}, ...parts.filter((part) => !part.path).map((part) => part.data ?? {}));
  } catch {
    return {};
  }
}

export async function ajax(path, form) {
  try {
    const body = new URLSearchParams({ ...form, __d: 'www', ...count(), ...TOKENS });
    const answer = await fetch(path, { method: 'POST', headers: { 'Content-Type': FORM, ...turn() }, body });
    return parse(await answer.text())[0] ?? {};
  } catch {
    return {};
  }
}

/** What a sealed answer of a list says; other answers as they are. */
function unsealed(text) {
  if (page.listBody !== 'opaque' || !/^[\w+/]+=*$/.test(text)) return text;
  return new TextDecoder().decode(Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0) ^ 0x5a));
}

/** One object, or one per line, perhaps behind `for (;;);`. */
function parse(text) {
  const plain = text.replace(/^for \(;;\);/, '');
  try {
    return [JSON.parse(plain)];
  } catch {
    try {
      return plain.split('\n').map((line) => JSON.parse(line));
    } catch {
      return [];
    }
  }
}

/** One page of a list, whichever interface fills it: {rows, cursor, limited} or null. */
export async function listPage(ownerId, kind, cursor, search = '') {
  if (remembered.owner === String(ownerId) && kind !== 'mutual_followers') return rememberedPage(kind, cursor, search);
  if (page.listApi !== 'rest' && kind !== 'mutual_followers') return connectionPage(ownerId, kind, cursor, search);
  const max = cursor ? { max_id: cursor } : {};
  const forms = {
    followers: search
      ? { count: 12, query: search, search_surface: 'follow_list_page' }
      : { count: 12, ...max, search_surface: 'follow_list_page' },
    following: search ? { query: search } : { count: 12, ...max },
    mutual_followers: { page_size: 12, ...max },
  };
  const name = page.tomorrow === 'address' ? `${kind}_list` : kind;
  const isMoved = page.listAddress === 'moved' && kind !== 'mutual_followers';
  const place = isMoved ? 'relations' : 'friendships';
  const url = `/api/v1/${place}/${ownerId}/${name}/?${new URLSearchParams(forms[kind])}`;
  const { status, data } = await rest('GET', url);
  const rows = data?.users ?? data?.accounts;
  if (status !== 200 || !Array.isArray(rows)) return null;
  const next = data[page.nextCursor];
  return { rows, cursor: next == null ? null : String(next) };
}

/** From the document, twelve at a time, without a request. */
async function rememberedPage(kind, cursor, search) {
  await pause(30);
  const all = remembered[kind].filter((row) => row.username.includes(search));
  const from = Number(cursor ?? 0);
  return { rows: all.slice(from, from + 12), cursor: from + 12 < all.length ? String(from + 12) : null };
}

async function connectionPage(userID, kind, after, search) {
  const old = page.listApi === 'graphql-2024';
  const variables = { after, before: null, count: 20, first: 12, last: null, query: search, userID };
  if (!old) variables.isFollowerList = kind === 'followers';
  const oldName = `usePolarisRefetch${kind === 'followers' ? 'Followers' : 'Following'}ListQuery`;
  const data = await query(old ? oldName : 'usePolarisGetFollowListQuery', variables, '/graphql/query');
  const list = data[`xdt_api__v1__friendships__${kind}__connection`];
  if (!list) return null;
  return {
    rows: list.edges.map((edge) => edge.node),
    cursor: list.page_info.has_next_page ? list.page_info.end_cursor : null,
  };
}

/** POST show_many follows every page; resolves with a map by pk. */
export async function statusesOf(rows) {
  if (rows.length === 0 || page.listSource === 'memory') return {};
  const user_ids = rows.flatMap((row) => (row.pk ? [String(row.pk)] : [])).join(',');
  const { data } = await rest('POST', '/api/v1/friendships/show_many/', { user_ids });
  return data?.friendship_statuses ?? {};
}

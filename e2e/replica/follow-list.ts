/** GET /api/v1/friendships/{id}/{followers|following|mutual_followers}/ (shapes of 2026). */

import type { Account, ListKind } from './account';
import type { Answer, Ask } from './exchange-types';
import { json, wire } from './exchange-types';
import { faultAnswer } from './fault-bodies';
import { takeFault } from './faults';
import { followerGroups } from './follower-groups';
import { NEXT_CURSOR } from './list-fields';
import { type ListOrders, readCursor, writeCursor } from './list-order';
import { followersRow, followingRow, mutualRow, numberRow, oldRow, withoutIds } from './rows';
import type { Fault, Switches } from './switches';
import type { World } from './world';

export interface Site {
  world: World;
  switches: Switches;
  orders: ListOrders;
  /** Documents served so far. */
  documents: number;
}

/** A slice of a list before it takes the form of one interface or another. */
export interface Slice {
  viewer: Account;
  owner: Account;
  accounts: Account[];
  /** Of these the last so many come without any id. */
  withoutIds?: number;
  nextOffset: number | null;
  limited: boolean;
  token: string;
  page: number;
}

const NOT_ALLOWED = { users: [], has_more: false, use_clickable_see_more: false, status: 'ok' };

export function followList(site: Site, ask: Ask, ownerPk: string, kind: ListKind): Answer {
  const viewer = ask.viewer;
  if (!viewer) return faultAnswer('wait-401-login') as Answer;
  const owner = site.world.accounts.get(ownerPk);
  if (!owner || owner.hidden || site.world.isBlocked(owner, viewer)) return faultAnswer('not-found-html') as Answer;

  const query = ask.query.get('query');
  const offset = readCursor(ask.query.get('max_id'));
  const size = pageSize(ask, kind);
  const page = Math.floor(offset / size) + 1;
  if (!query) site.switches.beforeListPage?.({ owner, list: kind, page, viewer });
  const where = query ? 'search' : 'list';
  const fault = takeFault(site.switches, { where, list: kind, owner: owner.pk, page });
  const ready = fault ? faultAnswer(fault.kind) : null;
  if (ready) return ready;
  if (site.switches.privateToAll || !site.world.maySeeLists(viewer, owner)) return json(NOT_ALLOWED);

  const slice = query
    ? search(site, viewer, owner, kind, query)
    : take(site, viewer, owner, kind, fault?.kind === 'serve-start' ? 0 : offset, size);
  const answer = bend(fault, slice, (bent) => renamed(site, answerOf(site, kind, bent)));
  return site.switches.listBody === 'opaque' && kind !== 'mutual_followers' ? sealed(answer) : answer;
}

/** Any key does: what counts is that nobody but the page knows that there is one (`page/net.js`). */
const SEAL = 0x5a;

function sealed(answer: Answer): Answer {
  const bytes = Buffer.from(answer.body).map((byte) => byte ^ SEAL);
  return { ...answer, type: 'application/octet-stream', body: Buffer.from(bytes).toString('base64') };
}

function renamed(site: Site, { users, ...rest }: Record<string, unknown>): Record<string, unknown> {
  return site.switches.tomorrow === 'rows' ? { accounts: users, ...rest } : { users, ...rest };
}

/** Followers are capped by the server whatever is asked; following honours about 50. */
function pageSize(ask: Ask, kind: ListKind): number {
  const asked = Number(ask.query.get('count') ?? ask.query.get('page_size') ?? 12) || 12;
  return Math.max(1, Math.min(asked, kind === 'following' ? 50 : 25));
}

export function take(site: Site, viewer: Account, owner: Account, kind: ListKind, offset: number, size: number): Slice {
  const { slots, token } = site.orders.deal(viewer, owner, kind, offset === 0);
  const cap = listCap(site, viewer, owner, kind);
  const end = Math.min(slots.length, cap);
  const accounts = slots
    .slice(offset, Math.min(offset + size, end))
    .map((pk) => (pk === null ? undefined : site.world.accounts.get(pk)))
    .filter((account) => account !== undefined);
  const next = offset + size;
  return {
    viewer,
    owner,
    accounts,
    nextOffset: next < end ? next : null,
    limited: next >= end && cap < slots.length,
    token: `${token}|${viewer.pk}|osr`,
    page: Math.floor(offset / size) + 1,
  };
}

/** Other people's large lists end silently after about 50 rows; one's own does not. */
function listCap(site: Site, viewer: Account, owner: Account, kind: ListKind): number {
  const { capped, cappedRows, capOthersOver } = site.switches;
  if (capped) return cappedRows;
  if (owner.pk === viewer.pk || kind === 'mutual_followers') return Number.POSITIVE_INFINITY;
  return site.world.counts(owner)[kind] > capOthersOver ? cappedRows : Number.POSITIVE_INFINITY;
}

/** The search box uses the same path with `query=`; one page, no cursor. */
export function search(site: Site, viewer: Account, owner: Account, kind: ListKind, query: string): Slice {
  const wanted = query.toLowerCase();
  const accounts = site.orders
    .members(viewer, owner, kind)
    .filter((account) => account.username.includes(wanted) || account.fullName.toLowerCase().includes(wanted))
    .slice(0, 50);
  const token = `${'f'.repeat(32)}|${viewer.pk}|osr`;
  // A search has neither groups nor a page of its own: 0.
  return { viewer, owner, accounts, nextOffset: null, limited: false, token, page: 0 };
}

/** Faults that keep the frame and spoil the content. */
function bend(fault: Fault | null, slice: Slice, write: (slice: Slice) => Record<string, unknown>): Answer {
  if (!fault) return json(write(slice));
  if (fault.kind === 'private') return json(NOT_ALLOWED);
  if (fault.kind === 'soft-block') {
    const { follow_ranking_token, should_limit_list_of_followings, hidden_following_account_count, ...rest } = write({
      ...slice,
      accounts: [],
      nextOffset: null,
    });
    return json(rest);
  }
  if (fault.kind === 'empty-page') return json(write({ ...slice, accounts: [] }));
  if (fault.kind === 'no-ids') return json(write({ ...slice, withoutIds: fault.rows ?? 1 }));
  if (fault.kind === 'repeat-without-id') {
    const accounts = [...slice.accounts, slice.accounts[0] as Account];
    return json(write({ ...slice, accounts, withoutIds: 1 }));
  }
  if (fault.kind === 'capped-here') return json(write({ ...slice, nextOffset: null, limited: true }));
  if (fault.kind === 'no-users') {
    const { users, ...rest } = write(slice);
    return json(rest);
  }
  const answer = json(write(slice));
  if (fault.kind === 'truncated') {
    const text = wire(write(slice));
    return { ...answer, body: text.slice(0, Math.floor(text.length / 2)) };
  }
  if (fault.kind === 'reset') return { ...answer, reset: true };
  if (fault.kind === 'slow') return { ...answer, delayMs: fault.delayMs ?? 3000 };
  return answer;
}

function answerOf(site: Site, kind: ListKind, slice: Slice): Record<string, unknown> {
  const { cursors, ids, saysHidden } = site.switches;
  const more = slice.nextOffset !== null;
  const cursor = slice.nextOffset === null ? {} : { [NEXT_CURSOR]: writeCursor(slice.nextOffset, kind, cursors) };
  if (ids === 'number') {
    // 2022-23: page_size is a fixed 200 and has_more is false although a cursor is there.
    return {
      users: slice.accounts.map(oldRow),
      big_list: more,
      page_size: 200,
      ...cursor,
      has_more: false,
      should_limit_list_of_followers: slice.limited,
      status: 'ok',
    };
  }
  if (kind === 'mutual_followers') return mutualAnswer(slice, cursor);
  const row = ids === 'only-number' ? numberRow : kind === 'followers' ? followersRow : followingRow;
  const named = slice.accounts.length - (slice.withoutIds ?? 0);
  const hidden = saysHidden ? site.world.hiddenFrom(slice.owner, 'following') : 0;
  return {
    users: slice.accounts.map((account, at) => (at < named ? row(account) : withoutIds(row(account)))),
    big_list: more,
    page_size: slice.accounts.length,
    ...cursor,
    ...(kind === 'followers' ? followerGroups(site, slice) : {}),
    has_more: more,
    should_limit_list_of_followers: slice.limited,
    use_clickable_see_more: false,
    show_spam_follow_request_tab: false,
    follow_ranking_token: slice.token,
    should_limit_list_of_followings: false,
    ...(kind === 'following' ? { hidden_following_account_count: hidden } : {}),
    status: 'ok',
  };
}

/** The mutual tab: ids as numbers, a cursor that is null at the end (Sept 2026). */
function mutualAnswer({ accounts }: Slice, cursor: { [NEXT_CURSOR]?: string | number }): Record<string, unknown> {
  return { users: accounts.map(mutualRow), [NEXT_CURSOR]: null, ...cursor, friend_requests: {}, status: 'ok' };
}

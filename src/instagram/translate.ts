import type { AccountId } from '../domain/account';
import type { Capture } from '../domain/capture';
import type { FollowList } from '../domain/follow-list';
import type { ProfileSighting, TieSighting } from '../domain/profile';
import type { DialectProblem } from './problem';
import { problemOf } from './responses/body';
import { readFollowList } from './responses/follow-list';
import { readFollowListQuery } from './responses/follow-list-query';
import type { ListReading } from './responses/list-page';
import { type ProfileReading, readProfileQuery, readUserInfo, readWebProfileInfo } from './responses/profile';
import { readRoutes } from './responses/routes';
import { readTies } from './responses/ties';
import type { TappedAnswer } from './tapped';
import type { ViewerClaim } from './viewer';

/** A capture that still lacks its viewer and its id; who receives it adds both. */
export type CapturePiece = Omit<Capture, 'captureId' | 'viewer'>;
export type ProfilePiece = Omit<ProfileSighting, 'viewer'>;
export type TiePiece = Omit<TieSighting, 'viewer'>;

/** One thing that an answer said, in the words of the domain. */
export type Translation =
  /** Who is logged in here. Always comes before what was seen, so that a conflict is known in time. */
  | { readonly kind: 'claim'; readonly claim: ViewerClaim }
  | { readonly kind: 'capture'; readonly capture: CapturePiece }
  /** `isOwn`: the answer itself says that this is (not) the viewer; null = it does not tell. */
  | { readonly kind: 'profile'; readonly profile: ProfilePiece; readonly isOwn: boolean | null }
  | { readonly kind: 'ties'; readonly ties: readonly TiePiece[] }
  | { readonly kind: 'identity'; readonly id: AccountId; readonly username: string }
  /** Instagram shows no such account to this viewer. */
  | { readonly kind: 'nobody'; readonly id: AccountId | null; readonly username: string | null }
  | { readonly kind: 'search' }
  /** `list`: the list that the trouble was about, where there is one. */
  | { readonly kind: 'problem'; readonly problem: DialectProblem; readonly list: FollowList | null };

/** Everything that one answer of Instagram says. Never throws; an answer that says nothing gives a problem. */
export function translate(tapped: TappedAnswer): Translation[] {
  try {
    return translated(tapped);
  } catch {
    // The readers are total; this is the last net, so that a surprise is reported instead of lost.
    return [{ ...problemOf(tapped, 'wrong-shape', 'reader failed'), list: null }];
  }
}

function translated(tapped: TappedAnswer): Translation[] {
  switch (tapped.endpoint) {
    case 'followList':
      return fromList(tapped, readFollowList(tapped));
    case 'followListQuery':
    case 'legacyFollowList':
      return fromList(tapped, readFollowListQuery(tapped));
    case 'profileQuery':
    case 'hoverCard':
      return fromProfile(readProfileQuery(tapped), tapped.at);
    case 'webProfileInfo':
      return fromProfile(readWebProfileInfo(tapped), tapped.at);
    case 'userInfo':
      return fromProfile(readUserInfo(tapped), tapped.at);
    case 'bulkRoutes': {
      const reading = readRoutes(tapped);
      if (reading.kind === 'problem') return [{ ...reading, list: null }];
      return reading.identities.map((identity) => ({ kind: 'identity', ...identity }));
    }
    default: {
      const reading = readTies(tapped);
      if (reading.kind === 'problem') return [{ ...reading, list: null }];
      return [{ kind: 'ties', ties: reading.ties.map((tie) => ({ ...tie, observedAt: tapped.at })) }];
    }
  }
}

function fromList(tapped: TappedAnswer, reading: ListReading): Translation[] {
  if (reading.kind !== 'capture') return [reading];
  const { kind, viewerClaim, dropped, ...page } = reading;
  const said: Translation[] = [];
  if (viewerClaim !== null) said.push({ kind: 'claim', claim: { source: 'ranking-token', id: viewerClaim } });
  said.push({ kind, capture: { ...page, readAt: tapped.at } });
  if (dropped > 0) {
    const detail = `${dropped} of ${dropped + page.accounts.length} rows`;
    said.push({ ...problemOf(tapped, 'bad-ids', detail), list: page.list });
  }
  return said;
}

/** Also for profiles that came inside the document; see document.ts. */
export function fromProfile(reading: ProfileReading, at: number): Translation[] {
  if (reading.kind === 'problem') return [{ ...reading, list: null }];
  if (reading.kind === 'nobody') return [reading];
  const { kind, id, account, isOwn, viewer, ...rest } = reading;
  const said: Translation[] = viewer === null ? [] : [{ kind: 'claim', claim: viewer }];
  if (account !== null) said.push({ kind, profile: { ...rest, account, observedAt: at }, isOwn });
  else {
    const { youFollow, followsYou, isRequested } = rest;
    const tie = { accountId: id, observedAt: at, youFollow, followsYou, isRequested, action: null };
    if (youFollow !== null || followsYou !== null) said.push({ kind: 'ties', ties: [tie] });
  }
  return said;
}

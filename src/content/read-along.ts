import type { AccountId } from '../domain/account';
import type { FollowList } from '../domain/follow-list';
import type { ProfileSighting } from '../domain/looks/profile';
import type { ProblemKind } from '../instagram/problem';
import { listAsked } from '../instagram/responses/follow-list';
import { parseTapped, type TappedAnswer } from '../instagram/tapped';
import { readersOf, wasUnderstood } from '../instagram/translate/pulse';
import { type CapturePiece, type Translation, translate } from '../instagram/translate/translate';
import { type AgreedViewer, readRequestClaim, type ViewerClaim } from '../instagram/viewer';
import type { Outbox } from './outbox';
import type { ShownNames } from './shown-names';
import type { Sightings } from './sightings';
import type { Witness } from './witness';

/** What reading along needs of the world; everything in it can be replaced in a test. */
export interface ReadAlong {
  readonly witness: Witness;
  readonly outbox: Outbox;
  readonly sightings: Sightings;
  readonly shownNames: ShownNames;
  readonly newCaptureId: () => string;
  readonly now: () => number;
  /** Called when what was handed over may change a mark or the place. `username`: it was an answer about that person. */
  readonly onNews: (username?: string) => void;
  /** Called after a page of a list with rows in it was handed over. */
  readonly onCapture: (list: FollowList, viewer: AccountId, at: number) => void;
  /** Called with each list that the page was answered about, whether or not the answer is understood. */
  readonly onAsked: (list: FollowList) => void;
  /** Called with the names of the rows that an answer brought. */
  readonly onBrought: (list: FollowList, usernames: readonly string[]) => void;
  /** Called with whom the page was just answered about for a card. */
  readonly onCard: (username: string) => void;
  /** Called with a reader's name in the pulse, and whether it understood an answer. */
  readonly onUnderstood: (reader: string, wasUnderstood: boolean) => void;
  /** Called with who is logged in, each time it was asked. */
  readonly onViewer: (viewer: AgreedViewer) => void;
}

/** One answer of Instagram, copied by the observer, translated and handed over. The raw text ends here. */
export function readAnswer(detail: string, world: ReadAlong): void {
  const tapped = parseTapped(detail);
  if (tapped === null) return;
  const asked = listAsked(tapped.url);
  if (asked !== null) world.onAsked(asked);
  const said = translate(tapped);
  const understood = wasUnderstood(said);
  if (understood !== null) for (const reader of readersOf(tapped)) world.onUnderstood(reader, understood);
  const claim = readRequestClaim(tapped.requestBody);
  handOver(claim === null ? said : [{ kind: 'claim', claim }, ...said], tapped, world);
}

/** What translations say, stamped with viewer and capture id. Without an agreed viewer nothing leaves this tab. */
export function handOver(
  said: readonly Translation[],
  from: Pick<TappedAnswer, 'at' | 'endpoint'>,
  world: ReadAlong,
): void {
  const claims = said.flatMap((one): ViewerClaim[] => (one.kind === 'claim' ? [one.claim] : []));
  const viewer = world.witness.agree(claims);
  world.onViewer(viewer);
  for (const one of said) {
    if (one.kind === 'identity') world.sightings.learn(one.id, one.username);
    else if (one.kind === 'problem') reportProblem(one, viewer, from.at, world);
    else if (one.kind === 'capture') {
      const nameless = reportUnidentified(one.capture, viewer, from, world);
      if (viewer.kind === 'agreed') keepCapture(one.capture, nameless, viewer.id, world);
    } else if (viewer.kind === 'agreed') keep(one, viewer.id, from.endpoint, world);
  }
  if (viewer.kind === 'conflict')
    world.outbox.put({
      type: 'reportProblem',
      body: { endpoint: 'viewer', problem: 'viewer-conflict', detail: viewer.sources.join(', '), at: from.at },
    });
}

/**
 * Tells of rows that nobody could be made of; how many of them may be somebody whom the list did not show otherwise. And
 * of which own list they are, where nobody was made out in it yet: such a list is not kept as one that was read.
 */
function reportUnidentified(
  piece: CapturePiece,
  viewer: AgreedViewer,
  { at, endpoint }: Pick<TappedAnswer, 'at' | 'endpoint'>,
  { outbox, shownNames }: ReadAlong,
): number {
  const nameless = shownNames.nameless(piece);
  const detail = `${nameless} of ${piece.accounts.length + (piece.unidentified?.length ?? 0)} rows`;
  const ofOwn = shownNames.hasAny(piece.list) ? {} : ofOwnList(piece.list, viewer);
  if (nameless > 0) outbox.put({ type: 'reportProblem', body: { endpoint, problem: 'bad-ids', detail, ...ofOwn, at } });
  return nameless;
}

function keepCapture(piece: CapturePiece, nameless: number, viewer: AccountId, world: ReadAlong): void {
  const { outbox, sightings, shownNames, onNews } = world;
  const { unidentified: _, ...said } = piece;
  world.onBrought(
    said.list,
    said.accounts.map(({ username }) => username),
  );
  const unidentified = nameless === 0 ? {} : { unidentified: nameless };
  const capture = { ...said, ...unidentified, viewer, captureId: world.newCaptureId() };
  const captures = shownNames.readable(capture);
  if (captures.length === 0) return;
  for (const body of captures) outbox.put({ type: 'recordCapture', body }, onNews);
  for (const { id, username } of said.accounts) sightings.learn(id, username);
  handOverOwner(said.list.owner, viewer, world);
  if (said.accounts.length > 0) world.onCapture(said.list, viewer, said.readAt);
}

function keep(said: Translation, viewer: AccountId, endpoint: TappedAnswer['endpoint'], world: ReadAlong): void {
  const { outbox, sightings, onNews } = world;
  switch (said.kind) {
    case 'profile': {
      const profile = { ...said.profile, viewer };
      sightings.keep(profile);
      if (endpoint === 'hoverCard') world.onCard(profile.account.username);
      outbox.put({ type: 'recordProfile', body: profile }, () => onNews(profile.account.username));
      if (said.isOwn)
        outbox.put({
          type: 'recordViewer',
          body: { id: viewer, username: profile.account.username, seenAt: profile.observedAt },
        });
      break;
    }
    case 'ties': {
      for (const tie of said.ties) {
        // A stranger followed by hand is none any more, and needs a name in the lists; what was counted is of another moment.
        if (tie.action === 'follow' && tie.youFollow)
          handOverOwner(tie.accountId, viewer, world, { ...tie, followerCount: null, followingCount: null });
        sightings.correct(tie);
      }
      // After each page of a list the site asks about all its rows. The lists say the same of follows, with coverage;
      // only requests that still wait are news.
      const ties = endpoint === 'showMany' ? said.ties.filter((tie) => tie.isRequested) : said.ties;
      if (ties.length) outbox.put({ type: 'recordTies', body: ties.map((tie) => ({ ...tie, viewer })) }, onNews);
      break;
    }
  }
}

/**
 * The counts of a stranger's profile were not stored when it was visited; now that the person opens one of its lists
 * they are needed, to know how many accounts the list should hold. `news`: what was said of it since.
 */
function handOverOwner(
  id: AccountId,
  viewer: AccountId,
  { outbox, sightings }: ReadAlong,
  news?: Partial<ProfileSighting>,
): void {
  const owner = sightings.takeNews(id);
  if (owner?.viewer === viewer) outbox.put({ type: 'recordProfile', body: { ...owner, ...news } });
}

/** Troubles that are of one list: by which it may be withheld, or came with nobody in it who could be made out. */
const OF_ONE_LIST: ReadonlySet<ProblemKind> = new Set([
  'soft-block',
  'private-list',
  'empty-answer',
  'refused',
  'bad-ids',
]);

function ofOwnList(list: FollowList | null, viewer: AgreedViewer) {
  if (viewer.kind !== 'agreed' || list?.owner !== viewer.id) return {};
  return { isOfOwnList: true, ownList: list.kind } as const;
}

function reportProblem(
  said: Extract<Translation, { kind: 'problem' }>,
  viewer: AgreedViewer,
  at: number,
  world: ReadAlong,
): void {
  const { outbox, sightings } = world;
  if (viewer.kind === 'agreed' && said.list !== null && isTrulyEmpty(said, said.list, sightings)) {
    const nobody = { list: said.list, readAt: at, accounts: [], askedCursor: null, offeredCursor: null };
    const capture = { ...nobody, hasMore: false, isCapped: false, viewer: viewer.id, captureId: world.newCaptureId() };
    outbox.put({ type: 'recordCapture', body: capture }, world.onNews);
    handOverOwner(said.list.owner, viewer.id, world);
    return;
  }
  const { endpoint, kind, detail } = said.problem;
  const ofOwn = OF_ONE_LIST.has(kind) ? ofOwnList(said.list, viewer) : {};
  outbox.put({ type: 'reportProblem', body: { endpoint, problem: kind, detail, ...ofOwn, at } });
}

/** An empty list is "nobody" only where the profile itself counts 0; in all other cases it is unknown. */
function isTrulyEmpty(
  said: Extract<Translation, { kind: 'problem' }>,
  list: FollowList,
  sightings: Sightings,
): boolean {
  if (said.problem.kind !== 'soft-block') return false;
  const owner = sightings.byId(list.owner);
  return (list.kind === 'followers' ? owner?.followerCount : owner?.followingCount) === 0;
}

import type { CaptureLink } from './capture';
import { type Membership, NOBODY, withFresh } from './membership';

/**
 * A pass: a chain of captures from no cursor, through each offered cursor, to the answer that says nothing follows.
 * Order and repeats inside it do not matter; a gap does.
 */
export interface Pass {
  readonly startedAt: number;
  /** When the answer came that ends the list; null while it has not. */
  readonly finishedAt: number | null;
  /** The cursor its newest capture was asked with; an answer asked with it again is a retry, not a new page. */
  readonly lastAskedCursor: string | null;
  /** The cursor the next capture must be asked with; null when finished, capped, or offered nothing. */
  readonly nextCursor: string | null;
  readonly isCapped: boolean;
  /** Accounts that nothing earlier in the reading had shown. A later pass without newcomers has converged. */
  readonly newcomers: number;
}

/** What uniting the captures of one list within a day gives. Depends on the set of captures only, not on arrival. */
export interface ReadingState {
  readonly firstAt: number;
  readonly lastAt: number;
  /** The captureId last folded in, with lastAt the place up to which `advance` has gone. */
  readonly lastCaptureId: string;
  readonly captures: number;
  /** Captures that continue no pass: a reading that starts mid-list, or a page whose cursor nobody offered. */
  readonly strays: number;
  readonly passes: readonly Pass[];
  readonly members: Membership;
  readonly seen: number;
}

/** Unfinished passes kept open at once; more than a few mean many windows on one list, and the oldest is dropped. */
const MOST_PASSES = 12;

/** True when `link` comes after everything in `state`, so that `advance` may fold it in without a replay. */
export function comesAfter(state: ReadingState, link: Pick<CaptureLink, 'readAt' | 'captureId'>): boolean {
  return link.readAt > state.lastAt || (link.readAt === state.lastAt && link.captureId > state.lastCaptureId);
}

/** Unites captures, in whatever order they come; a capture that comes twice counts once. Null for no captures. */
export function uniteCaptures(links: readonly CaptureLink[]): ReadingState | null {
  const byId = new Map(links.map((link) => [link.captureId, link]));
  const inOrder = [...byId.values()].sort((a, b) => a.readAt - b.readAt || (a.captureId < b.captureId ? -1 : 1));
  let state: ReadingState | null = null;
  for (const link of inOrder) state = advance(state, link);
  return state;
}

/** Folds one capture into the state; `link` must come after all that is in it (see `comesAfter`). */
export function advance(state: ReadingState | null, link: CaptureLink): ReadingState {
  const { members, fresh } = withFresh(state?.members ?? NOBODY, link.numbers);
  const passes = state?.passes ?? [];
  const continued = passIndexFor(passes, link);
  const isStray = continued === -1 && link.askedCursor !== null;
  return {
    firstAt: state?.firstAt ?? link.readAt,
    lastAt: link.readAt,
    lastCaptureId: link.captureId,
    captures: (state?.captures ?? 0) + 1,
    strays: (state?.strays ?? 0) + (isStray ? 1 : 0),
    passes: isStray ? passes : nextPasses(passes, continued, link, fresh),
    members,
    seen: (state?.seen ?? 0) + fresh,
  };
}

/** The newest pass that waits for this capture's cursor, else the newest that asked with it before (a retry). */
function passIndexFor(passes: readonly Pass[], link: CaptureLink): number {
  if (link.askedCursor === null) return -1;
  const waiting = passes.findLastIndex((pass) => pass.finishedAt === null && pass.nextCursor === link.askedCursor);
  return waiting !== -1 ? waiting : passes.findLastIndex((pass) => pass.lastAskedCursor === link.askedCursor);
}

function nextPasses(passes: readonly Pass[], at: number, link: CaptureLink, fresh: number): readonly Pass[] {
  const earlier = passes[at];
  const isEnd = !link.hasMore && link.offeredCursor === null && !link.isCapped;
  const pass: Pass = {
    startedAt: earlier?.startedAt ?? link.readAt,
    finishedAt: earlier?.finishedAt ?? (isEnd ? link.readAt : null),
    lastAskedCursor: link.askedCursor,
    nextCursor: link.offeredCursor,
    isCapped: (earlier?.isCapped ?? false) || link.isCapped,
    newcomers: (earlier?.newcomers ?? 0) + fresh,
  };
  const rest = earlier === undefined ? passes : passes.filter((_, index) => index !== at);
  return trimmed([...rest, pass]);
}

/** Finished passes are evidence and stay; of the unfinished ones only the newest few can still be continued. */
function trimmed(passes: readonly Pass[]): readonly Pass[] {
  if (passes.length <= MOST_PASSES) return passes;
  const oldestOpen = passes.findIndex((pass) => pass.finishedAt === null);
  return passes.filter((_, index) => index !== (oldestOpen === -1 ? 0 : oldestOpen));
}

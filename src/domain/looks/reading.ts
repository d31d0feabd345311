import { countOf, type Membership, NOBODY, withFresh } from '../membership';
import { MINUTE_MS } from '../time';
import { type Asides, asidesIn, type CaptureLink, type NumberedGroup } from './capture';
import { type Scrolled, scrolledOn } from './pace';
import { NO_SIDES, type SideSets, sideSetsOf } from './side-sets';

/**
 * A pass: a chain of captures from no cursor, through each offered cursor, to the answer that says nothing follows.
 * Order and repeats inside it do not matter; a gap does.
 */
export interface Pass extends Asides<NumberedGroup> {
  readonly startedAt: number;
  /** When the answer came that ends the list; null while it has not. */
  readonly finishedAt: number | null;
  /** The cursor its newest capture was asked with; an answer asked with it again is a retry, not a new page. */
  readonly lastAskedCursor: string | null;
  /** The cursor the next capture must be asked with; null when finished, capped, or offered nothing. */
  readonly nextCursor: string | null;
  readonly isCapped: boolean;
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
  /** How long the scrolling took; absent = nothing was scrolled, or an older version did not ask. */
  readonly scrolled?: Scrolled;
}

/** The newest finished pass of a reading, and whom the reading showed at other times: what proves an absence. */
export interface Proof extends SideSets {
  readonly pass: Pass & { readonly finishedAt: number };
  /** Distinct accounts that the pass itself showed. */
  readonly seen: number;
}

/** Unfinished passes kept open at once; more than a few mean many windows on one list, and the oldest is dropped. */
const MOST_PASSES = 12;

/** The last page of a finished pass, asked for again this soon, is a retry of it. */
const RETRIED_WITHIN_MS = 10 * MINUTE_MS;

/** True when `link` comes after everything in `state`, so that `advance` may fold it in without a replay. */
export function comesAfter(state: ReadingState, link: Pick<CaptureLink, 'readAt' | 'captureId'>): boolean {
  return link.readAt > state.lastAt || (link.readAt === state.lastAt && link.captureId > state.lastCaptureId);
}

/** Unites captures, in whatever order they come; a capture that comes twice counts once. Null for no captures. */
export function uniteCaptures(links: readonly CaptureLink[]): ReadingState | null {
  let state: ReadingState | null = null;
  for (const link of inOrder(links)) state = advance(state, link);
  return state;
}

function inOrder(links: readonly CaptureLink[]): CaptureLink[] {
  const byId = new Map(links.map((link) => [link.captureId, link]));
  return [...byId.values()].sort((a, b) => a.readAt - b.readAt || (a.captureId < b.captureId ? -1 : 1));
}

/** Folds one capture into the state; `link` must come after all that is in it (see `comesAfter`). */
export function advance(state: ReadingState | null, link: CaptureLink): ReadingState {
  const { members, fresh } = withFresh(state?.members ?? NOBODY, link.numbers);
  const passes = state?.passes ?? [];
  const continued = passIndexFor(passes, link);
  const isStray = continued === -1 && link.askedCursor !== null;
  const scrolled = scrolledWith(state, link);
  return {
    firstAt: state?.firstAt ?? link.readAt,
    lastAt: link.readAt,
    lastCaptureId: link.captureId,
    captures: (state?.captures ?? 0) + 1,
    strays: (state?.strays ?? 0) + (isStray ? 1 : 0),
    passes: isStray ? passes : nextPasses(passes, passes[continued], passWith(passes[continued], link)),
    members,
    seen: (state?.seen ?? 0) + fresh,
    ...(scrolled === undefined ? {} : { scrolled }),
  };
}

/** A page that was asked for without a cursor came because the list was opened, and not because somebody scrolled. */
function scrolledWith(state: ReadingState | null, link: CaptureLink): Scrolled | undefined {
  if (state === null || link.askedCursor === null) return state?.scrolled;
  return scrolledOn(state.scrolled, link.readAt - state.lastAt, link.numbers.length);
}

/** The newest pass that waits for this capture's cursor, else the newest that asked with it before (a retry). */
function passIndexFor(passes: readonly Pass[], link: CaptureLink): number {
  if (link.askedCursor === null) return -1;
  const waiting = passes.findLastIndex((pass) => pass.finishedAt === null && pass.nextCursor === link.askedCursor);
  if (waiting !== -1) return waiting;
  // Offsets are the same in every pass: a page that comes long after a pass ended belongs to another.
  const isOver = ({ finishedAt }: Pass) => finishedAt !== null && link.readAt - finishedAt > RETRIED_WITHIN_MS;
  return passes.findLastIndex((pass) => pass.lastAskedCursor === link.askedCursor && !isOver(pass));
}

function nextPasses(passes: readonly Pass[], before: Pass | undefined, pass: Pass): readonly Pass[] {
  return trimmed([...passes.filter((one) => one !== before), pass]);
}

function passWith(earlier: Pass | undefined, link: CaptureLink): Pass {
  const isEnd = !link.hasMore && link.offeredCursor === null && !link.isCapped;
  return {
    startedAt: earlier?.startedAt ?? link.readAt,
    finishedAt: earlier?.finishedAt ?? (isEnd ? link.readAt : null),
    lastAskedCursor: link.askedCursor,
    nextCursor: link.offeredCursor,
    isCapped: (earlier?.isCapped ?? false) || link.isCapped,
    ...asidesOf(earlier ?? {}, link),
  };
}

/** Of a pass that grows: the most that any of its answers said is hidden, the newest groups, all unidentified rows. */
function asidesOf(earlier: Asides<NumberedGroup>, link: Asides<NumberedGroup>): Asides<NumberedGroup> {
  const saidHidden = Math.max(earlier.saidHidden ?? -1, link.saidHidden ?? -1);
  // A page that is asked for twice may count its rows twice: that can only make verdicts more careful.
  const unidentified = (earlier.unidentified ?? 0) + (link.unidentified ?? 0);
  return {
    ...asidesIn(earlier),
    ...asidesIn(link),
    ...(saidHidden < 0 ? {} : { saidHidden }),
    ...(unidentified === 0 ? {} : { unidentified }),
  };
}

/** Finished passes are evidence and stay; of the unfinished ones only the newest few can still be continued. */
function trimmed(passes: readonly Pass[]): readonly Pass[] {
  if (passes.length <= MOST_PASSES) return passes;
  const oldestOpen = passes.findIndex((pass) => pass.finishedAt === null);
  return passes.filter((_, index) => index !== (oldestOpen === -1 ? 0 : oldestOpen));
}

/** The newest finished pass that Instagram did not withhold the end of; undefined = none. */
export function provingPass(passes: readonly Pass[]): Proof['pass'] | undefined {
  let newest: Proof['pass'] | undefined;
  for (const pass of passes)
    if (isProving(pass) && (newest === undefined || pass.finishedAt >= newest.finishedAt)) newest = pass;
  return newest;
}

function isProving(pass: Pass): pass is Proof['pass'] {
  return pass.finishedAt !== null && !pass.isCapped;
}

/** Whether the reading was one chain from its first capture on, so that its proof is all that it showed. */
export function isOneChain({ passes, strays }: Pick<ReadingState, 'passes' | 'strays'>): boolean {
  return passes.length === 1 && strays === 0;
}

/** What the newest finished pass proves, by replaying the captures; null where none is finished. */
export function proofOf(links: readonly CaptureLink[]): Proof | null {
  const ordered = inOrder(links);
  const shownBy = new Map<Pass, Membership>();
  let passes: readonly Pass[] = [];
  for (const link of ordered) {
    const at = passIndexFor(passes, link);
    if (at === -1 && link.askedCursor !== null) continue;
    const before = passes[at];
    const pass = passWith(before, link);
    const shown = before === undefined ? NOBODY : shownBy.get(before)!;
    shownBy.set(pass, withFresh(shown, link.numbers).members);
    passes = nextPasses(passes, before, pass);
  }
  const pass = provingPass(passes);
  if (pass === undefined) return null;
  const shown = shownBy.get(pass)!;
  return { pass, seen: countOf(shown), ...sideSetsOf(ordered, pass, shown) };
}

/** The proof of a reading that was one chain: nothing was shown at other times. */
export function proofOfChain(state: Pick<ReadingState, 'passes' | 'seen'>): Proof | null {
  const pass = provingPass(state.passes);
  return pass === undefined ? null : { pass, seen: state.seen, ...NO_SIDES };
}

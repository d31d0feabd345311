import type { AccountId } from '../domain/account';
import { findOpenList, type OpenList } from '../instagram/screen/open-list';
import { ListOpening, PATIENCE_MS } from './list-opening';
import type { Outbox } from './outbox';
import { type OwnListWorld, openOwnList } from './own-list';
import type { PulseWatch } from './pulse-watch';

/** Where more stands there than is read in one go. */
const SOON_MS = 30;

export interface ScreenWorld extends OwnListWorld {
  readonly outbox: Outbox;
  readonly pulse: PulseWatch;
  /** The page was there before Balik: what it was answered until then is not missed. */
  readonly isLate: boolean;
  readonly newId: () => string;
  readonly later: (task: () => void, ms: number) => void;
  /** Called when rows were kept: a mark may be another now. */
  readonly onNews: () => void;
}

/**
 * The second eye: reads the rows of the viewer's own lists as the person scrolls through them, and hands them over where
 * no answer brings them. It looks; nothing is pressed or scrolled.
 */
export interface ScreenWatch {
  /** The page came to rest. `viewer` null = nobody surely, and then nothing is read. */
  onQuiet(viewer: AccountId | null): void;
  /** The page has changed, and is not painted yet. */
  onChange(): void;
  /** The page may be about to go. */
  hurry(): void;
  forget(): void;
}

export function openScreenWatch(world: ScreenWorld, signal: AbortSignal): ScreenWatch {
  const { outbox, pulse, brought, isLate, now, later } = world;
  const own = openOwnList(world);
  let opening: ListOpening | null = null;
  /** Who was last surely logged in. */
  let viewer: AccountId | null = null;
  /** Begun before the page came to rest: until then what tells of the list may still be on its way. */
  let isUnsure = false;
  let isTimed = false;
  /** Whether the page has changed since all that stands in the list was read. */
  let isChanged = true;
  /** What held its rows when the page came to rest last. */
  let list: Element | null = null;
  const closed = new Set<ListOpening>();

  function begin(found: OpenList | null = null): void {
    // Whose list it is costs little to ask; where it stands is asked only of one's own.
    const kind = own.kind(viewer);
    const open = kind && (found ?? findOpenList(document));
    if (open === null || kind === null || viewer === null) return;
    const ownList = { owner: viewer, kind };
    // Asked now: by the time it is judged the list may be closed, and what opened it forgotten.
    const isExpected = !isLate || own.isPressed();
    isChanged = true;
    opening = new ListOpening(open, {
      viewer,
      list: ownList,
      isBrought: (username) => brought.has(ownList, username),
      handOver: (body) => outbox.put({ type: 'recordScreen', body }, world.onNews),
      onJudged(wasBrought) {
        if (wasBrought || isExpected) pulse.note('screen', `screen-${kind}`, wasBrought);
      },
      newId: world.newId,
      now,
    });
  }

  function look(): void {
    if (opening === null) return;
    const hasMore = isChanged && opening.read();
    isChanged = hasMore;
    if (!isUnsure) opening.tell(false);
    if (isTimed) return;
    isTimed = true;
    later(
      () => {
        isTimed = false;
        if (!signal.aborted) look();
      },
      hasMore ? SOON_MS : PATIENCE_MS + SOON_MS,
    );
  }

  function end(): void {
    if (opening === null) return;
    const over = opening;
    opening = null;
    if (isUnsure) return;
    closed.add(over);
    // What its last rows lack is told as late as that of others.
    later(() => closed.delete(over) && over.tell(true), PATIENCE_MS);
  }

  window.addEventListener('scroll', () => opening?.lookForEnd(), { signal, capture: true, passive: true });

  const watch: ScreenWatch = {
    onQuiet(agreed) {
      const isSame = agreed === viewer;
      viewer = agreed;
      const open = viewer && findOpenList(document);
      // Another element in its place may have come before it was known to be of the same list.
      isChanged ||= open !== null && open.list !== list;
      list = open?.list ?? null;
      const isOther = open && opening?.isOf(open, own.kind(viewer)) === false;
      if (viewer === null || opening?.isClosed || isOther || (isUnsure && !(isSame && open))) end();
      isUnsure = false;
      if (open && opening === null) begin(open);
      look();
    },
    onChange() {
      isChanged = true;
      if (isUnsure && opening?.isClosed) end();
      // Nodes that change hands may have done so before the page comes to rest: what they show is read as it comes.
      if (opening === null) {
        begin();
        isUnsure = opening !== null;
      }
      look();
      if (!opening?.isClosed) return;
      end();
      own.close();
    },
    hurry() {
      for (const one of [...closed, isUnsure ? null : opening]) one?.tell(true);
    },
    forget() {
      closed.clear();
      opening = null;
    },
  };
  return watch;
}

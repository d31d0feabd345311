import type { AccountId } from '../domain/account';
import type { FollowList, FollowListKind } from '../domain/follow-list';
import type { ScreenPage, ScreenRow } from '../domain/looks/screen-page';
import { isSearched } from '../instagram/anchors-of-rows';
import { isEndInSight, type OpenList } from '../instagram/screen/open-list';
import { openRowReader, type RowReader } from '../instagram/screen/row-reader';
import { openTopRows } from '../instagram/screen/top-rows';
import { MOST_ON_SCREEN } from '../messages/limits';

/** Rows that an answer brings are drawn no earlier than it is read, but for the moments until it is. */
export const PATIENCE_MS = 2_000;
/** The page is about to go: what was shown longer ago than this no answer will bring any more. */
const SHORT_PATIENCE_MS = 500;
/** A page of a list. Fewer rows without an answer may be anything. */
const PAGE_ROWS = 12;
/** A list that went on so often after its end was told is not believed to have ended. */
const MOST_ENDS = 3;
/** So many rows are handed over at once; fewer when nothing has come for a while. */
const BATCH_ROWS = 60;

export interface OpeningWorld {
  readonly viewer: AccountId;
  readonly list: FollowList;
  /** Whether an answer brought this row of the list. */
  readonly isBrought: (username: string) => boolean;
  /** Takes rows that no answer brought, and those beside them. */
  readonly handOver: (page: ScreenPage) => void;
  /** Called once it is known whether answers bring what the screen shows. */
  readonly onJudged: (wasBrought: boolean) => void;
  readonly newId: () => string;
  readonly now: () => number;
}

/** One opening of one list: gathers what the screen shows of it, and hands it over only if the answers lack it. */
export class ListOpening {
  readonly #world: OpeningWorld;
  #id: string;
  #open: OpenList;
  #reader: RowReader;
  readonly #top = openTopRows();
  readonly #rows = new Map<string, ScreenRow>();
  /** When those were read that no answer has brought yet. */
  readonly #unbrought = new Map<string, number>();
  #isSpent = false;
  #isAtEnd = false;
  #isEndTold = false;
  #ends = 0;
  #isJudged = false;
  #isMissed = false;
  /** When it last showed somebody new. */
  #readAt = 0;
  #told = 0;
  #places = 0;

  constructor(open: OpenList, world: OpeningWorld) {
    this.#world = world;
    this.#open = open;
    this.#reader = openRowReader(open.list);
    this.#id = world.newId();
  }

  /** Whether it is the list that is open now. Of a dialog that draws its rows anew it goes on with those. */
  isOf(open: OpenList, kind: FollowListKind | null): boolean {
    if (open.dialog !== this.#open.dialog || kind !== this.#world.list.kind) return false;
    if (open.list !== this.#open.list) {
      this.#open = open;
      this.#reader = openRowReader(open.list, this.#reader.isOver());
    }
    return true;
  }

  get isClosed(): boolean {
    return !this.#open.dialog.isConnected;
  }

  /**
   * Reads what came since the last look. Whoever searched a list, or went to another one in the same dialog, has another
   * one from then on: it is left alone. Returns whether more stands there than was read in one go.
   */
  read(): boolean {
    if (!this.#open.list.isConnected) return false;
    this.#isSpent ||= isSearched(this.#open.dialog) || this.#top.haveChanged(this.#open);
    if (this.#isSpent) return false;
    const at = this.#world.now();
    for (const row of this.#reader.read())
      if (!this.#rows.has(row.username)) {
        this.#rows.set(row.username, row);
        this.#unbrought.set(row.username, at);
        this.#readAt = at;
        // A page that shows what turns only while it loads seems to be at its end in between.
        this.#isAtEnd = false;
      }
    if (this.#isEndTold && !this.#isAtEnd && this.#ends < MOST_ENDS) this.#tellAnew();
    this.lookForEnd();
    return this.#reader.hasMore();
  }

  /** Whether the end has come into sight: of a list whose rows are all read. */
  lookForEnd(): void {
    if (this.#isAtEnd || this.#isSpent || !this.#open.list.isConnected) return;
    const last = this.#reader.lastRow();
    this.#isAtEnd = last !== null && isEndInSight(this.#open, last, this.#reader.suggested());
  }

  /** Tells what is due by now. `isLast`: the page is about to go, or the list was closed a while ago. */
  tell(isLast: boolean): void {
    const now = this.#world.now();
    this.#judge(now - (isLast ? SHORT_PATIENCE_MS : PATIENCE_MS));
    const untold = this.#rows.size - this.#told;
    const isQuiet = isLast || now - this.#readAt > PATIENCE_MS;
    const isEnd = isQuiet && this.#isAtEnd && this.#ends < MOST_ENDS && !this.#isEndTold;
    if (this.#isMissed && (isEnd || (untold > 0 && (isQuiet || untold >= BATCH_ROWS)))) this.#handOver(isEnd);
  }

  /** Rows came after the end was told: all are told again, as another chain, which ends where the list does. */
  #tellAnew(): void {
    this.#id = this.#world.newId();
    this.#told = 0;
    this.#places = 0;
    this.#isEndTold = false;
  }

  #judge(shownUntil: number): void {
    if (this.#isMissed) return;
    let missed = 0;
    for (const [username, at] of this.#unbrought)
      if (this.#world.isBrought(username)) this.#unbrought.delete(username);
      else if (at <= shownUntil) missed++;
    const brought = this.#rows.size - this.#unbrought.size;
    this.#isMissed = missed >= PAGE_ROWS || (this.#isAtEnd && missed > brought);
    if (this.#isMissed) this.#world.onJudged(false);
    else if (!this.#isJudged && brought >= PAGE_ROWS) this.#world.onJudged(true);
    this.#isJudged ||= brought >= PAGE_ROWS;
  }

  #handOver(isAtEnd: boolean): void {
    const { viewer, list, now, handOver } = this.#world;
    const untold = [...this.#rows.values()].slice(this.#told);
    for (let from = 0; from === 0 || from < untold.length; from += MOST_ON_SCREEN) {
      const rows = untold.slice(from, from + MOST_ON_SCREEN);
      this.#told += rows.length;
      const isEnd = isAtEnd && this.#told === this.#rows.size;
      if (isEnd) this.#ends++;
      this.#isEndTold ||= isEnd;
      const place = this.#places++;
      const openingId = this.#id;
      // Of pages of one moment the ids say which came first.
      const captureId = `${openingId}-${String(place).padStart(6, '0')}`;
      handOver({ captureId, viewer, list, readAt: now(), rows, openingId, place, isEnd });
    }
  }
}

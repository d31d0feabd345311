import { ListOpening } from '../../src/content/list-opening';
import type { AccountId } from '../../src/domain/account';
import { findOpenList } from '../../src/instagram/screen/open-list';

/** Runs in the page: the very code that reads rows from the screen. */
export interface ScreenTimes {
  /** A batch of rows that just came, read and looked at, for whether they are the last, and handed over. */
  readonly batchMs: number;
  /** A look at which nothing is new. */
  readonly lookMs: number;
}

const VIEWER = '1' as AccountId;
const BATCH = 12;

/** Lets batch after batch of invented rows come into the open list; gives the time that each takes to read. */
export function measureScreen(rounds: number): ScreenTimes[] {
  const open = findOpenList(document)!;
  let clock = 0;
  let handedOver = 0;
  const opening = new ListOpening(open, {
    viewer: VIEWER,
    list: { owner: VIEWER, kind: 'followers' },
    isBrought: () => false,
    handOver: ({ rows }) => {
      handedOver += rows.length;
    },
    onJudged() {},
    newId: () => 'opening-1',
    now: () => clock,
  });
  while (opening.read());
  const timed = (deed: () => void) => {
    const start = performance.now();
    deed();
    return performance.now() - start;
  };
  const times = Array.from({ length: rounds }, (_, round) => {
    append(open.list, round);
    document.body.getBoundingClientRect();
    // Nobody waits: each batch is due as it comes.
    clock += 10_000;
    const look = () => {
      opening.read();
      opening.tell(false);
    };
    const batchMs = timed(look);
    return { batchMs, lookMs: timed(look) };
  });
  if (handedOver === 0) throw new Error('No row was handed over.');
  return times;
}

function append(list: Element, round: number): void {
  let box = list;
  while (box.children.length === 1) box = box.firstElementChild!;
  const row = box.firstElementChild!;
  const batch = Array.from({ length: BATCH }, (_, at) => {
    const copy = row.cloneNode(true) as Element;
    for (const link of copy.querySelectorAll('a')) link.setAttribute('href', `/new.${round}.${at}/`);
    for (const name of copy.querySelectorAll('a span[dir]')) name.textContent = `new.${round}.${at}`;
    return copy;
  });
  box.append(...batch);
}

Object.assign(window, { measureScreen });

import type { Beat } from '../platform/pulse-record';

/** Long enough for a slow line and a slow machine to draw what was answered. */
const PATIENCE_MS = 4_000;
const TELL_EVERY_MS = 2_500;
const MOST_OCCASIONS = 500;

/** Counts what was expected of the page and what was found, and tells it now and then; no names leave this file. */
export interface PulseWatch {
  /**
   * From now on `find` should find something soon: true = found, false = not there, null = just now there is no telling.
   * Once for each occasion, however often it is said.
   */
  expect(what: Beat['what'], name: string, occasion: string, find: () => boolean | null): void;
  note(what: Beat['what'], name: string, wasFound: boolean): void;
  /** The page has changed: what is waited for may be there. */
  check(): void;
  /** Tells at once what was counted: the page may be about to go. */
  tell(): void;
}

interface Waiting {
  readonly what: Beat['what'];
  readonly name: string;
  readonly until: number;
  readonly find: () => boolean | null;
}

export function openPulseWatch(tell: (beats: readonly Beat[]) => void, signal: AbortSignal): PulseWatch {
  const occasions = new Set<string>();
  const beats = new Map<string, Beat>();
  let waiting: Waiting[] = [];

  function tellAll(): void {
    check();
    if (beats.size > 0) tell([...beats.values()]);
    beats.clear();
  }

  const timer = setInterval(tellAll, TELL_EVERY_MS);
  signal.addEventListener('abort', () => clearInterval(timer));

  function note(what: Beat['what'], name: string, wasFound: boolean): void {
    const { expected, found, missesAtEnd } = beats.get(name) ?? { expected: 0, found: 0, missesAtEnd: 0 };
    const misses = wasFound ? 0 : missesAtEnd + 1;
    beats.set(name, { what, name, expected: expected + 1, found: found + Number(wasFound), missesAtEnd: misses });
  }

  function check(): void {
    const now = performance.now();
    waiting = waiting.filter(({ what, name, until, find }) => {
      const isThere = find();
      const isOver = isThere === true || now > until;
      if (isOver && isThere !== null) note(what, name, isThere);
      return !isOver;
    });
  }

  return {
    note,
    check,
    tell: tellAll,
    expect(what, name, occasion, find) {
      const key = `${name} ${occasion}`;
      if (occasions.has(key)) return;
      if (occasions.size >= MOST_OCCASIONS) occasions.clear();
      occasions.add(key);
      waiting.push({ what, name, find, until: performance.now() + PATIENCE_MS });
    },
  };
}

/** Answers that wait to be read are kept up to this many. */
const MOST_WAITING = 200;
const READ_WITHIN_MS = 200;
/** With so many waiting the page is never idle, and they are read all the same: none may be lost. */
const MANY = 20;

/** The page's answers, read while the page has nothing better to do. */
export interface AnswerQueue {
  hasRoom(): boolean;
  put(detail: string): void;
  /** From now on what waits is read; before, nobody has said yet who is logged in. */
  open(): void;
  /** Reads at once what waits. */
  hurry(): void;
}

export function openAnswerQueue(read: (detail: string) => void, signal: AbortSignal): AnswerQueue {
  const waiting: string[] = [];
  let isOpen = false;

  function readWaiting(idle?: IdleDeadline): void {
    while (isOpen && waiting.length > 0 && !signal.aborted) {
      read(waiting.shift()!);
      if (idle?.timeRemaining() === 0 && waiting.length > 0 && waiting.length < MANY) {
        readSoon();
        return;
      }
    }
  }

  // A page out of sight may be thrown away or frozen at any moment, and its idle moments are rationed.
  function readSoon(): void {
    if (document.hidden) readWaiting();
    else requestIdleCallback(readWaiting, { timeout: READ_WITHIN_MS });
  }

  return {
    hasRoom: () => waiting.length < MOST_WAITING,
    put(detail) {
      if (waiting.push(detail) === 1) readSoon();
    },
    open() {
      isOpen = true;
      readWaiting();
    },
    hurry: readWaiting,
  };
}

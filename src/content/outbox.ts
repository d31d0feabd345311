import { callBackground, Refused } from '../messages/call';
import type { ContentSays } from '../messages/protocol';

type Says = {
  [T in keyof ContentSays]: { readonly type: T; readonly body: ContentSays[T]['says'] };
}[keyof ContentSays];
type Letter = Says & { readonly onKept?: () => void };

/** Waits before saying again what nobody answered: at once for a worker that just woke, slower for real trouble. */
const WAITS_MS = [50, 250, 1_000, 3_000, 10_000, 30_000];
/** More than this waiting means the background is gone for good; the oldest are kept, they are the list's beginning. */
const MOST_WAITING = 5_000;

export interface Outbox {
  /** Takes a message that must not be lost; `onKept` runs once the background has answered for it. */
  put(letter: Letter): void;
  readonly waiting: number;
}

export interface OutboxWorld {
  readonly call: (type: never, body: never) => Promise<unknown>;
  readonly isAlive: () => boolean;
  readonly onOrphaned: () => void;
  readonly wait: (ms: number) => Promise<void>;
}

/**
 * Keeps what was not answered and says it again, in order, one at a time. The background may be stopped at any point:
 * the same message twice changes nothing there. Stops for good when the extension was reloaded under this page.
 */
export function openOutbox(world: OutboxWorld, signal: AbortSignal): Outbox {
  const letters: Letter[] = [];
  let isRunning = false;

  async function run(): Promise<void> {
    isRunning = true;
    let tries = 0;
    while (letters.length > 0 && !signal.aborted) {
      const letter = letters[0]!;
      const outcome = await deliver(world, letter);
      if (signal.aborted) break;
      if (outcome === 'again') {
        if (!world.isAlive()) {
          world.onOrphaned();
          break;
        }
        await world.wait(WAITS_MS[Math.min(tries++, WAITS_MS.length - 1)]!);
        continue;
      }
      tries = 0;
      letters.shift();
      if (outcome === 'kept') letter.onKept?.();
    }
    isRunning = false;
  }

  return {
    put(letter) {
      if (signal.aborted || letters.length >= MOST_WAITING) return;
      letters.push(letter);
      if (!isRunning) void run();
    },
    get waiting() {
      return letters.length;
    },
  };
}

async function deliver(world: OutboxWorld, letter: Letter): Promise<'kept' | 'dropped' | 'again'> {
  try {
    await world.call(letter.type as never, letter.body as never);
    return 'kept';
  } catch (error) {
    return error instanceof Refused && !error.refusal.again ? 'dropped' : 'again';
  }
}

export const BACKGROUND: Pick<OutboxWorld, 'call' | 'wait'> = {
  call: callBackground as OutboxWorld['call'],
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};

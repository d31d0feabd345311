import { MOST_IN_BATCH } from '../messages/limits';
import type { ContentMessage, Reply } from '../messages/protocol';
import { sayFromPage } from './say';

type Waiting = readonly [message: ContentMessage, onKept: (() => void) | undefined];

/**
 * Waits before saying again what nobody answered: at once for a worker that just woke, slower for real trouble, and
 * never so slow that a person closes the tab before.
 */
const WAITS_MS = [50, 250, 1_000, 4_000];
/**
 * How long nothing is sent after a message: what is put meanwhile goes together in the next, for each message costs the
 * page's time.
 */
const REST_MS = 400;
/** More than this waiting means the background is gone for good; the oldest are kept, they are the list's beginning. */
const MOST_WAITING = 5_000;

export interface Outbox {
  /** Takes a message that must not be lost; `onKept` runs once the background has answered for it. */
  put(message: ContentMessage, onKept?: () => void): void;
  /** The page is about to go: says at once all that waits, for an answer may come too late to say the rest. */
  hurry(): void;
}

export interface OutboxWorld {
  /** The background's replies; none where it did not answer. */
  readonly say: (messages: readonly ContentMessage[]) => Promise<readonly Reply<null>[]>;
  readonly isAlive: () => boolean;
  readonly onOrphaned: () => void;
  readonly wait: (ms: number) => Promise<void>;
  /**
   * The browser may discard a hidden page at any moment, and slows its timers: so after an answer the next message goes
   * at once.
   */
  readonly isHidden: () => boolean;
}

/**
 * Keeps what was not answered and says it again, in order, one message at a time unless the page is about to go. The
 * background may be stopped at any point: the same message twice changes nothing there, but for the pulse, which counts
 * twice what it is told twice. Stops for good when the extension was reloaded under this page.
 */
export function openOutbox(world: OutboxWorld, signal: AbortSignal): Outbox {
  let messages: Waiting[] = [];
  const onTheirWay = new Set<Waiting>();
  let isRunning = false;

  async function run(): Promise<void> {
    isRunning = true;
    // All that is put in one go is said in one.
    await null;
    let tries = 0;
    while (messages.length > 0 && !signal.aborted) {
      const isAnswered = await deliver();
      if (signal.aborted) break;
      if (!isAnswered && !world.isAlive()) {
        world.onOrphaned();
        break;
      }
      tries = isAnswered ? 0 : tries + 1;
      if (!isAnswered || !world.isHidden() || onTheirWay.size > 0)
        await world.wait(isAnswered ? REST_MS : WAITS_MS[Math.min(tries, WAITS_MS.length) - 1]!);
    }
    isRunning = false;
  }

  /**
   * Says what waits and is not on its way. True when one message at least was answered for, with yes or no, or there was
   * none to say; those that were not answered stay where they are.
   */
  async function deliver(): Promise<boolean> {
    const said = messages.filter((one) => !onTheirWay.has(one)).slice(0, MOST_IN_BATCH);
    if (said.length === 0) return true;
    for (const one of said) onTheirWay.add(one);
    const replies = await world.say(said.map(([message]) => message)).catch(() => []);
    for (const one of said) onTheirWay.delete(one);
    const open = replies.findIndex((reply) => !reply.ok && reply.refusal.again);
    const answered = said.slice(0, open < 0 ? replies.length : open);
    messages = messages.filter((one) => !answered.includes(one));
    for (const [at, [, onKept]] of answered.entries()) if (replies[at]!.ok && !signal.aborted) onKept?.();
    return answered.length > 0;
  }

  return {
    put(message, onKept) {
      if (signal.aborted || messages.length >= MOST_WAITING) return;
      messages.push([message, onKept]);
      if (!isRunning) void run();
    },
    hurry() {
      while (messages.length > onTheirWay.size) void deliver();
    },
  };
}

export const BACKGROUND: Pick<OutboxWorld, 'say' | 'wait' | 'isHidden'> = {
  async say(messages) {
    const reply = await sayFromPage('batch', messages);
    return reply?.ok ? reply.value : [];
  },
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  isHidden: () => document.hidden,
};

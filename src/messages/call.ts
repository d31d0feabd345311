import { sendMessage } from '../platform/message-send';
import type { ContentSays, ContentSaysTogether, Message, PanelSays, Refusal, Reply } from './protocol';

type Says = ContentSays & ContentSaysTogether & PanelSays;

/** The background answered, and the answer was no. */
export class Refused extends Error {
  readonly refusal: Refusal;
  constructor(type: string, refusal: Refusal) {
    super(`The background refused "${type}": ${refusal.kind}.`);
    this.refusal = refusal;
  }
}

/** Says one thing to the background; undefined where nobody answered. Rejects, and never throws, in an orphan. */
export async function say<T extends keyof Says>(
  type: T,
  body: Says[T]['says'],
): Promise<Reply<Says[T]['answer']> | undefined> {
  const message: Message = { to: 'balik/background', type, body };
  return (await sendMessage(message)) as Reply<Says[T]['answer']> | undefined;
}

/**
 * Says one thing to the background and waits for its answer. Rejects with `Refused` when the background says no, with
 * the browser's own error when nobody answered (worker stopped midway, extension reloaded): then it may be repeated.
 */
export async function callBackground<T extends keyof Says>(type: T, body: Says[T]['says']): Promise<Says[T]['answer']> {
  const reply = await say(type, body);
  if (reply === undefined) throw new Error(`Nobody answered "${type}".`);
  if (!reply.ok) throw new Refused(type, reply.refusal);
  return reply.value;
}

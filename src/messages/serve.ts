import * as v from 'valibot';
import { extensionOrigin } from '../platform/extension';
import { onMessage } from '../platform/message-listen';
import { isOurs, type Sender } from '../platform/sender';
import { contentMessages } from './content-messages';
import type { Definition } from './define';
import { MOST_IN_BATCH } from './limits';
import { panelMessages } from './panel-messages';
import type { ContentSays, Message, PanelSays, Refusal, Reply } from './protocol';

export const INSTAGRAM_ORIGIN = 'https://www.instagram.com';

type Handlers<Says> = {
  [T in keyof Says]: Says[T] extends { says: infer S; answer: infer A }
    ? (says: S, sender: Sender) => Promise<A>
    : never;
};

/** What the background does for each message, one use case each. */
export interface Served {
  readonly content: Handlers<ContentSays>;
  readonly panel: Handlers<PanelSays>;
  /** Turns what a use case threw into what the sender is told. */
  refusalOf(error: unknown): Refusal;
  /** A message from instagram.com that is allowed but not what it should be: somebody forges, or we are mistaken. */
  onMalformed(type: string): void;
}

/** From which side a sender speaks, by what the browser vouches for; null = nobody we listen to. */
export function sideOf(sender: Sender, ownOrigin: string): 'content' | 'panel' | null {
  if (!isOurs(sender)) return null;
  // Of a tab that is being closed Firefox tells neither tab nor frame; what was seen last is said just then.
  const isTop = sender.tabId === undefined ? sender.frameId === undefined : sender.frameId === 0;
  if (sender.origin === INSTAGRAM_ORIGIN && isTop) return 'content';
  // The side panel has no tab; the panel opened as a full tab has one, but its origin is still ours alone.
  if (sender.origin === ownOrigin) return 'panel';
  return null;
}

/** Answers messages meant for the background and is silent about all others. Call it synchronously at start-up. */
export function serve(served: Served): void {
  onMessage((raw, sender) => {
    const message = raw as Partial<Message> | null;
    if (typeof message !== 'object' || message === null || message.to !== 'balik/background') return undefined;
    return answer(served, message, sender);
  });
}

async function answer(served: Served, message: Partial<Message>, sender: Sender): Promise<Reply<unknown>> {
  const side = sideOf(sender, extensionOrigin());
  if (side === 'content' && message.type === 'batch') return answerBatch(served, message.body, sender);
  return side === null ? refuse('not-allowed') : carryOut(served, side, message, sender);
}

async function answerBatch(served: Served, batch: unknown, sender: Sender): Promise<Reply<Reply<unknown>[]>> {
  if (!Array.isArray(batch) || batch.length > MOST_IN_BATCH) {
    served.onMalformed('batch');
    return refuse('malformed');
  }
  const replies: Reply<unknown>[] = [];
  for (const one of batch) {
    const reply = await carryOut(served, 'content', { ...one }, sender);
    replies.push(reply);
    if (!reply.ok && reply.refusal.again) break;
  }
  return { ok: true, value: replies };
}

async function carryOut(
  served: Served,
  side: 'content' | 'panel',
  { type, body }: Partial<Message>,
  sender: Sender,
): Promise<Reply<unknown>> {
  if (typeof type !== 'string') return refuse('not-allowed');
  const definitions: Record<string, Definition> = side === 'content' ? contentMessages : panelMessages;
  if (!Object.hasOwn(definitions, type)) return refuse('not-allowed');
  const parsed = v.safeParse(definitions[type]!.says, body);
  if (!parsed.success) {
    if (side === 'content') served.onMalformed(type);
    return refuse('malformed');
  }
  try {
    const handlers = served[side] as Record<string, (says: unknown, sender: Sender) => Promise<unknown>>;
    return { ok: true, value: await handlers[type]!(parsed.output, sender) };
  } catch (error) {
    console.error(`Balik could not carry out "${type}"`, error);
    return { ok: false, refusal: served.refusalOf(error) };
  }
}

function refuse(kind: Refusal['kind']): Reply<never> {
  return { ok: false, refusal: { kind, again: false } };
}

import browser from 'webextension-polyfill';
import { extensionId } from './extension';

/** What the browser vouches for about whoever sent a message. Never taken from the message itself. */
export interface Sender {
  readonly extensionId: string | undefined;
  readonly origin: string | undefined;
  readonly tabId: number | undefined;
  readonly frameId: number | undefined;
}

/** `undefined` = not mine, stay silent; a promise = the answer. */
export type MessageListener = (message: unknown, sender: Sender) => Promise<unknown> | undefined;

/** Must be called synchronously while the context starts, or a sleeping worker misses the message that woke it. */
export function onMessage(listener: MessageListener, signal?: AbortSignal): void {
  const heard = (message: unknown, from: browser.Runtime.MessageSender) => listener(message, senderOf(from));
  browser.runtime.onMessage.addListener(heard as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(heard as never), { once: true });
}

function senderOf(from: browser.Runtime.MessageSender & { origin?: string }): Sender {
  return {
    extensionId: from.id,
    origin: from.origin ?? originOf(from.url),
    tabId: from.tab?.id,
    frameId: from.frameId,
  };
}

function originOf(url: string | undefined): string | undefined {
  if (url === undefined) return undefined;
  try {
    const parsed = new URL(url);
    // Firefox says "null" for moz-extension: through URL.origin.
    return parsed.origin === 'null' ? `${parsed.protocol}//${parsed.host}` : parsed.origin;
  } catch {
    return undefined;
  }
}

/** Whether the browser vouches that the sender is this extension, a content script of it included. */
export function isOurs(sender: Sender): boolean {
  return sender.extensionId === extensionId();
}

import type { Runtime } from 'webextension-polyfill';
import { extensionId } from './extension';

/** What the browser vouches for about whoever sent a message. Never taken from the message itself. */
export interface Sender {
  readonly extensionId: string | undefined;
  readonly origin: string | undefined;
  readonly tabId: number | undefined;
  readonly frameId: number | undefined;
}

/** What is kept of what the browser says about a sender. */
export function senderOf(from: Runtime.MessageSender & { origin?: string }): Sender {
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

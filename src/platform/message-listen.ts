import browser from 'webextension-polyfill';
import { type Sender, senderOf } from './sender';

/** `undefined` = not mine, stay silent; a promise = the answer. */
export type MessageListener = (message: unknown, sender: Sender) => Promise<unknown> | undefined;

/** Must be called synchronously while the context starts, or a sleeping worker misses the message that woke it. */
export function onMessage(listener: MessageListener): void {
  const heard = (message: unknown, from: browser.Runtime.MessageSender) => listener(message, senderOf(from));
  browser.runtime.onMessage.addListener(heard as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
}

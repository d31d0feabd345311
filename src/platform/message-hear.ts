import type { Runtime } from 'webextension-polyfill';
import { native } from './native';
import { type Sender, senderOf } from './sender';

/** Calls back with each message and answers none, so that the panel need not carry what answering takes. */
export function hearMessages(listener: (message: unknown, sender: Sender) => void, signal: AbortSignal): void {
  const heard = (message: unknown, from: Runtime.MessageSender): undefined =>
    listener(message, senderOf(from)) as undefined;
  native.runtime.onMessage.addListener(heard);
  signal.addEventListener('abort', () => native.runtime?.onMessage?.removeListener(heard), { once: true });
}

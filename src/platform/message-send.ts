import { native } from './native';

/** Sends to the extension's other contexts (background, panel); rejects when nobody listens. */
export function sendMessage(message: unknown): Promise<unknown> {
  return native.runtime.sendMessage(message);
}

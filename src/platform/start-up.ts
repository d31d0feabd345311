import { native } from './native';

/** Calls back when the browser starts and when the extension was installed or updated. Call it synchronously. */
export function onStartUp(listener: () => void): void {
  native.runtime.onStartup.addListener(listener);
  native.runtime.onInstalled.addListener(listener);
}

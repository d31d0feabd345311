import { extensionVersion } from './extension';
import { native } from './native';

/** Calls back when the browser starts and when the extension was installed or updated. Call it synchronously. */
export function onStartUp(listener: () => void): void {
  native.runtime.onStartup.addListener(listener);
  native.runtime.onInstalled.addListener(listener);
}

interface Arrival {
  /** Once, after the person installed the extension. */
  readonly installed: () => void;
  /** After another version took the place of the one before. The same one loaded anew is no update. */
  readonly updated: (versionBefore: string) => void;
}

/** Calls back when this version has come, in whichever way. Call it synchronously. */
export function onArrival({ installed, updated }: Arrival): void {
  native.runtime.onInstalled.addListener(({ reason, previousVersion }) => {
    if (reason === 'install') installed();
    if (reason === 'update' && previousVersion !== undefined && previousVersion !== extensionVersion())
      updated(previousVersion);
  });
}

import type { Balik } from './balik';
import { terminateBackground } from './firefox-addon';
import { type Privileged, privilegedOf } from './firefox-privileged';

export interface WorkerStopper {
  /** How many times a running worker was ended. */
  readonly stops: number;
  stop(): Promise<void>;
}

/** Ends the extension's background again and again, at once. */
export async function workerStopper({ context, panel, extensionId }: Balik): Promise<WorkerStopper> {
  const privileged = privilegedOf(context);
  if (privileged !== null) return eventPageStopper(privileged);
  const session = await context.newCDPSession(await panel.page());
  const status = new Map<string, string>();
  let stops = 0;
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, scriptURL, runningStatus } of versions) {
      if (!scriptURL.startsWith(`chrome-extension://${extensionId}/`)) continue;
      if (runningStatus === 'stopped' && (status.get(versionId) ?? 'stopped') !== 'stopped') stops += 1;
      status.set(versionId, runningStatus);
    }
  });
  await session.send('ServiceWorker.enable');
  return {
    get stops() {
      return stops;
    },
    async stop() {
      for (const [versionId, now] of status)
        if (now !== 'stopped') await session.send('ServiceWorker.stopWorker', { versionId }).catch(() => undefined);
    },
  };
}

function eventPageStopper(privileged: Privileged): WorkerStopper {
  let stops = 0;
  return {
    get stops() {
      return stops;
    },
    async stop() {
      if (await terminateBackground(privileged)) stops += 1;
    },
  };
}

import type { Page } from '@playwright/test';

export interface WorkerStopper {
  /** How many times a running worker was ended. */
  readonly stops: number;
  stop(): Promise<void>;
}

/** Ends the extension's service worker again and again, at once, over one connection; `page` is any open page. */
export async function workerStopper(page: Page, extensionId: string): Promise<WorkerStopper> {
  const session = await page.context().newCDPSession(page);
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

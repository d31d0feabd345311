/** What Firefox says in another way than Playwright understands, or does not say at all. */
import { existsSync, renameSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Told, Wire } from './firefox-go-between';

const EXTENSION = 'moz-extension://';
const LOOK_EVERY_MS = 20;
const PATIENCE_MS = 15_000;

/** Firefox tells of a page of an add-on that it was committed, but not that it has loaded: so we look. */
export async function watchExtensionPage({ method, params }: Told, wire: Wire): Promise<void> {
  const { context, url } = params as { context: string; url: string };
  if (method !== 'browsingContext.navigationCommitted' || !url.startsWith(EXTENSION)) return;
  for (let waited = 0; waited < PATIENCE_MS; waited += LOOK_EVERY_MS) {
    const answer = await wire
      .ask('script.evaluate', {
        expression: `document.readyState === 'complete' && location.href.startsWith('${EXTENSION}')`,
        target: { context },
        awaitPromise: false,
      })
      .catch(() => null);
    if ((answer?.['result'] as { value?: unknown } | undefined)?.value === true) {
      wire.tell('browsingContext.domContentLoaded', params);
      wire.tell('browsingContext.load', params);
      return;
    }
    await new Promise((done) => setTimeout(done, LOOK_EVERY_MS));
  }
}

/**
 * Gives downloads the id that Playwright knows them by, and the name: a second file of one name is numbered by Firefox,
 * and Playwright would look for it under the name that was suggested.
 */
export function mendDownloads(): (event: Told) => Told {
  const names = new Map<string, string>();
  return (event) => {
    const { method, params } = event;
    if (!method.startsWith('browsingContext.download')) return event;
    const { url, filepath, context } = params as { url: string; context: string; filepath?: string };
    const download = `${context} ${url}`;
    if (method === 'browsingContext.downloadWillBegin') names.set(download, String(params['suggestedFilename']));
    const wanted = names.get(download);
    if (filepath && wanted && basename(filepath) !== wanted && existsSync(filepath))
      renameSync(filepath, join(dirname(filepath), wanted));
    return { ...event, params: { ...params, download } };
  };
}

/** Downloads as Playwright wants to hear of them. */
import { existsSync, renameSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Told } from './firefox-go-between';

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

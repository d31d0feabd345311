/** Files and folders of this machine, dropped as a person drops them: by the browser's own drag and drop. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import type { GivenFile } from './export-files';
import { insideOf } from './firefox-inside';
import { privilegedOf } from './firefox-privileged';

/** Lays files below a folder. */
export function layOut(folder: string, files: readonly { readonly path: string; readonly bytes: Buffer }[]): string {
  for (const { path, bytes } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return folder;
}

export function layDown(folder: string, { name, buffer }: GivenFile): string {
  return join(layOut(folder, [{ path: name, bytes: buffer }]), name);
}

/** Drops what lies at these paths onto the middle of something that is in sight. */
export async function dropOn(target: Locator, paths: readonly string[]): Promise<void> {
  await target.scrollIntoViewIfNeeded();
  const box = (await target.boundingBox())!;
  const page = target.page();
  const session = await page.context().newCDPSession(page);
  const place = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, ...place, data });
  await session.detach();
}

/** Chooses a folder of this machine. */
export async function chooseFolder(page: Page, selector: string, path: string): Promise<void> {
  const privileged = privilegedOf(page.context());
  if (privileged === null) await page.locator(selector).setInputFiles(path);
  else await insideOf(privileged).chooseFolder(page.url(), selector, path);
}

/**
 * Drops files that the page itself makes. No browser's driver but Chromium's can drag something in from outside; what is
 * dropped here comes to the page's own hands in the same way, only folders cannot be made.
 */
export async function dropMade(target: Locator, files: readonly GivenFile[]): Promise<void> {
  await target.evaluate(
    (node, given) => {
      const dataTransfer = new DataTransfer();
      for (const { name, mimeType, bytes } of given)
        dataTransfer.items.add(
          new File([Uint8Array.from(atob(bytes), (one) => one.charCodeAt(0))], name, { type: mimeType }),
        );
      for (const type of ['dragenter', 'dragover', 'drop'])
        node.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
    },
    files.map(({ name, mimeType, buffer }) => ({ name, mimeType, bytes: buffer.toString('base64') })),
  );
}

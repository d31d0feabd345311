/** Files and folders of this machine, dropped as a person drops them: by the browser's own drag and drop. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Locator } from '@playwright/test';
import type { GivenFile } from './export-files';

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

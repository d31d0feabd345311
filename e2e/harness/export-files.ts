/** Invented exports as files for an input of the panel. */
import type { Page } from '@playwright/test';
import type { ExportSource } from '../../src/instagram/export/files/container';
import {
  exportFiles,
  type InventedFile,
  MADE_AT_S,
  type Person,
  type Vintage,
  zipBlob,
} from '../../src/instagram/export/fixtures/build-export';

const DAY_S = 86_400;

export interface GivenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Follows one after another, `days` apart, the newest a day before the export was made. */
export function followedBy(usernames: readonly string[], days = 30): Person[] {
  return usernames.map((username, at) => ({ username, seconds: MADE_AT_S - (1 + at * days) * DAY_S }));
}

export async function exportZip(
  vintage: Vintage,
  followers: readonly Person[],
  following: readonly Person[],
  owner: string,
  name = `instagram-${owner}-2026-07-22-AbCdEf12.zip`,
): Promise<GivenFile> {
  return zipped(exportFiles(vintage, followers, following, owner), name);
}

/** Any files as one ZIP. */
export async function zipped(files: readonly InventedFile[], name = 'export.zip'): Promise<GivenFile> {
  const blob = await zipBlob(files);
  return { name, mimeType: 'application/zip', buffer: Buffer.from(await blob.arrayBuffer()) };
}

/** The files of what the person published, by epoch seconds, in the forms that real exports have. */
export function ownMediaFiles(
  posts: readonly number[],
  reels: readonly number[],
  stories: readonly number[],
): InventedFile[] {
  const folder = 'your_instagram_activity/media/';
  const inside = (at: number) => ({ media: [{ uri: 'media/x.jpg', creation_timestamp: at, title: '' }] });
  return [
    { path: `${folder}posts_1.json`, content: JSON.stringify(posts.map(inside)) },
    { path: `${folder}reels.json`, content: JSON.stringify({ ig_reels_media: reels.map(inside) }) },
    {
      path: `${folder}stories.json`,
      content: JSON.stringify({ ig_stories: stories.map((at) => ({ uri: 'x', creation_timestamp: at, title: '' })) }),
    },
  ];
}

/** Gives files to the panel's input, as choosing them in the browser's own dialog would. */
export async function giveFiles(page: Page, files: readonly GivenFile[]): Promise<void> {
  await page.locator('input[data-import]').setInputFiles([...files]);
}

/** Files of an unpacked export; an input of single files knows their names, not their folders. */
export async function givenFiles(source: ExportSource): Promise<GivenFile[]> {
  return Promise.all(
    source.map(async ({ path, blob }) => ({
      name: path.slice(path.lastIndexOf('/') + 1),
      mimeType: path.endsWith('.html') ? 'text/html' : 'application/json',
      buffer: Buffer.from(await blob.arrayBuffer()),
    })),
  );
}

/** Ticks, in the offer, what of this was found beside the lists. */
export async function includeBeside(page: Page, kinds: readonly string[]): Promise<void> {
  await page.locator('[data-import-preview]').waitFor();
  const eachFound = page.locator('[data-import-found] .fold:not([open]) > summary');
  if ((await eachFound.count()) > 0) await eachFound.click();
  for (const kind of kinds) {
    const box = page.locator(`[data-import-also="${kind}"]`);
    if ((await box.count()) > 0) await box.check();
  }
}

/** A saved picture, opened as any program would open it. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

/** Decodes a PNG in the browser; fails where it is none. `colours` tells a drawing from an empty sheet. */
export async function sizeOfPng(page: Page, path: string): Promise<{ width: number; height: number; colours: number }> {
  const bytes = readFileSync(path);
  if (bytes.subarray(1, 4).toString('latin1') !== 'PNG') throw new Error(`${path} is no PNG.`);
  return page.evaluate(
    async (url) => {
      const image = new Image();
      image.src = url;
      await image.decode();
      const { width, height } = image;
      const canvas = new OffscreenCanvas(width, height);
      const pen = canvas.getContext('2d')!;
      pen.drawImage(image, 0, 0);
      const pixels = new Uint32Array(pen.getImageData(0, 0, width, height).data.buffer);
      return { width, height, colours: new Set(pixels).size };
    },
    `data:image/png;base64,${bytes.toString('base64')}`,
  );
}

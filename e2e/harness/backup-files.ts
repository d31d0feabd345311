import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { BackupReader } from '../../src/exchange/backup-reader';

/** Presses "Back up" in Data and answers where the file lies. */
export async function backUp(panel: Page, passphrase?: string): Promise<string> {
  if (passphrase !== undefined) {
    await panel.locator('[data-backup] input[role="switch"]').check();
    await panel.locator('[data-passphrase="new"]').fill(passphrase);
    await panel.locator('[data-passphrase="repeat"]').fill(passphrase);
  }
  const download = panel.waitForEvent('download');
  await panel.locator('button[data-export="backup"]').click();
  const path = join(tmpdir(), `balik-backup-${Date.now()}-${Math.round(performance.now())}.ndjson`);
  await (await download).saveAs(path);
  await expect(panel.locator('[data-backup="done"]')).toBeVisible();
  return path;
}

/** Everything that a backup holds, as text, to look for what must not be in it. */
export async function textIn(path: string): Promise<string> {
  const reader = await BackupReader.open(new Blob([readFileSync(path)]));
  let text = '';
  for await (const { store, json } of reader.parts(null, new AbortController().signal)) text += `\n${store} ${json}`;
  expect(reader.damage).toEqual({ parts: [], isCutOff: false });
  return text;
}

/** Gives a backup to Data and lets it in. */
export async function restore(panel: Page, path: string, passphrase?: string): Promise<void> {
  await panel.locator('input[data-restore]').setInputFiles(path);
  if (passphrase !== undefined) await panel.locator('[data-passphrase="restore"]').fill(passphrase);
  await panel.locator('button[data-restore-commit]').click();
}

import { expect } from '@playwright/test';
import type { Journey } from './journey';

/**
 * Rests until Balik has kept, refused or passed over all that the page was answered until now. The page asks once more
 * about the person's own account; what is heard is kept in order, so once that is kept all before it has been dealt
 * with. Asks again after a while: what comes in a flood is dropped. For pages on which Balik reads along, and whose
 * clock was not set back.
 */
export async function untilAllHeard({ page, panel, viewer }: Pick<Journey, 'page' | 'panel' | 'viewer'>) {
  const extension = await panel.page();
  let askedAt: number | null = null;
  await expect(async () => {
    const at = await page.evaluate(ask, viewer.username);
    askedAt ??= at;
    await expect
      .poll(() => extension.evaluate(seenAt, viewer.pk), { timeout: 1_000, intervals: [50] })
      .toBeGreaterThanOrEqual(askedAt);
  }).toPass({ intervals: [0] });
}

/** Runs in the page: when it asked, by its own clock. */
async function ask(username: string): Promise<number> {
  const at = Date.now();
  await (await fetch(`/api/v1/users/web_profile_info/?username=${username}`)).text();
  return at;
}

/** Runs in the panel: when the account was last seen as the one that is logged in; 0 = never. */
function seenAt(id: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('balik');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const db = opening.result;
      const reading = db.transaction('viewers').objectStore('viewers').get(id);
      reading.onerror = () => reject(reading.error);
      reading.onsuccess = () => {
        db.close();
        resolve((reading.result as { lastSeenAt: number } | undefined)?.lastSeenAt ?? 0);
      };
    };
  });
}

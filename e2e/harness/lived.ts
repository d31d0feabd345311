import { Days } from './days';
import { openNotes } from './folded-notes';
import type { Journey } from './journey';
import { readBoth } from './kept';

/** An archive that shows most: both lists read thrice, who came and who went between, a note, and a word of what was just done. */
export async function liveAWhile(j: Journey): Promise<void> {
  const days = await Days.of(j.context, j.page);
  for (const ago of [12, 5, 1]) {
    await days.ago(ago);
    await readBoth(j, j.viewer);
    const [gone] = j.world.listed(j.viewer, 'followers');
    j.world.unfollow(gone!, j.viewer).follow(j.stranger, j.viewer);
  }
  await j.person.visitProfile(j.openFriend.username);
  await j.panel.show('now');
  const panel = await j.panel.page();
  await openNotes(panel);
  await panel.locator('[data-verdict] button[aria-pressed]').first().click();
  await panel.locator('[data-undo]').waitFor();
}

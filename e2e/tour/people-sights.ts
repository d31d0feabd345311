/** What in People shows only once somebody pressed something. */
import type { Balik } from '../harness/balik';
import type { Person } from '../replica/person';
import type { SmallWorld } from '../replica/small-world';

/** Follows somebody who is in neither list, and waits until Balik has heard of it. */
export async function followOneMore(balik: Balik, person: Person, { secondViewer }: SmallWorld): Promise<void> {
  await balik.page.bringToFront();
  await person.visitProfile(secondViewer.username);
  await person.followButton();
  const panel = await balik.panel.open('people', '?status=only-i-follow');
  await panel.locator('[data-early]').waitFor();
}

/** In People: the filters. */
export async function openFilters(balik: Balik): Promise<void> {
  const panel = await balik.panel.open('people', '?status=only-i-follow');
  await panel.locator('button.more').click();
  await panel.locator('[data-filter="certainty"]').waitFor();
}

/** In People, below the list: whom the person followed days ago. */
export async function openEarly(balik: Balik): Promise<void> {
  const panel = await balik.panel.open('people', '?status=only-i-follow');
  await panel.locator('[data-early] summary').click();
  await panel.locator('[data-early-account]').first().waitFor();
}

/** One is hidden from the list; the one before is taken back first. */
export async function hideOne(balik: Balik): Promise<void> {
  const panel = await balik.panel.show('people', '?status=only-i-follow');
  const undo = panel.locator('[data-undo-button]');
  if (await undo.isVisible()) {
    await undo.click();
    await panel.locator('[data-kept]').waitFor({ state: 'detached' });
  }
  await panel.locator('[data-row-hide]').nth(2).click();
  await panel.locator('[data-kept]').waitFor();
}

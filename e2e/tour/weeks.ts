/** A few weeks of an invented person, as the pictures show them. */

import { writeNote } from '../harness/axis-notes';
import type { Balik } from '../harness/balik';
import { Days } from '../harness/days';
import { openNotes } from '../harness/folded-notes';
import { readBoth } from '../harness/kept';
import type { Person } from '../replica/person';
import type { SmallWorld } from '../replica/small-world';

/** Days before today on which both lists were read. */
const READ_ON = [45, 38, 31, 24, 17, 10, 3, 1];
const DAY_MS = 86_400_000;

/** Lists are read week by week; meanwhile somebody comes, somebody goes, and somebody takes another name. */
export async function readWeekByWeek(
  { world, viewer, stranger }: SmallWorld,
  balik: Balik,
  person: Person,
): Promise<void> {
  const days = await Days.of(balik.context, balik.page);
  for (const [week, ago] of READ_ON.entries()) {
    await days.ago(ago);
    await balik.page.bringToFront();
    await readBoth({ page: balik.page, panel: balik.panel, person }, viewer);
    const followers = world.listed(viewer, 'followers');
    const following = world.listed(viewer, 'following');
    // After this reading and before the next: an export that tells of it tells the same.
    const at = Date.now() - (ago - 0.5) * DAY_MS;
    for (const newcomer of following.filter((one) => !followers.includes(one)).slice(0, 1 + (week % 3)))
      world.follow(newcomer, viewer, at);
    const onlyThey = followers.filter((one) => !following.includes(one));
    world.unfollow(onlyThey[week]!, viewer);
    for (const one of onlyThey.slice(20, 20 + (week % 2))) world.follow(viewer, one, at);
    if (week === 2) world.follow(stranger, viewer, at);
    if (week === 4) world.rename(onlyThey[30]!, 'wulan.di.dapur');
  }
  await days.ago(0);
}

export async function oneWhoDoesNotFollowBack(balik: Balik): Promise<string> {
  const [name] = await balik.panel.usernames('only-i-follow');
  if (name === undefined) throw new Error('Nobody to show.');
  return name;
}

/** On a profile: why it is followed; in History: when a campaign began. */
export async function noteTwoThings(balik: Balik, person: Person, username: string): Promise<void> {
  await balik.page.bringToFront();
  await person.visitProfile(username);
  await balik.page.locator('balik-mark').first().waitFor();
  const panel = await balik.panel.show('now');
  await openNotes(panel);
  await panel.locator('[data-reason="appreciation"]').click();
  await panel.locator('[data-tag="collaborator"]').click();
  await balik.panel.show('history');
  await writeNote(panel, 'Photo walk');
  await panel.locator('[data-annotation]').waitFor();
}

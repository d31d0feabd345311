import { expect, type Page } from '@playwright/test';
import { type Journey, test, truth } from '../harness/journey';
import { readBoth } from '../harness/kept';
import { chooseMarks } from '../harness/row-marks';

const PLACES = {
  profile: 'main header balik-mark',
  rows: '[role="dialog"][aria-modal="true"] balik-mark',
  hover: 'body > div:not(:has([role="dialog"])):not(:has(main)) balik-mark',
} as const;
type Place = keyof typeof PLACES;

/** A friend's profile with a list of theirs open, and the card over a name in it. */
async function openAll(j: Journey, someone: string): Promise<void> {
  await j.person.visitProfile(j.openFriend.username);
  await j.person.openList('followers');
  await j.person.readToEnd();
  await hover(j, someone);
}

async function hover(j: Journey, someone: string): Promise<void> {
  await j.page.bringToFront();
  await j.page.mouse.move(5, 5);
  await j.page.mouse.move(9, 9);
  await j.person.hover(someone);
}

async function expectMarksOnlyIn(page: Page, wanted: readonly Place[]): Promise<void> {
  await expect
    .poll(async () => {
      const counts = await Promise.all(Object.values(PLACES).map((place) => page.locator(place).count()));
      return Object.keys(PLACES).filter((_, at) => counts[at]! > 0);
    })
    .toEqual(wanted);
  // And nowhere else, nor anything but marks.
  const elsewhere = await page.evaluate(
    (places) => ({
      marks: [...document.querySelectorAll('balik-mark')].filter((mark) => !places.some((place) => mark.matches(place)))
        .length,
      ours: document.querySelectorAll('[class*="balik" i], [id*="balik" i], style[data-balik]').length,
    }),
    Object.values(PLACES),
  );
  expect(elsewhere).toEqual({ marks: 0, ours: 0 });
}

async function choose(j: Journey, place: Place, isOn: boolean): Promise<void> {
  const settings = await j.panel.show('settings');
  await settings.locator(`input[data-mark-place="${place}"]`).setChecked(isOn);
}

test('marks are switched off place by place, in the panel, and the choice survives a reload', { tag: '@long' }, async ({
  journey,
}) => {
  test.slow();
  const j = await journey({ world: { followers: 24, following: 20, mutual: 12 } });
  await readBoth(j, j.viewer);
  await chooseMarks(j, { marksAllRows: true });
  const theirs = j.world.listed(j.openFriend, 'followers').map((account) => account.username);
  const known = new Set(Object.values(truth(j)).flat());
  const someone = theirs.find((name) => known.has(name))!;
  await openAll(j, someone);
  await expectMarksOnlyIn(j.page, ['profile', 'rows', 'hover']);

  for (const hidden of ['rows', 'profile', 'hover'] as const) {
    await choose(j, hidden, false);
    await hover(j, someone);
    const others = (Object.keys(PLACES) as Place[]).filter((place) => place !== hidden);
    await expectMarksOnlyIn(j.page, others);
    await choose(j, hidden, true);
    await hover(j, someone);
    await expectMarksOnlyIn(j.page, ['profile', 'rows', 'hover']);
  }

  await choose(j, 'rows', false);
  await choose(j, 'hover', false);
  await j.page.bringToFront();
  await j.page.reload();
  await openAll(j, someone);
  await expectMarksOnlyIn(j.page, ['profile']);
  const panel = await j.panel.show('settings');
  await panel.reload();
  await expect(panel.locator('input[data-mark-place="rows"]')).not.toBeChecked();
  await expect(panel.locator('input[data-mark-place="hover"]')).not.toBeChecked();
  await expect(panel.locator('input[data-mark-place="profile"]')).toBeChecked();

  // All off, with one switch: nothing is left, and the places wait as they were chosen.
  await j.panel.turn('marks', false);
  await expect(panel.locator('input[data-mark-place="profile"]')).toBeDisabled();
  await hover(j, someone);
  await expectMarksOnlyIn(j.page, []);
  await j.page.reload();
  await openAll(j, someone);
  await expectMarksOnlyIn(j.page, []);
  await j.panel.turn('marks', true);
  await hover(j, someone);
  await expectMarksOnlyIn(j.page, ['profile']);
});

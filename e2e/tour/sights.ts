/** What is photographed of the panel: its views, the parts of Data, and what lies over them. */
import { DATA_PARTS } from '../../src/panel/shell/router';
import { VIEWS } from '../../src/panel/shell/views';
import type { Balik } from '../harness/balik';
import { openMenu } from '../harness/panel';

/** One thing that is photographed: a view, or what lies over it. */
export interface Sight {
  readonly name: string;
  /** Brings the panel there. */
  go(balik: Balik): Promise<unknown>;
}

/** All views, by their names. */
export const views: readonly Sight[] = VIEWS.map((name) => ({ name, go: (balik) => balik.panel.show(name) }));
export const seen = (...names: readonly string[]) => views.filter(({ name }) => names.includes(name));
export const [now] = views as [Sight, ...Sight[]];
/** The parts of Data; what it opens on is among the views. */
export const dataParts: readonly Sight[] = DATA_PARTS.slice(1).map((part) => ({
  name: `data-${part}`,
  go: (balik) => balik.panel.show('data', `?part=${part}`),
}));

export async function openPanel(balik: Balik): Promise<void> {
  const panel = await balik.panel.page();
  await panel.bringToFront();
  await panel.locator('button[data-consent="start"]').waitFor();
}

/** "Not now", and what stands there then. */
export async function putOff(balik: Balik): Promise<void> {
  const panel = await balik.panel.page();
  const later = panel.locator('button[data-consent="later"]');
  if (await later.isVisible()) await later.click();
  await panel.locator('button[data-consent="again"]').waitFor();
}

export async function showMenu(balik: Balik): Promise<void> {
  await openMenu(await balik.panel.open('now'));
}

export async function openSheet(balik: Balik, status = 'only-i-follow'): Promise<void> {
  // Opened anew: in the language before, the sheet lies over the list.
  const panel = await balik.panel.open('people', `?status=${status}`);
  await panel.locator('[data-account] button').first().click();
  await panel.locator('dialog [data-verdict]').waitFor();
}

/** Settings as the person switches them. */
import type { Panel } from './panel';

/** Presses the switch of this name; answers the page with the settings on it. */
export async function switchSetting(panel: Panel, name: string) {
  const page = await panel.show('settings');
  await page.getByRole('switch', { name }).click();
  return page;
}

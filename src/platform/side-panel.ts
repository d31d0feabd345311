import type { Browser } from 'webextension-polyfill';
import { native } from './native';

interface SidePanel {
  setPanelBehavior(behavior: { openPanelOnActionClick: boolean }): Promise<void>;
  open(where: { tabId: number }): Promise<void>;
}

const sidePanel = () => (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome?.sidePanel;
const sidebar = () => (native as Partial<Browser>).sidebarAction;

/**
 * Lets a click on the toolbar icon open the panel: Chromium does it by itself, Firefox wants to be told. Where there is no
 * sidebar (Firefox for Android has none) it opens as a tab, or the tab that has it already comes to the front.
 */
export function openPanelOnToolbarClick(): void {
  const chromium = sidePanel();
  if (chromium !== undefined) {
    chromium.setPanelBehavior({ openPanelOnActionClick: true }).catch((why) => console.error('side panel', why));
    return;
  }
  native.action.onClicked.addListener(() => {
    // No await before the toggle: it would lose the person's gesture.
    const beside = sidebar();
    if (beside !== undefined) beside.toggle();
    else native.runtime.openOptionsPage();
  });
}

/**
 * How a page of the extension opens the panel beside itself: to be called in a click, before anything else is waited for.
 * It rejects where the browser will not; null = it has no place beside a tab.
 */
export async function panelOpener(): Promise<(() => Promise<void>) | null> {
  const chromium = sidePanel();
  if (chromium !== undefined) {
    // By the tab, which may have come to another window since.
    const tabId = (await native.tabs.getCurrent())?.id;
    return tabId === undefined ? null : () => chromium.open({ tabId });
  }
  const beside = sidebar();
  return beside === undefined ? null : () => beside.open();
}

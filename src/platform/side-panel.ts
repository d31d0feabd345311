import browser from 'webextension-polyfill';

interface SidePanel {
  setPanelBehavior(behavior: { openPanelOnActionClick: boolean }): Promise<void>;
}

/**
 * Lets a click on the toolbar icon open the panel: Chromium does it by itself, Firefox wants to be told. Where there is no
 * sidebar (Firefox for Android has none) it opens as a tab, or the tab that has it already comes to the front.
 */
export function openPanelOnToolbarClick(): void {
  const chromium = (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome?.sidePanel;
  if (chromium !== undefined) {
    chromium.setPanelBehavior({ openPanelOnActionClick: true }).catch((why) => console.error('side panel', why));
    return;
  }
  browser.action.onClicked.addListener(() => {
    const { sidebarAction } = browser as Partial<typeof browser>;
    // No await before the toggle: it would lose the person's gesture.
    if (sidebarAction !== undefined) sidebarAction.toggle();
    else browser.runtime.openOptionsPage();
  });
}

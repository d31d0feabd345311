import browser from 'webextension-polyfill';

interface SidePanel {
  setPanelBehavior(behavior: { openPanelOnActionClick: boolean }): Promise<void>;
}

/** Lets a click on the toolbar icon open the panel: Chromium does it by itself, Firefox wants to be told. */
export function openPanelOnToolbarClick(): void {
  const chromium = (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome?.sidePanel;
  if (chromium !== undefined) {
    chromium.setPanelBehavior({ openPanelOnActionClick: true }).catch((why) => console.error('side panel', why));
    return;
  }
  // The toggle must be the first statement of the handler: any await before it loses the person's gesture.
  browser.action.onClicked.addListener(() => {
    browser.sidebarAction.toggle();
  });
}

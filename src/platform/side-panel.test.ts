// @own-process: what a browser lacks is looked for when the icon is pressed.
import { beforeEach, expect, test, vi } from 'vitest';

const toggle = vi.fn();
const openOptionsPage = vi.fn();
const setPanelBehavior = vi.fn(async () => undefined);

/** Starts in a browser that has these parts, and presses the icon. */
async function pressIn(parts: object): Promise<void> {
  const presses: (() => void)[] = [];
  const browser = {
    runtime: { id: 'balik', openOptionsPage },
    action: { onClicked: { addListener: (press: () => void) => presses.push(press) } },
    ...parts,
  };
  Object.assign(globalThis, { browser, chrome: browser });
  vi.resetModules();
  vi.doMock('webextension-polyfill', () => ({ default: browser }));
  const { openPanelOnToolbarClick } = await import('./side-panel');
  openPanelOnToolbarClick();
  for (const press of presses) press();
}
beforeEach(() => void vi.clearAllMocks());

test('with a sidebar, the icon opens and closes it, before anything else is waited for', async () => {
  await pressIn({ sidebarAction: { toggle } });
  expect([toggle.mock.calls.length, openOptionsPage.mock.calls.length]).toEqual([1, 0]);
});

test('without a sidebar, as in Firefox for Android, the icon opens the panel as a tab', async () => {
  await pressIn({});
  expect([toggle.mock.calls.length, openOptionsPage.mock.calls.length]).toEqual([0, 1]);
});

test('with a side panel the browser is told to open it by itself', async () => {
  await pressIn({ sidePanel: { setPanelBehavior } });
  expect(setPanelBehavior).toHaveBeenCalledWith({ openPanelOnActionClick: true });
});

/** How the panel is opened from a page of the extension, in a browser that has these parts. */
async function openerIn(parts: object) {
  const browser = { runtime: { id: 'balik' }, tabs: { getCurrent: async () => ({ id: 7 }) }, ...parts };
  Object.assign(globalThis, { browser, chrome: browser });
  vi.resetModules();
  return (await import('./side-panel')).panelOpener();
}

test('from a page of the extension the panel opens beside the tab, in the press itself', async () => {
  const open = vi.fn(async () => undefined);
  await (await openerIn({ sidePanel: { open } }))?.();
  expect(open).toHaveBeenCalledWith({ tabId: 7 });
  const openSidebar = vi.fn(async () => undefined);
  await (await openerIn({ sidebarAction: { open: openSidebar } }))?.();
  expect(openSidebar).toHaveBeenCalledTimes(1);
});

test('where there is no place beside a tab, nothing opens it there', async () => {
  expect(await openerIn({})).toBeNull();
});

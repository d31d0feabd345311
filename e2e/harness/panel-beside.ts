import { privilegedOf } from './firefox-privileged';
import type { Journey } from './journey';

/** Whether the panel stands beside the page: in Chromium's side panel, in Firefox's sidebar. */
export function isPanelBeside({ context, inBackground, origin }: Pick<Journey, 'context' | 'inBackground' | 'origin'>) {
  const privileged = privilegedOf(context);
  if (privileged === null) return inBackground(isInSidePanel, null);
  return privileged<boolean>(
    `const { SidebarController } = Services.wm.getMostRecentWindow('navigator:browser');
     if (!SidebarController.isOpen) return false;
     const shown = SidebarController.browser.contentDocument.querySelector('browser')?.currentURI.spec ?? '';
     return shown.startsWith(given);`,
    `${origin}/src/panel/`,
  );
}

async function isInSidePanel(): Promise<boolean> {
  const { runtime } = (
    globalThis as unknown as {
      chrome: { runtime: { getContexts(filter: object): Promise<unknown[]> } };
    }
  ).chrome;
  return (await runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length > 0;
}

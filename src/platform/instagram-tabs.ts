import { native } from './native';

const ON_INSTAGRAM = 'https://www.instagram.com/*';

/** Whether a tab on instagram.com stands open and loaded. Only the host permission is needed to ask this. */
export async function hasInstagramTab(): Promise<boolean> {
  const tabs = await native.tabs.query({ url: ON_INSTAGRAM });
  return tabs.some((tab) => tab.discarded !== true && tab.status === 'complete');
}

/**
 * Whether the person is on instagram.com: beside a panel, by the tab in front of its window. A panel that is a tab itself
 * is in front of nothing else; there, any tab on instagram.com counts.
 */
export async function isOnInstagram(): Promise<boolean> {
  const isTabItself = (await native.tabs.getCurrent()) !== undefined;
  const tabs = await native.tabs.query({
    url: ON_INSTAGRAM,
    ...(isTabItself ? {} : { active: true, currentWindow: true }),
  });
  return tabs.length > 0;
}

/** Calls back whenever tabs come, go or lead elsewhere: what `isOnInstagram` answers may be another then. */
export function onTabs(listener: () => void, signal: AbortSignal): void {
  const { onActivated, onUpdated, onRemoved } = native.tabs;
  onActivated.addListener(listener);
  onUpdated.addListener(listener);
  onRemoved.addListener(listener);
  signal.addEventListener('abort', () => {
    onActivated.removeListener(listener);
    onUpdated.removeListener(listener);
    onRemoved.removeListener(listener);
  });
}

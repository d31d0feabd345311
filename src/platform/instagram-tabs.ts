import { native } from './native';

/** Whether a tab on instagram.com stands open and loaded. Only the host permission is needed to ask this. */
export async function hasInstagramTab(): Promise<boolean> {
  const tabs = await native.tabs.query({ url: 'https://www.instagram.com/*' });
  return tabs.some((tab) => tab.discarded !== true && tab.status === 'complete');
}

import { native } from './native';

/** Shows a count on the toolbar icon; 0 takes it away. */
export async function showOnIcon(count: number): Promise<void> {
  await native.action.setBadgeText({ text: count === 0 ? '' : count > 999 ? '999+' : String(count) });
}

import { keepThemeOf } from '../../ui/theme';
import type { PanelStore } from './store';

/** Writes the theme to the root element: the person's choice, else the system's. */
export function keepTheme(store: PanelStore, signal: AbortSignal): void {
  store.subscribe(keepThemeOf(() => store.getState().settings?.theme ?? 'auto', signal));
}

import { changeSettings, type Settings } from '../../platform/settings';
import { usePanel, usePanelStore } from './use-panel';

/** What the person chose, and the way to choose otherwise: shown at once, and as it was where it cannot be kept. */
export function useSettings(): { readonly settings: Settings; readonly change: (part: Partial<Settings>) => void } {
  const store = usePanelStore();
  const settings = usePanel((state) => state.settings!);
  const change = (part: Partial<Settings>) => {
    // The stored settings come back through `onSettings` and have the last word.
    store.setState({ settings: { ...settings, ...part } });
    changeSettings(part).catch((error) => {
      console.error('A choice could not be kept', error);
      store.setState({ settings });
    });
  };
  return { settings, change };
}

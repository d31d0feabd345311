import type { PanelStore } from './store';

/** Writes the theme to the root element: the person's choice, else the system's. */
export function keepTheme(store: PanelStore, signal: AbortSignal): void {
  const darkness = matchMedia('(prefers-color-scheme: dark)');
  const apply = () => {
    const choice = store.getState().settings?.theme ?? 'auto';
    document.documentElement.dataset['theme'] = choice === 'auto' ? (darkness.matches ? 'dark' : 'light') : choice;
  };
  apply();
  darkness.addEventListener('change', apply, { signal });
  store.subscribe(apply);
}

/**
 * Writes to the root element whether it is light or dark: as was chosen, else as the system is. Answers what is to be
 * called each time another choice was made.
 */
export function keepThemeOf(choice: () => 'auto' | 'light' | 'dark', signal: AbortSignal): () => void {
  const darkness = matchMedia('(prefers-color-scheme: dark)');
  const apply = () => {
    const chosen = choice();
    document.documentElement.dataset['theme'] = chosen === 'auto' ? (darkness.matches ? 'dark' : 'light') : chosen;
  };
  apply();
  darkness.addEventListener('change', apply, { signal });
  return apply;
}

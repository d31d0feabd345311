import { useEffect } from 'preact/hooks';

/** A file dropped beside the field would be opened by the browser in place of the panel; here nothing happens. */
export function useDropGuard(): void {
  useEffect(() => {
    const ending = new AbortController();
    const refuse = (event: DragEvent) => {
      if (event.defaultPrevented || !event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'none';
    };
    for (const kind of ['dragover', 'drop'] as const) addEventListener(kind, refuse, { signal: ending.signal });
    return () => ending.abort();
  }, []);
}

import { useEffect, useRef, useState } from 'preact/hooks';
import { readAccounts } from '../../archive/accounts/read-accounts';
import type { Archive } from '../../archive/store/open';
import { useTexts } from '../../ui/texts-context';
import type { ShownStatus } from '../shell/router';
import { usePanelStore } from '../shell/use-panel';

/** What became of the last list that was written or copied; null = none was. */
export type ListDone =
  | { readonly kind: 'exporting' | 'failed' | 'notCopied' }
  | { readonly kind: 'exported' | 'copied'; readonly count: number };

/** How long it is said. */
const SAID_MS = 12_000;

/** Writes the list that is shown to a file, or its usernames to the clipboard: these people, in this order. */
export function useListFiles(numbers: Uint32Array, status: ShownStatus) {
  const store = usePanelStore();
  const { listDelimiter } = useTexts();
  const [done, setDone] = useState<ListDone | null>(null);
  const ending = useRef(new AbortController());
  useEffect(() => () => ending.current.abort(), []);
  useEffect(() => {
    if (done === null || done.kind === 'exporting') return;
    const timer = setTimeout(() => setDone(null), SAID_MS);
    return () => clearTimeout(timer);
  }, [done]);
  const attempt = async (failed: 'failed' | 'notCopied', act: () => Promise<ListDone>) => {
    try {
      setDone(await act());
    } catch (error) {
      if (ending.current.signal.aborted) return;
      console.error('The list could not be handed out', error);
      setDone({ kind: failed });
    }
  };
  const write = () => {
    // A second press while the first file is being written would write the same.
    if (done?.kind === 'exporting') return;
    setDone({ kind: 'exporting' });
    return attempt('failed', async () => {
      const { exportPeople } = await import('./export-people');
      const { signal } = ending.current;
      const count = await exportPeople(store.getState(), { numbers, status, delimiter: listDelimiter, signal });
      return { kind: 'exported', count };
    });
  };
  const copy = () =>
    attempt('notCopied', async () => {
      const names = await usernamesOf(store.getState().archive!, numbers);
      await navigator.clipboard.writeText(names.join('\n'));
      return { kind: 'copied', count: names.length };
    });
  return { done, write, copy };
}

async function usernamesOf(archive: Archive, numbers: Uint32Array): Promise<string[]> {
  const rows = await readAccounts(archive, numbers);
  return [...numbers].flatMap((number) => rows.get(number)?.username ?? []);
}

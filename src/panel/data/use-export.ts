import { useRef, useState } from 'preact/hooks';
import { orderOf, rowsToCome } from '../../exchange/export-order';
import type { TableName } from '../../exchange/table';
import { writeTable } from '../../exchange/write-table';
import { saveFile } from '../../platform/save-file';
import { useTexts } from '../../ui/texts-context';
import { usePanelStore } from '../shell/use-panel';
import { type ExportChoice, exportWish } from './export-request';

export type ExportProgress =
  | { readonly kind: 'idle' | 'cancelled' | 'failed' | 'nothing' }
  | { readonly kind: 'writing'; readonly rows: number; readonly share: number | null }
  | { readonly kind: 'done'; readonly rows: number };

/** Writes one table at a time, as chosen; tells how far it is. */
export function useExport(choice: ExportChoice) {
  const { listDelimiter } = useTexts();
  const store = usePanelStore();
  const [progress, setProgress] = useState<ExportProgress>({ kind: 'idle' });
  const ending = useRef(new AbortController());
  const start = async (name: TableName) => {
    ending.current = new AbortController();
    const { signal } = ending.current;
    setProgress({ kind: 'writing', rows: 0, share: 0 });
    try {
      const now = Date.now();
      const wish = await exportWish(store.getState(), choice, listDelimiter, now, signal);
      if (wish === null) return setProgress({ kind: 'nothing' });
      const total = await rowsToCome(name, wish);
      const onRows = (rows: number) =>
        setProgress({ kind: 'writing', rows, share: total ? Math.min(1, rows / total) : null });
      const { blob, rows } = await writeTable(orderOf(name, wish, signal), onRows, signal);
      if (rows === 0) return setProgress({ kind: 'nothing' });
      const { viewers } = wish.scope;
      const whose = viewers.length === 1 ? (viewers[0]!.username ?? viewers[0]!.id) : 'all';
      const day = new Date(now).toISOString().slice(0, 10);
      saveFile(`balik-${name}-${whose}-${day}.${choice.format}`, [blob], blob.type);
      setProgress({ kind: 'done', rows });
    } catch (error) {
      if (!signal.aborted) console.error('The export failed', error);
      setProgress({ kind: signal.aborted ? 'cancelled' : 'failed' });
    }
  };
  return { progress, start, cancel: () => ending.current.abort() };
}

import { useRef, useState } from 'preact/hooks';
import { type ExportWish, orderOf, rowsToCome } from '../../exchange/export-order';
import type { TableName } from '../../exchange/table';
import { writeTable } from '../../exchange/write-table';
import { saveFile } from '../../platform/save-file';
import { useTexts } from '../../ui/texts-context';
import { usePanelStore } from '../shell/use-panel';
import { type ExportChoice, exportWish } from './export-request';

export type Writing =
  | { readonly kind: 'idle' | 'cancelled' | 'failed' | 'nothing' }
  | { readonly kind: 'writing'; readonly rows: number; readonly share: number | null }
  | { readonly kind: 'done'; readonly rows: number };

type Write = (wish: ExportWish, onRows: (rows: number) => void, signal: AbortSignal) => Promise<number>;

/**
 * One export at a time, as chosen: how far it is, and how to stop it. `write` answers how many rows there were; `total`
 * names the table that tells beforehand.
 */
export function useWriting(choice: ExportChoice) {
  const { listDelimiter } = useTexts();
  const store = usePanelStore();
  const [progress, setProgress] = useState<Writing>({ kind: 'idle' });
  const ending = useRef(new AbortController());
  const run = async (total: TableName, write: Write) => {
    ending.current = new AbortController();
    const { signal } = ending.current;
    setProgress({ kind: 'writing', rows: 0, share: 0 });
    try {
      const wish = await exportWish(store.getState(), choice, listDelimiter, Date.now(), signal);
      if (wish === null) return setProgress({ kind: 'nothing' });
      const toCome = await rowsToCome(total, wish);
      const onRows = (rows: number) =>
        setProgress({ kind: 'writing', rows, share: toCome ? Math.min(1, rows / toCome) : null });
      const rows = await write(wish, onRows, signal);
      setProgress(rows === 0 ? { kind: 'nothing' } : { kind: 'done', rows });
    } catch (error) {
      if (!signal.aborted) console.error('The export failed', error);
      setProgress({ kind: signal.aborted ? 'cancelled' : 'failed' });
    }
  };
  return { progress, run, cancel: () => ending.current.abort() };
}

/** Writes one table at a time into a file. */
export function useExport(choice: ExportChoice) {
  const { progress, run, cancel } = useWriting(choice);
  const start = (name: TableName) =>
    run(name, async (wish, onRows, signal) => {
      const { blob, rows } = await writeTable(orderOf(name, wish, signal), onRows, signal);
      if (rows > 0) saveFile(`balik-${name}-${whoseAndWhen(wish)}.${choice.format}`, [blob], blob.type);
      return rows;
    });
  return { progress, start, cancel };
}

/** For the names of files: whose evidence it is, and the day. */
export function whoseAndWhen({ scope: { viewers }, now }: ExportWish): string {
  const whose = viewers.length === 1 ? (viewers[0]!.username ?? viewers[0]!.id) : 'all';
  return `${whose}-${dayOf(now)}`;
}

export function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

import { useRef, useState } from 'preact/hooks';
import { writeBackup } from '../../exchange/backup-writer';
import { changeBackupNote } from '../../platform/backup-note';
import { extensionVersion } from '../../platform/extension';
import { readChoices } from '../../platform/kept-choices';
import { saveFile } from '../../platform/save-file';
import { usePanelStore } from '../shell/use-panel';

export type Making =
  | { readonly kind: 'idle' | 'done' | 'cancelled' | 'failed' }
  | { readonly kind: 'writing'; readonly parts: number };

/** Makes a backup and hands it to the person's downloads. */
export function useBackup() {
  const store = usePanelStore();
  const [making, setMaking] = useState<Making>({ kind: 'idle' });
  const ending = useRef(new AbortController());
  const make = async (passphrase: string | null) => {
    ending.current = new AbortController();
    const { signal } = ending.current;
    setMaking({ kind: 'writing', parts: 0 });
    try {
      const { archive } = store.getState();
      if (archive === null) throw new Error('The archive is not open.');
      const now = Date.now();
      const order = { archive, choices: await readChoices(), madeBy: extensionVersion(), now, passphrase };
      const blob = await writeBackup(order, (parts) => setMaking({ kind: 'writing', parts }), signal);
      saveFile(`balik-backup-${new Date(now).toISOString().slice(0, 10)}.ndjson`, [blob], blob.type);
      await changeBackupNote({ backedUpAt: now, quietUntil: null });
      setMaking({ kind: 'done' });
    } catch (error) {
      if (!signal.aborted) console.error('No backup was made', error);
      setMaking({ kind: signal.aborted ? 'cancelled' : 'failed' });
    }
  };
  return { making, make, cancel: () => ending.current.abort() };
}

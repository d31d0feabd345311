import { chooseFolder } from '../../platform/choose-folder';
import { saveFile } from '../../platform/save-file';
import type { ExportChoice } from './export-request';
import { dayOf, useWriting, whoseAndWhen } from './use-export';

/** Writes the history as a star into one ZIP, or into a folder that the person chooses. `key` null = by name. */
export function useStar(choice: ExportChoice) {
  const { progress, run, cancel } = useWriting(choice);
  const start = async (where: 'zip' | 'folder', key: string | null) => {
    // Asked for at once: browsers let nobody ask who was not pressed just now.
    const chosen = where === 'folder' ? chooseFolder() : null;
    // What went wrong is heard below.
    chosen?.catch(() => undefined);
    await run('snapshots', async (wish, onRows, signal) => {
      const into = await chosen;
      if (chosen !== null && into === null) cancel();
      signal.throwIfAborted();
      // Only who asks for it loads it.
      const { exportStar } = await import('../../exchange/star/export-star');
      const name = `balik-star-${key === null ? whoseAndWhen(wish) : dayOf(wish.now)}`;
      const { rows, zip } = await exportStar(wish, { name, into, key }, onRows, signal);
      if (rows > 0 && zip !== null) saveFile(`${name}.zip`, [zip], zip.type);
      return rows;
    });
  };
  return { progress, start, cancel };
}

import { useState } from 'preact/hooks';
import { readImports } from '../../../archive/imports/read-imports';
import type { ImportRow } from '../../../archive/store/schema';
import { aloneIn } from '../../../domain/exports/import';
import { callBackground } from '../../../messages/call';
import { usePhrases, useTexts } from '../../../ui/texts-context';
import { exportDay } from '../../shell/look-texts';
import { useFromArchive } from '../../shell/use-from-archive';
import { usePanel } from '../../shell/use-panel';

interface KeptImportsProps {
  /** Of this one the way back stands above. */
  readonly but: string | null;
}

/** The exports that are part of what is remembered; each can be taken back. */
export function KeptImports({ but }: KeptImportsProps) {
  const say = usePhrases('importing');
  const rows = useFromArchive('imports', readImports);
  if (rows === null || rows.length === 0) return null;
  return (
    <div class="stack">
      <h3>{say('import.kept')}</h3>
      <ul class="kept">
        {rows.map((row) => (
          <KeptImport key={row.importId} row={row} isUndoSaid={row.importId === but} />
        ))}
      </ul>
    </div>
  );
}

function KeptImport({ row, isUndoSaid }: { readonly row: ImportRow; readonly isUndoSaid: boolean }) {
  const texts = useTexts();
  const say = usePhrases('importing');
  const now = usePanel((state) => state.now);
  const [isFailed, setFailed] = useState(false);
  const date = exportDay(row, texts, now);
  const alone = aloneIn(row);
  const undo = () => {
    setFailed(false);
    callBackground('undoImport', { importId: row.importId }).catch((error) => {
      console.error('The import was not undone', error);
      setFailed(true);
    });
  };
  return (
    <li data-kept-import={row.importId}>
      <span class="small number">
        {alone === null
          ? say('import.kept.one', {
              date,
              count: row.lists.followers.coverage.seen,
              following: row.lists.following.coverage.seen,
            })
          : say('import.kept.alone', {
              date,
              list: say(`import.list.${alone}`),
              count: row.lists[alone].coverage.seen,
            })}
      </span>
      {!isUndoSaid && (
        <button
          type="button"
          class="button is-plain"
          aria-label={say('import.kept.undoOf', { date })}
          data-undo-import={row.importId}
          onClick={undo}
        >
          {say('import.kept.undo')}
        </button>
      )}
      {isFailed && (
        <p role="alert" class="small">
          {say('import.undo.failed')}
        </p>
      )}
    </li>
  );
}

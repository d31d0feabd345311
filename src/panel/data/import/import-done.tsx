import { usePhrases, useTexts } from '../../../ui/texts-context';
import { PeopleLink } from '../../listing/people-link';
import { exportDay } from '../../shell/look-texts';
import { usePanel } from '../../shell/use-panel';
import type { DoneImport } from './import-state';
import { ImportNotes } from './offered-notes';
import { undoImport } from './run-import';

interface ImportDoneProps {
  readonly done: DoneImport;
  readonly isUndoFailed: boolean;
}

/** What came of it, the way on, and the way back. */
export function ImportDone({ done, isUndoFailed }: ImportDoneProps) {
  const texts = useTexts();
  const say = usePhrases('importing');
  const now = usePanel((state) => state.now);
  const { newAccounts: count, owner, alone } = done;
  const date = exportDay(done, texts, now);
  return (
    <div class="import-done stack" data-import-done>
      <h3>{say('import.done.title')}</h3>
      <p role="status">
        {alone === null
          ? say('import.done', { count, owner, date })
          : say('import.done.alone', { count, owner, date, list: say(`import.list.${alone}`) })}
      </p>
      {done.unread.length > 0 && (
        <div class="notice small stack is-close" data-import-unread>
          <p>{say('import.done.unread')}</p>
          <ImportNotes problems={done.unread} />
        </div>
      )}
      <div class="buttons">
        <PeopleLink />
        <button type="button" class="button" data-import-undo onClick={() => void undoImport(done)}>
          {say('import.undo')}
        </button>
      </div>
      {isUndoFailed && <p role="alert">{say('import.undo.failed')}</p>}
    </div>
  );
}

import { useEffect, useReducer } from 'preact/hooks';
import { Fold } from '../../../ui/fold';
import { ProgressBar } from '../../../ui/progress-bar';
import { usePhrases, useTexts } from '../../../ui/texts-context';
import { ChooseExport } from './choose-export';
import { ChooseFiles } from './choose-files';
import { ImportDone } from './import-done';
import { ImportError } from './import-error';
import { ImportOffer } from './import-offer';
import { type ImportState, importStore } from './import-state';
import { KeptImports } from './kept-imports';
import { OtherLists } from './other-lists';
import { cancelImport } from './run-import';
import { useDropGuard } from './use-drop-guard';

/** From a chosen file to lists with dates, step by step; every step can be left. */
export function ImportSection() {
  const say = usePhrases('importing');
  const state = useImport();
  useDropGuard();
  const isWaiting = state.kind === 'reading' || state.kind === 'handing' || state.kind === 'keeping';
  return (
    <section class="part stack" data-import-state={state.kind}>
      <h2>{say('import.title')}</h2>
      {state.kind === 'offered' ? (
        <ImportOffer offered={state.offered} />
      ) : state.kind === 'choosing' ? (
        <ChooseExport state={state} />
      ) : isWaiting ? (
        <Progress state={state} />
      ) : (
        <>
          {(state.kind === 'cancelled' || state.kind === 'undone') && (
            <p class="guidance" role="status">
              {say(`import.${state.kind}`)}
            </p>
          )}
          {(state.kind === 'refused' || state.kind === 'failed') && <ImportError state={state} />}
          {state.kind === 'done' ? (
            <>
              <ImportDone done={state.done} isUndoFailed={state.isUndoFailed} />
              <Fold title={say('import.again')}>
                <ChooseFiles isMain={false} />
              </Fold>
            </>
          ) : (
            <ChooseFiles isMain />
          )}
        </>
      )}
      <KeptImports but={state.kind === 'done' ? state.done.importId : null} />
      <OtherLists />
    </section>
  );
}

type Waiting = Extract<ImportState, { kind: 'reading' | 'handing' | 'keeping' }>;

function Progress({ state }: { readonly state: Waiting }) {
  const texts = useTexts();
  const say = usePhrases('importing');
  const { percent } = texts;
  const share = state.kind === 'keeping' ? null : state.share;
  const words =
    state.kind === 'keeping'
      ? say('import.keeping')
      : state.kind === 'handing'
        ? say('import.handing', { share: percent(state.share) })
        : state.share === null
          ? say('import.reading', { count: state.rows })
          : say('import.readingOf', { count: state.rows, share: percent(state.share) });
  return (
    <div class="stack" data-import-progress aria-busy="true">
      <ProgressBar label={say('import.title')} share={share} text={words} />
      <p class="number">{words}</p>
      {state.kind !== 'keeping' && (
        <div class="buttons">
          <button type="button" class="button" data-import-cancel onClick={cancelImport}>
            {say('import.cancel')}
          </button>
        </div>
      )}
    </div>
  );
}

function useImport(): ImportState {
  const [, redraw] = useReducer<number, void>((times) => times + 1, 0);
  useEffect(() => importStore.subscribe(() => redraw()), []);
  return importStore.getState();
}

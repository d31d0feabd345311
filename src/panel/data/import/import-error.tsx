import { usePhrases, useTexts } from '../../../ui/texts-context';
import { usePanel } from '../../shell/use-panel';
import type { ImportState } from './import-state';
import { problemSentence } from './problem-sentence';

interface ImportErrorProps {
  readonly state: Extract<ImportState, { kind: 'refused' | 'failed' }>;
}

/** What failed, where, and what to do next. Nothing was changed. */
export function ImportError({ state }: ImportErrorProps) {
  const texts = useTexts();
  const say = usePhrases('importing');
  const now = usePanel((panel) => panel.now);
  const said =
    state.kind === 'failed'
      ? { what: say(`import.failed.${state.why}`), next: null }
      : problemSentence(state.problem, texts, now);
  const path = state.kind === 'refused' ? state.problem.path : null;
  return (
    <div
      class="import-error stack"
      role="alert"
      data-import-error
      data-code={state.kind === 'refused' ? state.problem.code : state.why}
    >
      <h3>{say('import.failed.title')}</h3>
      <p>
        {said.what} {path !== null && <span class="soft">{say('import.failed.where', { file: path })}</span>}
      </p>
      {said.next !== null && <p>{said.next}</p>}
      <p class="soft small">{say('import.failed.kept')}</p>
    </div>
  );
}

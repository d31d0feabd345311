import '../../../i18n/import-texts';
import { useTexts } from '../../../ui/texts-context';
import { usePanel } from '../../shell/use-panel';
import type { ImportState } from './import-state';
import { problemSentence } from './problem-sentence';

interface ImportErrorProps {
  readonly state: Extract<ImportState, { kind: 'refused' | 'failed' }>;
}

/** What failed, where, and what to do next. Nothing was changed. */
export function ImportError({ state }: ImportErrorProps) {
  const texts = useTexts();
  const { t } = texts;
  const now = usePanel((panel) => panel.now);
  const said =
    state.kind === 'failed'
      ? { what: t(`import.failed.${state.why}`), next: null }
      : problemSentence(state.problem, texts, now);
  const path = state.kind === 'refused' ? state.problem.path : null;
  return (
    <div
      class="import-error stack"
      role="alert"
      data-import-error
      data-code={state.kind === 'refused' ? state.problem.code : state.why}
    >
      <h3>{t('import.failed.title')}</h3>
      <p>
        {said.what} {path !== null && <span class="soft">{t('import.failed.where', { file: path })}</span>}
      </p>
      {said.next !== null && <p>{said.next}</p>}
      <p class="soft small">{t('import.failed.kept')}</p>
    </div>
  );
}

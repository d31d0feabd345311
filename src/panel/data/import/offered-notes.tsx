import type { ImportProblem } from '../../../exchange/import/read-import';
import { useTexts } from '../../../ui/texts-context';
import { usePanel } from '../../shell/use-panel';
import { problemSentence } from './problem-sentence';

/** Said by the lists themselves already. */
const SAID: readonly ImportProblem['code'][] = ['date-window', 'date-window-possible', 'owner-unknown'];

/** What is missing or doubtful in the export, and what can be done about it. */
export function OfferedNotes({ problems }: { readonly problems: readonly ImportProblem[] }) {
  const texts = useTexts();
  const { t } = texts;
  const now = usePanel((state) => state.now);
  const shown = problems.filter(({ code }) => !SAID.includes(code));
  if (shown.length === 0) return null;
  return (
    <details class="also" open={shown.some(({ severity }) => severity === 'warning')}>
      <summary>{t('import.preview.notes')}</summary>
      <ul class="small stack">
        {shown.map((problem) => {
          const { what, next } = problemSentence(problem, texts, now);
          return (
            <li key={`${problem.code}/${problem.list}/${problem.path}`} data-import-note={problem.code}>
              {what} {next}
              {problem.path !== null && <span class="soft"> {t('import.failed.where', { file: problem.path })}</span>}
            </li>
          );
        })}
      </ul>
    </details>
  );
}

import type { ImportProblem } from '../../../exchange/import/read-import';
import { usePhrases, useTexts } from '../../../ui/texts-context';
import { usePanel } from '../../shell/use-panel';
import { problemSentence } from './problem-sentence';

/** Said by the lists themselves already. */
const SAID: readonly ImportProblem['code'][] = ['date-window', 'date-window-possible', 'list-empty', 'owner-unknown'];

/** What is missing or doubtful in the export, and what can be done about it. */
export function OfferedNotes({ problems }: { readonly problems: readonly ImportProblem[] }) {
  const say = usePhrases('importing');
  const shown = problems.filter(({ code }) => !SAID.includes(code));
  if (shown.length === 0) return null;
  return (
    <details class="also" open={shown.some(({ severity }) => severity === 'warning')}>
      <summary>{say('import.preview.notes')}</summary>
      <ImportNotes problems={shown} />
    </details>
  );
}

/** Each with the file it is about. */
export function ImportNotes({ problems }: { readonly problems: readonly ImportProblem[] }) {
  const texts = useTexts();
  const say = usePhrases('importing');
  const now = usePanel((state) => state.now);
  return (
    <ul class="small stack">
      {problems.map((problem) => {
        const { what, next } = problemSentence(problem, texts, now);
        return (
          <li key={`${problem.code}/${problem.list}/${problem.path}`} data-import-note={problem.code}>
            {what} {next}
            {problem.path !== null && <span class="soft"> {say('import.failed.where', { file: problem.path })}</span>}
          </li>
        );
      })}
    </ul>
  );
}

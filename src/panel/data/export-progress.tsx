import { ProgressBar } from '../../ui/progress-bar';
import { usePhrases, useTexts } from '../../ui/texts-context';
import type { Writing } from './use-export';

interface ExportProgressProps {
  readonly progress: Writing;
  readonly cancel: () => void;
}

/** How far an export is, with the way to stop it; and how it ended. */
export function ExportProgress({ progress, cancel }: ExportProgressProps) {
  const say = usePhrases('exchange');
  const { percent } = useTexts();
  if (progress.kind === 'writing') {
    const { share, rows } = progress;
    const words =
      share === null ? say('export.progress', { count: rows }) : say('export.progressOf', { share: percent(share) });
    return (
      <>
        <ProgressBar label={say('export')} share={share} text={words} />
        <div class="buttons">
          <button type="button" class="button" data-export-cancel onClick={cancel}>
            {say('export.cancel')}
          </button>
        </div>
      </>
    );
  }
  return (
    <p role="status">
      {progress.kind === 'done' && say('export.done', { count: progress.rows })}
      {progress.kind === 'cancelled' && say('export.cancelled')}
      {progress.kind === 'failed' && say('export.failed')}
      {progress.kind === 'nothing' && say('export.nothing')}
    </p>
  );
}

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { extensionVersion } from '../../../platform/extension';
import type { PulseReport } from '../../../platform/pulse';
import { Fold } from '../../../ui/fold';
import { usePhrases } from '../../../ui/texts-context';
import { usePanel } from '../../shell/use-panel';
import { reportText } from './report-text';

/** The report, to be copied with one press; where the browser does not let it, it stands there selected. */
export function ReportPart({ pulse }: { readonly pulse: PulseReport }) {
  const say = usePhrases('pulse');
  const problems = usePanel((state) => state.problems);
  const [isOpen, setOpen] = useState(false);
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  // As it was when copying failed: a text that goes on changing would lose what is selected in it.
  const [refused, setRefused] = useState<{ readonly text: string } | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const text = reportText(pulse, problems, extensionVersion());
  useLayoutEffect(() => {
    if (refused === null) return;
    field.current?.focus();
    field.current?.select();
  }, [refused]);
  const copy = async () => {
    setOutcome(null);
    setRefused(null);
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch (error) {
      console.warn('The report could not be copied', error);
      setOpen(true);
      setOutcome('failed');
      setRefused({ text });
    }
  };
  return (
    <div class="stack is-close" data-report={outcome ?? 'idle'}>
      <div class="buttons">
        <button type="button" class="button" data-report-copy onClick={copy}>
          {say('copy')}
        </button>
        <p role="status" class="small said">
          {outcome !== null && say(outcome === 'copied' ? 'copied' : 'copy.failed')}
        </p>
      </div>
      <Fold title={say('report')} isOpen={isOpen} onToggle={setOpen}>
        <p class="soft small">{say('report.text')}</p>
        <textarea
          class="report"
          readOnly
          rows={8}
          aria-label={say('report')}
          value={refused?.text ?? text}
          ref={field}
        />
      </Fold>
    </div>
  );
}

import { isRunning } from '../../platform/recording';
import { usePhrases } from '../../ui/texts-context';
import { hashOf } from './router';
import { usePanel } from './use-panel';

/** The red dot that stands in the header of every view while a recording for a report runs; it leads to where it ends. */
export function RecordingSign() {
  const say = usePhrases('pulse');
  const isOn = usePanel(({ recording, now }) => isRunning(recording, now));
  if (!isOn) return null;
  return (
    <a
      class="icon-button"
      href={hashOf({ view: 'data', part: 'troubleshooting' })}
      title={say('record.on')}
      data-recording-sign
    >
      <span class="unseen">{say('record.on')}</span>
      <span class="recording-dot" aria-hidden="true" />
    </a>
  );
}

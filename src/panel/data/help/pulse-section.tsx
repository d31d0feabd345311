import { useEffect, useState } from 'preact/hooks';
import { followPulse, type PulseLine, type PulseReport } from '../../../platform/pulse';
import { usePhrases, useTexts } from '../../../ui/texts-context';
import { usePanel } from '../../shell/use-panel';
import { InstagramCount } from './instagram-count';
import { partOf, toldOf } from './pulse-parts';
import { ReportPart } from './report-part';

/** What was expected of instagram.com and found: loud when Instagram has changed, short when all is well. */
export function PulseSection() {
  const say = usePhrases('pulse');
  const sayData = usePhrases('data');
  const hasProblems = usePanel((state) => state.problems.length > 0);
  const { semicolons } = useTexts();
  const pulse = usePulse();
  if (pulse === null) return null;
  const { troubled, working } = toldOf(pulse.lines);
  return (
    <section class="part stack" data-pulse={troubled.some((line) => line.restingSince !== null) ? 'resting' : 'fine'}>
      <h2>{say(pulse.lines.length > 0 && troubled.length === 0 ? 'fine' : 'title')}</h2>
      {pulse.lines.length === 0 && <p>{say('none')}</p>}
      {!hasProblems && <p>{sayData('trouble.none')}</p>}
      {troubled.length > 0 && (
        <ul class="problems">
          {troubled.map((line) => (
            <Part key={`${line.what} ${line.name}`} line={line} />
          ))}
        </ul>
      )}
      {troubled.length > 0 && working.length > 0 && (
        <p class="soft small" data-pulse-works={working.join(' ')}>
          {say('works', { parts: semicolons(working.map((part) => say(`part.${part}`))) })}
        </p>
      )}
      <InstagramCount />
      <ReportPart pulse={pulse} />
      <p class="soft small">{say('intro')}</p>
    </section>
  );
}

/** What is said of a part that found nothing any more. */
const STOPPED = { anchor: 'resting', endpoint: 'unread', screen: 'screen' } as const satisfies Record<
  PulseLine['what'],
  string
>;

function Part({ line }: { readonly line: PulseLine }) {
  const say = usePhrases('pulse');
  const texts = useTexts();
  const now = usePanel((state) => state.now);
  const part = partOf(line.name);
  const { what, restingSince, lastFoundAt, misses, found, expected } = line;
  return (
    <li data-pulse-line={line.name} data-resting={restingSince !== null}>
      <h3>{part === 'other' ? say('part.other', { name: line.name }) : say(`part.${part}`)}</h3>
      <p>
        {restingSince !== null
          ? say(STOPPED[what], { day: texts.day(restingSince, now) })
          : lastFoundAt === null
            ? say('never')
            : say('missed', { day: texts.day(lastFoundAt, now), count: misses })}
      </p>
      <p class="soft small number">{say('found', { found, expected })}</p>
    </li>
  );
}

function usePulse(): PulseReport | null {
  const [pulse, setPulse] = useState<PulseReport | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    followPulse((pulse) => stop.signal.aborted || setPulse(pulse), stop.signal).catch((error) =>
      console.error('The pulse could not be read', error),
    );
    return () => stop.abort();
  }, []);
  return pulse;
}

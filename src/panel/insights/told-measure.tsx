import type { Measure } from '../../domain/insights/measure';
import { usePhrases } from '../../ui/texts-context';
import { hashOf } from '../shell/router';

interface ToldMeasureProps {
  readonly measure: Measure | null;
  /** Writes the value. */
  readonly write: (value: number) => string;
  /** Where evidence is missing: what would bring it. */
  readonly missing: string;
  readonly name: string;
  /** Whether it is an export that would bring it: the way there stands beside the word. */
  readonly isOfExport?: boolean;
  /** How it says what it rests on: a share is of accounts, anything else is known of them. */
  readonly rests?: 'restsOn' | 'knownOf';
}

/** One number with how many accounts it rests on; without evidence there is no number, and a word on what is missing. */
export function ToldMeasure({
  measure,
  write,
  missing,
  name,
  isOfExport = false,
  rests = 'restsOn',
}: ToldMeasureProps) {
  const say = usePhrases('insights');
  if (measure === null)
    return (
      <p class="soft" data-insight={name} data-value="">
        {missing}
        {isOfExport && (
          <>
            {' '}
            <a href={hashOf({ view: 'data', part: 'import' })}>{say('toImport')}</a>
          </>
        )}
      </p>
    );
  return (
    <p class="measure number" data-insight={name} data-value={measure.value} data-rests-on={measure.restsOn}>
      <strong>{write(measure.value)}</strong> <span class="soft small">{say(rests, { count: measure.restsOn })}</span>
    </p>
  );
}

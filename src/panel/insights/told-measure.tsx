import { isTooFew, type Measure, partOf } from '../../domain/insights/measure';
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

/** One number with how many accounts it rests on; of too few the count alone; without evidence a word on what is missing. */
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
            <a class="way" href={hashOf({ view: 'data', part: 'import' })}>
              {say('toImport')}
            </a>
          </>
        )}
      </p>
    );
  const { value, restsOn } = measure;
  const told = { 'data-insight': name, 'data-value': value, 'data-rests-on': restsOn };
  if (rests === 'restsOn' && isTooFew(measure))
    return (
      <p class="number" {...told} data-too-few>
        {say('tooFew', { part: partOf(measure), count: restsOn })}
      </p>
    );
  return (
    <p class="measure number" {...told}>
      <strong>{write(value)}</strong> <span class="soft small">{say(rests, { count: restsOn })}</span>
    </p>
  );
}

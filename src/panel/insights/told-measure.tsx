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
  /** How it says what it rests on: a share is of accounts, the rate of those one follows, a time is the median of them. */
  readonly rests?: 'restsOn' | 'rate.restsOn' | 'medianOf';
  /** Whom it leaves out, in a few words each: elsewhere they may be counted in. */
  readonly without?: readonly string[];
}

/** One number with how many accounts it rests on; of too few the count alone; without evidence a word on what is missing. */
export function ToldMeasure({
  measure,
  write,
  missing,
  name,
  isOfExport = false,
  rests = 'restsOn',
  without = [],
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
  const andLeftOut = (words: string) => [words, ...without].join(' · ');
  const told = { 'data-insight': name, 'data-value': value, 'data-rests-on': restsOn };
  if (rests !== 'medianOf' && isTooFew(measure))
    return (
      <p class="number" {...told} data-too-few>
        {andLeftOut(say('tooFew', { part: partOf(measure), count: restsOn }))}
      </p>
    );
  return (
    <p class="measure number" {...told}>
      <strong>{write(value)}</strong>{' '}
      <span class="soft small">
        {rests === 'medianOf' && '· '}
        {andLeftOut(say(rests, { count: restsOn }))}
      </span>
    </p>
  );
}

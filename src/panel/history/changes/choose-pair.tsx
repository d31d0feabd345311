import { useId, useState } from 'preact/hooks';
import type { Pair } from '../../../domain/changes/changes-between';
import { mayHoldAll } from '../../../domain/looks/list-window';
import type { Look } from '../../../domain/looks/look';
import { Select } from '../../../ui/select';
import { usePhrases, useTexts } from '../../../ui/texts-context';
import { usePanel } from '../../shell/use-panel';
import { whenRead } from '../looks/when-read';
import type { Chosen } from './pairs';

interface ChoosePairProps {
  readonly looks: readonly Look[];
  readonly chosen: Chosen;
  readonly pairs: readonly Pair[];
  readonly onChoose: (chosen: Chosen) => void;
}

/** Whose list, and which two snapshots of it. */
export function ChoosePair({ looks, chosen, pairs, onChoose }: ChoosePairProps) {
  const texts = useTexts();
  const say = usePhrases('history');
  return (
    <>
      <Select
        label={say('changes.of')}
        value={chosen.kind}
        choices={[
          { value: 'both', text: say('changes.both') },
          { value: 'followers', text: texts.t('reading.followers') },
          { value: 'following', text: texts.t('reading.following') },
        ]}
        onChoose={(kind) => onChoose(kind === 'both' ? { kind } : { kind, first: null, second: null })}
        hooks={{ 'data-compare-list': true }}
      />
      {chosen.kind !== 'both' && (
        <TwoLooks
          looks={looks.filter((look) => look.list.kind === chosen.kind)}
          first={chosen.first ?? pairs[0]?.first.snapshotId ?? null}
          second={chosen.second ?? pairs[0]?.second.snapshotId ?? null}
          onChoose={(ends) => onChoose({ kind: chosen.kind, ...ends })}
        />
      )}
    </>
  );
}

/** So many stand there before all are asked for, beside those that are chosen. */
const FIRST = 5;

interface Ends {
  readonly first: string | null;
  readonly second: string | null;
}

interface TwoLooksProps extends Ends {
  /** Oldest first, all of one list. */
  readonly looks: readonly Look[];
  readonly onChoose: (ends: Ends) => void;
}

/** Two of many, each snapshot a line that breaks where it must: a drop-down list would cut its end off. */
function TwoLooks({ looks, first, second, onChoose }: TwoLooksProps) {
  const texts = useTexts();
  const say = usePhrases('history');
  const now = usePanel((state) => state.now);
  const name = useId();
  const [isAll, setAll] = useState(false);
  const newestFirst = looks.toReversed();
  const shown = newestFirst.filter(
    ({ snapshotId }, place) => isAll || place < FIRST || snapshotId === first || snapshotId === second,
  );
  return (
    <fieldset class="two-looks">
      <legend class="small soft">{say('changes.pair')}</legend>
      <p class="two-looks-head small soft" aria-hidden="true">
        <span>{say('changes.first')}</span>
        <span>{say('changes.second')}</span>
      </p>
      {shown.map((look) => {
        const words = say(`option.${howComplete(look)}`, {
          date: whenRead(look, texts, now),
          seen: texts.number(look.coverage.seen),
        });
        return (
          <div key={look.snapshotId} class="two-looks-row">
            {(['first', 'second'] as const).map((end) => (
              <label key={end}>
                <input
                  type="radio"
                  name={`${name}-${end}`}
                  value={look.snapshotId}
                  checked={look.snapshotId === (end === 'first' ? first : second)}
                  data-compare-end={end}
                  aria-label={`${say(`changes.${end}`)}: ${words}`}
                  onChange={() => onChoose({ first, second, [end]: look.snapshotId })}
                />
              </label>
            ))}
            <span class="number" aria-hidden="true">
              {words}
            </span>
          </div>
        );
      })}
      {shown.length < looks.length && (
        <button type="button" class="button is-small" data-all-looks onClick={() => setAll(true)}>
          {say('snapshot.all', { count: looks.length })}
        </button>
      )}
    </fieldset>
  );
}

/** That an export's date is not sure its date says by itself, and what follows from that stands below the choice. */
function howComplete({ coverage, source, window }: Look): 'whole' | 'unsure' | 'partial' {
  if (coverage.kind === 'whole' || coverage.why.join() === 'date-unsure') return 'whole';
  return source === 'export' && mayHoldAll(coverage, window) ? 'unsure' : 'partial';
}

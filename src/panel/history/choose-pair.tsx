import type { Pair } from '../../domain/changes/changes-between';
import { mayHoldAll } from '../../domain/looks/list-window';
import type { Look } from '../../domain/looks/look';
import { Select } from '../../ui/select';
import { usePhrases, useTexts } from '../../ui/texts-context';
import { usePanel } from '../shell/use-panel';
import type { Chosen } from './pairs';
import { whenRead } from './when-read';

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
        <div class="pair">
          {(['first', 'second'] as const).map((end) => (
            <LookChoice
              key={end}
              end={end}
              looks={looks.filter((look) => look.list.kind === chosen.kind)}
              value={chosen[end] ?? pairs[0]?.[end].snapshotId ?? ''}
              onChoose={(id) => onChoose({ ...chosen, [end]: id })}
            />
          ))}
        </div>
      )}
    </>
  );
}

interface LookChoiceProps {
  readonly end: 'first' | 'second';
  readonly looks: readonly Look[];
  readonly value: string;
  readonly onChoose: (snapshotId: string) => void;
}

function LookChoice({ end, looks, value, onChoose }: LookChoiceProps) {
  const texts = useTexts();
  const say = usePhrases('history');
  const now = usePanel((state) => state.now);
  const newestFirst = looks.toReversed();
  return (
    <Select
      label={say(`changes.${end}`)}
      value={value}
      choices={newestFirst.map((look) => ({
        value: look.snapshotId,
        text: say(`option.${howComplete(look)}`, {
          date: whenRead(look, texts, now),
          seen: texts.number(look.coverage.seen),
        }),
      }))}
      onChoose={onChoose}
      hooks={{ 'data-compare-end': end }}
    />
  );
}

/** That an export's date is not sure its date says by itself, and what follows from that stands below the choice. */
function howComplete({ coverage, source, window }: Look): 'whole' | 'unsure' | 'partial' {
  if (coverage.kind === 'whole' || coverage.why.join() === 'date-unsure') return 'whole';
  return source === 'export' && mayHoldAll(coverage, window) ? 'unsure' : 'partial';
}

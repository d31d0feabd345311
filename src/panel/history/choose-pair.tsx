import type { Pair } from '../../domain/changes-between';
import type { Look } from '../../domain/look';
import { isUnplaced } from '../../domain/recognition';
import { HISTORY_BOOK } from '../../i18n/history/book';
import { Select } from '../../ui/select';
import { usePhrases, useTexts } from '../../ui/texts-context';
import { usePanel } from '../use-panel';
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
  const say = usePhrases(HISTORY_BOOK);
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
  const say = usePhrases(HISTORY_BOOK);
  const now = usePanel((state) => state.now);
  const newestFirst = looks.toReversed();
  return (
    <Select
      label={say(`changes.${end}`)}
      value={value}
      choices={newestFirst.map(({ snapshotId, readAt, coverage }) => ({
        value: snapshotId,
        text: say(isUnplaced({ coverage }) ? 'option.unplaced' : `option.${coverage.kind}`, {
          date: texts.moment(readAt, now),
          seen: texts.number(coverage.seen),
        }),
      }))}
      onChoose={onChoose}
      hooks={{ 'data-compare-end': end }}
    />
  );
}

import type { Certainty } from '../../../domain/certainty';
import { CHANGE_KINDS, type Change, type ChangeKind } from '../../../domain/changes/change';
import { Select } from '../../../ui/select';
import { usePhrases } from '../../../ui/texts-context';

export interface ChangeFilter {
  readonly kind: ChangeKind | 'any';
  readonly certainty: Certainty | 'any' | 'none';
}

export const ANY: ChangeFilter = { kind: 'any', certainty: 'any' };

export function isFiltered({ kind, certainty }: ChangeFilter): boolean {
  return kind !== 'any' || certainty !== 'any';
}

export function passes(change: Change, { kind, certainty }: ChangeFilter): boolean {
  return (
    (kind === 'any' || change.kind === kind) && (certainty === 'any' || (change.certainty ?? 'none') === certainty)
  );
}

interface ChangeFiltersProps {
  readonly filter: ChangeFilter;
  readonly onFilter: (filter: ChangeFilter) => void;
}

/** Only changes of one kind, or as sure as that. */
export function ChangeFilters({ filter, onFilter }: ChangeFiltersProps) {
  const say = usePhrases('history');
  return (
    <div class="pair">
      <Select
        label={say('changes.kind')}
        value={filter.kind}
        choices={[
          { value: 'any', text: say('changes.any') },
          ...CHANGE_KINDS.map((value) => ({ value, text: say(`kind.${value}`) })),
        ]}
        onChoose={(kind) => onFilter({ ...filter, kind })}
        hooks={{ 'data-filter': 'kind' }}
      />
      <Select
        label={say('changes.certainty')}
        value={filter.certainty}
        choices={[
          { value: 'any', text: say('changes.any') },
          { value: 'certain', text: say('certainty.certain') },
          { value: 'likely', text: say('certainty.likely') },
          { value: 'none', text: say('certainty.none') },
        ]}
        onChoose={(certainty) => onFilter({ ...filter, certainty })}
        hooks={{ 'data-filter': 'certainty' }}
      />
    </div>
  );
}

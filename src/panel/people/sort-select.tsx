import type { PeopleFacts } from '../../archive/facts/for-people';
import { usePhrases } from '../../ui/texts-context';
import { datesBehind } from '../listing/people-order';
import { DATED_SORTS, SORTS, type Sort } from '../shell/people-choice';
import type { ShownStatus } from '../shell/router';
import { usePanel, usePanelStore } from '../shell/use-panel';

interface SortSelectProps {
  readonly facts: PeopleFacts | null;
  readonly status: ShownStatus;
  /** The order in which they stand, chosen or not. */
  readonly sort: Sort;
}

/** In these lists nobody has such a date: to sort by it would sort nothing. */
const NOBODY_HAS: Partial<Record<ShownStatus, readonly Sort[]>> = {
  'only-i-follow': ['followed-me'],
  'too-early': ['followed-me'],
  'only-they-follow': ['followed-first', 'followed-last'],
};

/** In which order people stand. What exports alone tell is offered once one told it; until then its group says what it needs. */
export function SortSelect({ facts, status, sort: current }: SortSelectProps) {
  const say = usePhrases('people');
  const store = usePanelStore();
  const people = usePanel((state) => state.people);
  const isOffered = (sort: Sort) => sort === current || NOBODY_HAS[status]?.includes(sort) !== true;
  const isKnown = (sort: (typeof DATED_SORTS)[number]) => facts !== null && datesBehind(facts, sort) !== null;
  return (
    <select
      class="input sort"
      aria-label={say('sort')}
      data-sort
      value={current}
      onChange={(event) => store.setState({ people: { ...people, sort: event.currentTarget.value as Sort } })}
    >
      {SORTS.map((value) => (
        <option key={value} value={value} selected={value === current}>
          {say(`sort.${value}`)}
        </option>
      ))}
      <optgroup label={say('sort.dated')}>
        {DATED_SORTS.filter(isOffered).map((value) => (
          <option key={value} value={value} selected={value === current} disabled={!isKnown(value)}>
            {say(`sort.${value}`)}
          </option>
        ))}
      </optgroup>
    </select>
  );
}

import type { ComponentChildren } from 'preact';
import type { OtherListOfViewer } from '../../archive/imports/read-imports';
import { Select } from '../../ui/select';
import { useTexts } from '../../ui/texts-context';
import { lazyPiece } from '../shell/lazy-piece';
import { filtersOn, type PeopleChoice } from '../shell/people-choice';
import { usePanel, usePanelStore } from '../shell/use-panel';

const NoteFilters = lazyPiece(() => import('./note-filters').then((file) => file.NoteFilters));

const ListFilter = lazyPiece(() => import('./list-filter').then((file) => file.ListFilter));

type YesNo = 'any' | 'yes' | 'no';
const asYesNo = (is: boolean | null): YesNo => (is === null ? 'any' : is ? 'yes' : 'no');
const asFlag = (choice: YesNo): boolean | null => (choice === 'any' ? null : choice === 'yes');

interface FiltersProps {
  /** The lists beside followers and following that there are. */
  readonly lists: readonly OtherListOfViewer[];
  /** What stands beside the search: the order, and what can be done with the list. */
  readonly children: ComponentChildren;
  /** What stands in the line of the folded filters. */
  readonly below: ComponentChildren;
}

/** Search, and folded away: filters. */
export function Filters({ lists, children, below }: FiltersProps) {
  const { t } = useTexts();
  const store = usePanelStore();
  const people = usePanel((state) => state.people);
  const change = (part: Partial<PeopleChoice>) => store.setState({ people: { ...people, ...part } });
  const yesNo = (['any', 'yes', 'no'] as const).map((value) => ({ value, text: t(`people.${value}`) }));
  const on = filtersOn(people);
  return (
    <div class="filters">
      <input
        class="input"
        type="search"
        autocomplete="off"
        spellcheck={false}
        aria-label={t('people.search')}
        placeholder={t('people.search')}
        value={people.search}
        onInput={(event) => change({ search: event.currentTarget.value })}
      />
      {children}
      <details class="more">
        <summary>{on === 0 ? t('people.filters') : t('people.filtersOn', { count: on })}</summary>
        <div class="more-fields">
          <Select
            label={t('people.filter.certainty')}
            value={people.certainty ?? 'any'}
            choices={[
              { value: 'any', text: t('people.any') },
              { value: 'certain', text: t('verdict.certain') },
              { value: 'plain', text: t('verdict.plain') },
              { value: 'likely', text: t('verdict.likely') },
            ]}
            onChoose={(certainty) => change({ certainty: certainty === 'any' ? null : certainty })}
            hooks={{ 'data-filter': 'certainty' }}
          />
          <Select
            label={t('people.filter.verified')}
            value={asYesNo(people.isVerified)}
            choices={yesNo}
            onChoose={(choice) => change({ isVerified: asFlag(choice) })}
            hooks={{ 'data-filter': 'verified' }}
          />
          <Select
            label={t('people.filter.private')}
            value={asYesNo(people.isPrivate)}
            choices={yesNo}
            onChoose={(choice) => change({ isPrivate: asFlag(choice) })}
            hooks={{ 'data-filter': 'private' }}
          />
          <ListFilter lists={lists} />
          <NoteFilters choice={people} onChange={change} />
        </div>
      </details>
      {below}
    </div>
  );
}

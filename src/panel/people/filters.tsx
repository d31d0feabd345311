import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { OtherListOfViewer } from '../../archive/imports/read-imports';
import { Select } from '../../ui/select';
import { usePhrases, useTexts } from '../../ui/texts-context';
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
  /** There is nobody to search for, nor would other filters find anybody. */
  readonly isNobody: boolean;
  /** Beside the search: in which order people stand. */
  readonly order: ComponentChildren;
  /** At the end of the line: what can be done with the list. */
  readonly menu: ComponentChildren;
  /** From the search on down: into the list. */
  readonly onDown: () => void;
  /** What stands below it, where there is anything to say. */
  readonly below: ComponentChildren;
}

/** Search, order and menu in one line; filters below it once they are asked for. */
export function Filters({ lists, isNobody, order, menu, onDown, below }: FiltersProps) {
  const { t, number } = useTexts();
  const say = usePhrases('people');
  const sayOfVerdict = usePhrases('evidence');
  const id = useId();
  const store = usePanelStore();
  const people = usePanel((state) => state.people);
  const [isOpen, setOpen] = useState(false);
  const change = (part: Partial<PeopleChoice>) => store.setState({ people: { ...people, ...part } });
  const yesNo = (['any', 'yes', 'no'] as const).map((value) => ({ value, text: say(`${value}`) }));
  const on = filtersOn(people);
  const words = on === 0 ? say('filters') : say('filtersOn', { count: on });
  if (isNobody)
    return (
      <div class="filters is-bare">
        {lists.length > 0 && <ListFilter lists={lists} />}
        <div class="beside-search">{menu}</div>
        {below}
      </div>
    );
  return (
    <div class="filters">
      <input
        class="input"
        type="search"
        autocomplete="off"
        spellcheck={false}
        aria-label={say('search')}
        placeholder={say('search.short')}
        title={say('search')}
        value={people.search}
        onInput={(event) => change({ search: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' || event.isComposing) return;
          event.preventDefault();
          onDown();
        }}
      />
      <div class="beside-search">
        {order}
        <button
          type="button"
          class="icon-button more"
          title={words}
          aria-expanded={isOpen}
          aria-controls={id}
          data-more={on}
          onClick={() => setOpen(!isOpen)}
        >
          <span class="unseen">{words}</span>
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d="M3 5h14M5.5 10h9M8 15h4" />
          </svg>
          {on > 0 && (
            <span class="more-on number" aria-hidden="true">
              {number(on)}
            </span>
          )}
        </button>
        {menu}
      </div>
      <div id={id} class="more-fields" hidden={!isOpen}>
        {isOpen && (
          <>
            <Select
              label={say('filter.certainty')}
              value={people.certainty ?? 'any'}
              choices={[
                { value: 'any', text: say('any') },
                { value: 'certain', text: sayOfVerdict('verdict.certain') },
                { value: 'plain', text: sayOfVerdict('verdict.plain') },
                { value: 'likely', text: t('verdict.likely') },
              ]}
              onChoose={(certainty) => change({ certainty: certainty === 'any' ? null : certainty })}
              hooks={{ 'data-filter': 'certainty' }}
            />
            <Select
              label={say('filter.verified')}
              value={asYesNo(people.isVerified)}
              choices={yesNo}
              onChoose={(choice) => change({ isVerified: asFlag(choice) })}
              hooks={{ 'data-filter': 'verified' }}
            />
            <Select
              label={say('filter.private')}
              value={asYesNo(people.isPrivate)}
              choices={yesNo}
              onChoose={(choice) => change({ isPrivate: asFlag(choice) })}
              hooks={{ 'data-filter': 'private' }}
            />
            <ListFilter lists={lists} />
            <NoteFilters choice={people} onChange={change} />
          </>
        )}
      </div>
      {below}
    </div>
  );
}

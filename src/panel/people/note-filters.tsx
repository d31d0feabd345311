import { FOLLOW_REASONS } from '../../domain/context';
import { Select } from '../../ui/select';
import { usePhrases } from '../../ui/texts-context';
import { knownTags, tagWords } from '../person/tag-words';
import { NO_TAG, type PeopleChoice } from '../shell/people-choice';
import { FIRST_STATUS } from '../shell/router';
import { usePanel } from '../shell/use-panel';

interface NoteFiltersProps {
  readonly choice: PeopleChoice;
  readonly onChange: (change: Partial<PeopleChoice>) => void;
}

/** Values that no tag has, because a tag never begins with a blank. */
const ANY = ' any';
const NONE = ' none';

/** Filters by what the person noted. */
export function NoteFilters({ choice, onChange }: NoteFiltersProps) {
  const sayPeople = usePhrases('people');
  const say = usePhrases('context');
  const contexts = usePanel((state) => state.remembered!.contexts);
  // In all other lists whoever is hidden stands as before.
  const leavesOut = usePanel(({ peopleShown: { list, status } }) => list === null && status === FIRST_STATUS);
  const any = { value: ANY, text: sayPeople('any') };
  const none = { value: NONE, text: say('filter.none') };
  const tags = knownTags(contexts?.of.values() ?? []);
  const reasons = FOLLOW_REASONS.map((value) => ({ value, text: say(`reason.${value}`) }));
  return (
    <>
      <Select
        label={say('filter.reason')}
        value={choice.reason === 'none' ? NONE : (choice.reason ?? ANY)}
        choices={[any, ...reasons, none]}
        onChoose={(value) => {
          const reason = FOLLOW_REASONS.find((one) => one === value) ?? null;
          onChange({ reason: value === NONE ? 'none' : reason });
        }}
        hooks={{ 'data-filter': 'reason' }}
      />
      <Select
        label={say('filter.tag')}
        value={choice.tag === NO_TAG ? NONE : (choice.tag ?? ANY)}
        choices={[any, ...tags.map((value) => ({ value, text: tagWords(value, say) })), none]}
        onChoose={(value) => onChange({ tag: value === ANY ? null : value === NONE ? NO_TAG : value })}
        hooks={{ 'data-filter': 'tag' }}
      />
      <Select
        label={say('filter.kept')}
        value={leavesOut || choice.kept === 'only' ? choice.kept : 'left-out'}
        choices={
          leavesOut
            ? (['left-out', 'shown', 'only'] as const).map((value) => ({ value, text: say(`filter.kept.${value}`) }))
            : [
                { value: 'left-out', text: sayPeople('any') },
                { value: 'only', text: say('filter.kept.only') },
              ]
        }
        onChoose={(kept) => onChange({ kept })}
        hooks={{ 'data-filter': 'kept' }}
      />
    </>
  );
}

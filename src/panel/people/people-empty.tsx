import { EmptyState } from '../../ui/empty-state';
import { usePhrases, useTexts } from '../../ui/texts-context';
import { useRestWords } from '../advice/use-rest';
import { ANYBODY, isNarrowed } from '../shell/people-choice';
import { hashOf, type PeopleShown } from '../shell/router';
import { usePanel, usePanelStore } from '../shell/use-panel';
import { type Lacks, useLacks } from './lacks';

interface PeopleEmptyProps {
  readonly shown: PeopleShown;
  /** How many were not found, though too many may be hidden to say more. */
  readonly notFound: number;
  /** Nobody could be placed there yet: that is not that there is nobody. */
  readonly isUnknown: boolean;
}

/** Nobody to list: because of the search, because nothing was read, or because that is how it is. */
export function PeopleEmpty({ shown, notFound, isUnknown }: PeopleEmptyProps) {
  const { t } = useTexts();
  const say = usePhrases('people');
  const restWords = useRestWords();
  const lacks = useLacks();
  const store = usePanelStore();
  const people = usePanel((state) => state.people);
  const hasReadings = usePanel((state) => state.remembered!.knowledge.accountCount > 0);
  if (isNarrowed(people))
    return (
      <EmptyState title={say('empty.title')} sentence={say('empty.search')} drawing="search">
        <button type="button" class="button" onClick={() => store.setState({ people: ANYBODY })}>
          {say('clear')}
        </button>
      </EmptyState>
    );
  if (shown.list !== null) return <EmptyState title={say('empty.title')} sentence={say('empty.list')} drawing="list" />;
  if (notFound > 0 && (shown.status === 'only-i-follow' || shown.status === 'unknown'))
    return (
      <EmptyState
        title={say('empty.unfound.title')}
        sentence={say('empty.unfound', { count: notFound })}
        drawing="balance"
      >
        <a class="button" href={hashOf({ view: 'people', list: null, status: 'not-found' })}>
          {t('people.toNotFound')}
        </a>
      </EmptyState>
    );
  if (isUnknown && hasReadings && lacks.words !== '') return <NotKnown {...lacks} />;
  return (
    <EmptyState
      title={hasReadings ? say('empty.title') : t('status.unknown')}
      sentence={hasReadings ? say(`empty.${shown.status}`) : (restWords ?? say('empty.unread'))}
      drawing={hasReadings ? 'balance' : 'list'}
    >
      <a class="button" href="#/now">
        {t('people.toNow')}
      </a>
    </EmptyState>
  );
}

/** What was read so far, and the one step that helps: what Instagram does not show, an export names. */
function NotKnown({ words, areCut }: Lacks) {
  const { t } = useTexts();
  const say = usePhrases('people');
  const sayImport = usePhrases('importing');
  return (
    <div data-partial>
      <EmptyState
        title={t('status.unknown')}
        sentence={areCut ? `${words} ${say('cut.export')}` : words}
        drawing="list"
      >
        <a class="button" href={hashOf(areCut ? { view: 'data', part: 'import' } : { view: 'now' })}>
          {areCut ? sayImport('import.title') : t('people.toNow')}
        </a>
      </EmptyState>
    </div>
  );
}

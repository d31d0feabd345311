import { EmptyState } from '../../ui/empty-state';
import { useTexts } from '../../ui/texts-context';
import type { PeopleShown } from '../router';
import { usePanel, usePanelStore } from '../use-panel';
import { ANYBODY, filtersOn } from './people-choice';

/** Nobody to list: because of the search, because nothing was read, or because that is how it is. */
export function PeopleEmpty({ shown }: { readonly shown: PeopleShown }) {
  const { t } = useTexts();
  const store = usePanelStore();
  const people = usePanel((state) => state.people);
  const hasReadings = usePanel((state) => state.remembered!.knowledge.accountCount > 0);
  if (people.search.trim() !== '' || filtersOn(people) > 0)
    return (
      <EmptyState title={t('people.empty.title')} sentence={t('people.empty.search')} drawing="search">
        <button type="button" class="button" onClick={() => store.setState({ people: ANYBODY })}>
          {t('people.clear')}
        </button>
      </EmptyState>
    );
  if (shown.list !== null)
    return <EmptyState title={t('people.empty.title')} sentence={t('people.empty.list')} drawing="list" />;
  const sentence = hasReadings ? t(`people.empty.${shown.status}`) : t('people.empty.unread');
  return (
    <EmptyState title={t('people.empty.title')} sentence={sentence} drawing={hasReadings ? 'balance' : 'list'}>
      <a class="button" href="#/now">
        {t('people.toNow')}
      </a>
    </EmptyState>
  );
}

import { EmptyState } from '../../ui/empty-state';
import { useTexts } from '../../ui/texts-context';
import { useRestWords } from '../advice/use-rest';
import { ANYBODY, filtersOn } from '../shell/people-choice';
import { hashOf, type PeopleShown, type ShownStatus } from '../shell/router';
import { usePanel, usePanelStore } from '../shell/use-panel';

interface PeopleEmptyProps {
  readonly shown: PeopleShown;
  /** How many were not found, though too many may be hidden to say more. */
  readonly notFound: number;
  /** Of how many it is not known yet, for want of a whole list. */
  readonly unknown: number;
}

/** Whoever is not known yet may belong there. */
const MAY_HOLD_UNKNOWN: readonly ShownStatus[] = ['only-i-follow', 'mutual', 'only-they-follow'];

/** Nobody to list: because of the search, because nothing was read, or because that is how it is. */
export function PeopleEmpty({ shown, notFound, unknown }: PeopleEmptyProps) {
  const { t } = useTexts();
  const restWords = useRestWords();
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
  if (notFound > 0 && (shown.status === 'only-i-follow' || shown.status === 'unknown'))
    return (
      <EmptyState
        title={t('people.empty.title')}
        sentence={t('people.empty.unfound', { count: notFound })}
        drawing="balance"
      >
        <a class="button" href={hashOf({ view: 'people', list: null, status: 'not-found' })}>
          {t('people.toNotFound')}
        </a>
      </EmptyState>
    );
  const isUnknownNear = unknown > 0 && MAY_HOLD_UNKNOWN.includes(shown.status);
  const sentence = hasReadings ? t(`people.empty.${shown.status}`) : (restWords ?? t('people.empty.unread'));
  return (
    <EmptyState title={t('people.empty.title')} sentence={sentence} drawing={hasReadings ? 'balance' : 'list'}>
      {isUnknownNear && (
        <a class="button" href={hashOf({ view: 'people', list: null, status: 'unknown' })}>
          {t('people.toUnknown', { count: unknown })}
        </a>
      )}
      <a class={isUnknownNear ? 'button is-plain' : 'button'} href="#/now">
        {t('people.toNow')}
      </a>
    </EmptyState>
  );
}

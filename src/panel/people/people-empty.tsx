import { EmptyState } from '../../ui/empty-state';
import { usePhrases, useTexts } from '../../ui/texts-context';
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
  const say = usePhrases('people');
  const restWords = useRestWords();
  const store = usePanelStore();
  const people = usePanel((state) => state.people);
  const hasReadings = usePanel((state) => state.remembered!.knowledge.accountCount > 0);
  if (people.search.trim() !== '' || filtersOn(people) > 0)
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
      <EmptyState title={say('empty.title')} sentence={say('empty.unfound', { count: notFound })} drawing="balance">
        <a class="button" href={hashOf({ view: 'people', list: null, status: 'not-found' })}>
          {t('people.toNotFound')}
        </a>
      </EmptyState>
    );
  const isUnknownNear = unknown > 0 && MAY_HOLD_UNKNOWN.includes(shown.status);
  const sentence = hasReadings ? say(`empty.${shown.status}`) : (restWords ?? say('empty.unread'));
  return (
    <EmptyState title={say('empty.title')} sentence={sentence} drawing={hasReadings ? 'balance' : 'list'}>
      {isUnknownNear && (
        <a class="button" href={hashOf({ view: 'people', list: null, status: 'unknown' })}>
          {say('toUnknown', { count: unknown })}
        </a>
      )}
      <a class={isUnknownNear ? 'button is-plain' : 'button'} href="#/now">
        {t('people.toNow')}
      </a>
    </EmptyState>
  );
}

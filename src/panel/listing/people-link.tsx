import { countOf, difference, membershipOf } from '../../domain/membership';
import type { Classification } from '../../domain/ties/classify';
import { useTexts } from '../../ui/texts-context';
import { hashOf, type ListedStatus } from '../shell/router';
import { usePanel } from '../shell/use-panel';
import { membersOf } from './candidates';
import type { Notes } from './noted';

/** The lists in the order in which they answer "who follows back?". */
const WORTH_SEEING: readonly ListedStatus[] = [
  'only-i-follow',
  'not-found',
  'mutual',
  'only-they-follow',
  'too-early',
  'unknown',
];

/** The first of them with somebody in it; null = nobody was seen yet. An export of some dates leaves most of them empty. */
export function statusWorthSeeing(classification: Classification, notes: Notes | null): ListedStatus | null {
  const hidden = membershipOf([...(notes ?? [])].filter(([, { isKept }]) => isKept).map(([number]) => number));
  const hasSome = (status: ListedStatus) => {
    const members = membersOf(classification, status);
    return countOf(status === 'only-i-follow' ? difference(members, hidden) : members) > 0;
  };
  return WORTH_SEEING.find(hasSome) ?? null;
}

/** The way to the people, which never leads to an empty list; nothing where there is nobody yet. */
export function PeopleLink() {
  const { t } = useTexts();
  const { knowledge, contexts } = usePanel((state) => state.remembered!);
  const status = statusWorthSeeing(knowledge.classification, contexts?.of ?? null);
  if (status === null) return null;
  return (
    <a class="button is-primary" href={hashOf({ view: 'people', list: null, status })}>
      {t(status === 'only-i-follow' || status === 'mutual' ? 'now.seePeople' : 'now.seeLists')}
    </a>
  );
}

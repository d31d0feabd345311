import { useMemo } from 'preact/hooks';
import { isEmpty } from '../../domain/membership';
import type { Classification } from '../../domain/ties/classify';
import { useTexts } from '../../ui/texts-context';
import { ANYBODY } from '../shell/people-choice';
import { hashOf, type ListedStatus } from '../shell/router';
import { usePanel } from '../shell/use-panel';
import { notedAmong } from './candidates';
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
  const everybody = { classification, list: null, listed: null };
  return WORTH_SEEING.find((status) => !isEmpty(notedAmong(everybody, status, ANYBODY, notes))) ?? null;
}

/** The way to the people, which never leads to an empty list; nothing where there is nobody yet. */
export function PeopleLink() {
  const { t } = useTexts();
  const { knowledge, contexts } = usePanel((state) => state.remembered!);
  const { classification } = knowledge;
  const notes = contexts?.of ?? null;
  const status = useMemo(() => statusWorthSeeing(classification, notes), [classification, notes]);
  if (status === null) return null;
  return (
    <a class="button is-primary" href={hashOf({ view: 'people', list: null, status })}>
      {t(status === 'only-i-follow' || status === 'mutual' ? 'now.seePeople' : 'now.seeLists')}
    </a>
  );
}

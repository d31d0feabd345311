import { useMemo } from 'preact/hooks';
import { useTexts } from '../../ui/texts-context';
import { hashOf } from '../shell/router';
import { usePanel } from '../shell/use-panel';
import { statusWorthSeeing } from './worth-seeing';

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

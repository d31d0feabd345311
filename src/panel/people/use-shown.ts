import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { AccountId } from '../../domain/account';
import { isEmpty } from '../../domain/membership';
import { membersOf } from '../listing/candidates';
import { statusOpenedOn } from '../listing/worth-seeing';
import type { ListedStatus, PeopleAsked, PeopleShown } from '../shell/router';
import { usePanel, usePanelStore } from '../shell/use-panel';

interface Opened {
  readonly asked: PeopleAsked;
  readonly viewer: AccountId | null;
  readonly status: ListedStatus;
}

/**
 * What People shows: what its address names, else the list that has the answer. That one stays open while more is read, as
 * long as somebody is in it.
 */
export function useShown(): PeopleShown {
  const store = usePanelStore();
  const asked = usePanel((state) => state.peopleAsked);
  const { viewer, knowledge, contexts } = usePanel((state) => state.remembered!);
  const opened = useRef<Opened | null>(null);
  const notes = contexts?.of ?? null;
  const status = useMemo(() => {
    if (isNamed(asked)) return null;
    const before = opened.current;
    const isSame = before?.asked === asked && before.viewer === viewer;
    if (!isSame || isEmpty(membersOf(knowledge.classification, before.status)))
      opened.current = { asked, viewer, status: statusOpenedOn(knowledge, notes) };
    return opened.current!.status;
  }, [asked, viewer, knowledge, notes]);
  const shown = useMemo<PeopleShown>(() => (isNamed(asked) ? asked : { list: null, status: status! }), [asked, status]);
  // What is handed out from Data is what was shown here.
  useLayoutEffect(() => store.setState({ peopleShown: shown }), [shown]);
  return shown;
}

function isNamed(asked: PeopleAsked): asked is PeopleShown {
  return asked.status !== null;
}

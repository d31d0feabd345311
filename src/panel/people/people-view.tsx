import { useMemo, useRef, useState } from 'preact/hooks';
import type { AccountNumber } from '../../domain/account';
import { countOf } from '../../domain/membership';
import { useTexts } from '../../ui/texts-context';
import { lazyPiece } from '../lazy-piece';
import { usePanel } from '../use-panel';
import { Filters } from './filters';
import { withNotes } from './noted';
import { PartialBanner } from './partial-banner';
import { ANYBODY } from './people-choice';
import { MOST_ROWS, PeopleCount } from './people-count';
import { PeopleEmpty } from './people-empty';
import { PeopleList } from './people-list';
import { PersonSheet } from './person-sheet';
import { StatusTabs } from './status-tabs';
import { usePeople } from './use-people';

const PANEL_ID = 'people-of-status';
const NOBODY_CHOSEN: ReadonlySet<AccountNumber> = new Set();

const ManyBar = lazyPiece(() => import('../context/many-bar').then((file) => file.ManyBar));

/** The follow-back lists: a status, a search, and the people. */
export function PeopleView() {
  const { t } = useTexts();
  const status = usePanel((state) => state.peopleStatus);
  const { viewer, knowledge, contexts } = usePanel((state) => state.remembered!);
  const [isPainted, setPainted] = useState(false);
  const wasPainted = useRef(false);
  wasPainted.current ||= isPainted;
  const people = usePeople(status, wasPainted.current);
  const [opened, setOpened] = useState<AccountNumber | null>(null);
  /** Null = rows open a person; else they are chosen, to note something of many at once. */
  const [chosen, setChosen] = useState<ReadonlySet<AccountNumber> | null>(null);
  const kept = useMemo(() => {
    const members = knowledge.classification.classes[status];
    return countOf(withNotes(members, status, { ...ANYBODY, kept: 'only' }, contexts?.of ?? null));
  }, [knowledge, status, contexts]);
  const count = people.numbers.length;
  const isReady = people.isSettled && (isPainted || count === 0);
  const open = (number: AccountNumber) => (chosen === null ? setOpened(number) : setChosen(toggled(chosen, number)));
  return (
    <section class="people" data-view="people" data-ready={isReady ? '' : undefined}>
      <h1 class="unseen">{t('people.title')}</h1>
      <StatusTabs status={status} panelId={PANEL_ID} />
      <div id={PANEL_ID} class="people-panel" role="tabpanel" aria-labelledby={`tab-${status}`}>
        <PartialBanner status={status} />
        <Filters />
        <PeopleCount
          count={count}
          status={status}
          namesShare={people.namesShare}
          kept={kept}
          isChoosing={chosen !== null}
          onChoose={(isChoosing) => setChosen(isChoosing ? NOBODY_CHOSEN : null)}
        />
        {count === 0 && people.isSettled ? (
          <PeopleEmpty status={status} />
        ) : (
          <PeopleList
            key={`${viewer}/${status}`}
            label={t(`status.${status}`)}
            numbers={people.numbers.subarray(0, MOST_ROWS)}
            status={status}
            chosen={chosen}
            onOpen={open}
            onPainted={setPainted}
          />
        )}
        {chosen !== null && <ManyBar numbers={people.numbers} chosen={chosen} onChosen={setChosen} />}
      </div>
      {opened !== null && <PersonSheet number={opened} onClose={() => setOpened(null)} />}
    </section>
  );
}

function toggled(chosen: ReadonlySet<AccountNumber>, number: AccountNumber): ReadonlySet<AccountNumber> {
  const changed = new Set(chosen);
  if (!changed.delete(number)) changed.add(number);
  return changed;
}

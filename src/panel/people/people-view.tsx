import { useRef, useState } from 'preact/hooks';
import type { AccountNumber } from '../../domain/account';
import { LiveRegion } from '../../ui/live-region';
import { ProgressBar } from '../../ui/progress-bar';
import { useTexts } from '../../ui/texts-context';
import type { ListedStatus } from '../router';
import { usePanel } from '../use-panel';
import { Filters } from './filters';
import { PartialBanner } from './partial-banner';
import { PeopleEmpty } from './people-empty';
import { PeopleList } from './people-list';
import { PersonSheet } from './person-sheet';
import { StatusTabs } from './status-tabs';
import { usePeople } from './use-people';

const PANEL_ID = 'people-of-status';
/** Browsers end an element at about 17 million px; at 44 px a row this many fit. */
const MOST_ROWS = 380_000;

/** The follow-back lists: a status, a search, and the people. */
export function PeopleView() {
  const { t } = useTexts();
  const status = usePanel((state) => state.peopleStatus);
  const viewer = usePanel((state) => state.remembered!.viewer);
  const [isPainted, setPainted] = useState(false);
  const wasPainted = useRef(false);
  wasPainted.current ||= isPainted;
  const people = usePeople(status, wasPainted.current);
  const [opened, setOpened] = useState<AccountNumber | null>(null);
  const count = people.numbers.length;
  const isReady = people.isSettled && (isPainted || count === 0);
  return (
    <section class="people" data-view="people" data-ready={isReady ? '' : undefined}>
      <h1 class="unseen">{t('people.title')}</h1>
      <StatusTabs status={status} panelId={PANEL_ID} />
      <div id={PANEL_ID} class="people-panel" role="tabpanel" aria-labelledby={`tab-${status}`}>
        <PartialBanner status={status} />
        <Filters />
        <PeopleCount count={count} status={status} namesShare={people.namesShare} />
        {count === 0 && people.isSettled ? (
          <PeopleEmpty status={status} />
        ) : (
          <PeopleList
            key={`${viewer}/${status}`}
            label={t(`status.${status}`)}
            numbers={people.numbers.subarray(0, MOST_ROWS)}
            status={status}
            onOpen={setOpened}
            onPainted={setPainted}
          />
        )}
      </div>
      {opened !== null && <PersonSheet number={opened} onClose={() => setOpened(null)} />}
    </section>
  );
}

interface PeopleCountProps {
  readonly count: number;
  readonly status: ListedStatus;
  readonly namesShare: number;
}

/** What the list holds, in words; and how far the names are while they load. */
function PeopleCount({ count, status, namesShare }: PeopleCountProps) {
  const { t, percent } = useTexts();
  const words = t('people.shown', { count });
  return (
    <div class="people-count">
      <h2>{t(`status.${status}`)}</h2>
      <span class="soft small number" data-shown={count}>
        {words}
      </span>
      {namesShare < 1 && (
        <ProgressBar
          label={t('people.indexing', { share: '' })}
          share={namesShare}
          text={t('people.indexing', { share: percent(namesShare) })}
        />
      )}
      {count > MOST_ROWS && <p class="soft small">{t('people.most', { count: MOST_ROWS })}</p>}
      <LiveRegion message={words} />
    </div>
  );
}

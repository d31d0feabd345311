import './people.css';
import './rows/stacked-row.css';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { ReadingSummary } from '../../archive/store/rows';
import type { AccountId, AccountNumber } from '../../domain/account';
import { usePhrases, useTexts } from '../../ui/texts-context';
import { countsOf, keptCount } from '../listing/candidates';
import { howKnown } from '../listing/how-known';
import { sortOf } from '../listing/people-order';
import { PersonSheet } from '../person/person-sheet';
import { lazyPiece } from '../shell/lazy-piece';
import { datedSortOf, isNarrowed } from '../shell/people-choice';
import { usePanel } from '../shell/use-panel';
import { EarlyFold } from './early-fold';
import { Filters } from './filters';
import { HowSure } from './how-sure';
import { ListMenu } from './list-menu';
import { PartialBanner } from './partial-banner';
import { PeopleCount } from './people-count';
import { PeopleEmpty } from './people-empty';
import { PeopleList } from './people-list';
import { Printed } from './printed';
import { factOfRow } from './rows/row-facts';
import { mostRows } from './rows/row-height';
import { useRowShape } from './rows/use-row-shape';
import { SortSelect } from './sort-select';
import { StatusTabs } from './status-tabs';
import { useCandidates } from './use-candidates';
import { useListFiles } from './use-list-files';
import { usePeople } from './use-people';
import { usePeopleFacts } from './use-people-facts';
import { useShown } from './use-shown';
import { useFirstSeen, useUsualFirstSeen } from './usual-first-seen';

const PANEL_ID = 'people-of-status';
const NOBODY_YET = new Uint32Array(0);
const NOBODY_CHOSEN: ReadonlySet<AccountNumber> = new Set();

const KeptNote = lazyPiece(() => import('./kept-note').then((file) => file.KeptNote));
const ListHead = lazyPiece(() => import('./list-head').then((file) => file.ListHead));
const ManyBar = lazyPiece(() => import('./many-bar').then((file) => file.ManyBar));

/** The follow-back lists, and the lists that an export has beside them: a status, a search, and the people. */
export function PeopleView() {
  const { t } = useTexts();
  const say = usePhrases('people');
  const shown = useShown();
  const { list, status } = shown;
  const { viewer, contexts, knowledge, readings } = usePanel((state) => state.remembered!);
  const [isPainted, setPainted] = useState(false);
  const panel = useRef<HTMLDivElement>(null);
  const wasPainted = useRef(false);
  wasPainted.current ||= isPainted;
  const { candidates, lists } = useCandidates();
  const asked = usePanel((state) => state.people);
  // Where no order was chosen, exports, days and names tell it: people would stand in another for a moment.
  const isOrderFound = asked.sort === null && list === null;
  const hasExport = readings.some(isExportOf(viewer));
  const facts = usePeopleFacts(wasPainted.current || isOrderFound || datedSortOf(asked) !== null || !hasExport);
  const firstSeen = useFirstSeen(candidates, status);
  const sort = sortOf(asked, shown, facts, firstSeen ?? null);
  const choice = useMemo(() => ({ ...asked, sort }), [asked, sort]);
  const people = usePeople(candidates, status, choice, { isPainted: wasPainted.current, facts });
  const isAwaited = isOrderFound && (facts === null || firstSeen === undefined || !people.isOrdered);
  const line = candidates.listed === null ? factOfRow(status, sort) : 'listed';
  const usual = useUsualFirstSeen(candidates, status, line, { facts, firstSeen });
  const room = useRowShape();
  const [opened, setOpened] = useState<{ readonly number: AccountNumber; readonly at?: 'note' } | null>(null);
  /** Null = rows open a person; else they are chosen, to note something of many at once. */
  const [chosen, setChosen] = useState<ReadonlySet<AccountNumber> | null>(null);
  const kept = useMemo(() => keptCount(candidates, shown, contexts?.of ?? null), [candidates, shown, contexts]);
  const [inAll, notFound] = useMemo(
    () => countsOf(candidates, [status, 'not-found'], contexts?.of ?? null),
    [candidates, status, contexts],
  );
  const { done, write, copy } = useListFiles(people.numbers, status);
  const count = people.numbers.length;
  const isUnknown = list === null && howKnown(status, inAll!, knowledge) === 'nothing';
  const isRead = list === null || lists !== null;
  const isReady = isRead && people.isSettled && ((isPainted && facts !== null) || count === 0);
  const isNobody = list === null && inAll === 0 && kept === 0 && !isNarrowed(asked);
  const open = (number: AccountNumber, at?: 'note') =>
    chosen === null ? setOpened(at === undefined ? { number } : { number, at }) : setChosen(toggled(chosen, number));
  return (
    <section class="people" data-view="people" data-ready={isReady ? '' : undefined}>
      <h1 class="unseen">{say('title')}</h1>
      <div class="people-top stack is-close">
        {list !== null && isRead && <ListHead list={list} listed={candidates.listed} />}
        <StatusTabs candidates={candidates} shown={shown} panelId={PANEL_ID} />
      </div>
      <div id={PANEL_ID} ref={panel} class="people-panel" role="tabpanel" aria-labelledby={`tab-${status}`}>
        <Printed numbers={people.numbers} index={people.index} status={status} facts={facts} />
        {inAll! > 0 && <PartialBanner status={status} />}
        <HowSure candidates={candidates} status={status} count={inAll!} />
        <Filters
          lists={lists ?? []}
          isNobody={isNobody}
          onDown={() => panel.current?.querySelector<HTMLElement>('.row-open[tabindex="0"]')?.focus()}
          order={<SortSelect facts={facts} status={status} sort={sort} />}
          menu={
            knowledge.accountCount > 0 && (
              <ListMenu
                canHandOut={count > 0}
                isChoosing={chosen !== null}
                onChoose={(isChoosing) => setChosen(isChoosing ? NOBODY_CHOSEN : null)}
                onExport={write}
                onCopy={copy}
              />
            )
          }
          below={
            <PeopleCount
              count={count}
              all={inAll!}
              status={status}
              namesShare={people.namesShare}
              isUnknown={isUnknown}
              usual={room === 'table' ? null : usual}
            />
          }
        />
        <p class="small list-done" role="status" data-list-done={done?.kind}>
          {done !== null &&
            ('count' in done ? say(`done.${done.kind}`, { count: done.count }) : say(`done.${done.kind}`))}
        </p>
        {count === 0 && people.isSettled && isRead ? (
          <PeopleEmpty shown={shown} notFound={notFound!} isUnknown={isUnknown} />
        ) : (
          <PeopleList
            key={`${viewer}/${list}/${status}`}
            label={t(`tab.${status}`)}
            numbers={isAwaited ? NOBODY_YET : people.numbers.subarray(0, mostRows())}
            candidates={candidates}
            shown={shown}
            facts={facts}
            line={line}
            usual={usual}
            room={room}
            chosen={chosen}
            isCovered={opened !== null}
            onOpen={open}
            onPainted={setPainted}
          />
        )}
        {list === null && status === 'only-i-follow' && (
          <div class="beside-list">
            {kept > 0 && <KeptNote count={kept} />}
            <EarlyFold candidates={candidates} onOpen={(number) => setOpened({ number })} />
          </div>
        )}
        {chosen !== null && <ManyBar numbers={people.numbers} chosen={chosen} onChosen={setChosen} />}
      </div>
      {opened !== null && <PersonSheet {...opened} onClose={() => setOpened(null)} />}
    </section>
  );
}

function isExportOf(viewer: AccountId | null): (reading: ReadingSummary) => boolean {
  return ({ list, source }) => list.owner === viewer && source === 'export';
}

function toggled(chosen: ReadonlySet<AccountNumber>, number: AccountNumber): ReadonlySet<AccountNumber> {
  const changed = new Set(chosen);
  if (!changed.delete(number)) changed.add(number);
  return changed;
}

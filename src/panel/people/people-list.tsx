import { useId, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { NO_PEOPLE_FACTS, type PeopleFacts } from '../../archive/facts/for-people';
import type { AccountNumber } from '../../domain/account';
import { currentTags, NO_CONTEXT } from '../../domain/context';
import { hasNumber, type Membership, numbersOf } from '../../domain/membership';
import { dateIn } from '../../domain/ties/list-knowledge';
import { OLD_AFTER_MS } from '../../domain/ties/tie';
import { usePhrases } from '../../ui/texts-context';
import { type Candidates, membersOf, statusOfPerson } from '../listing/candidates';
import type { Notes } from '../listing/noted';
import { useAccountRows } from '../listing/use-account-rows';
import { useLookTexts } from '../shell/look-texts';
import type { Sort } from '../shell/people-choice';
import { type PeopleShown, signOf } from '../shell/router';
import { usePanel } from '../shell/use-panel';
import { ColumnHeads } from './rows/column-heads';
import { PersonRow } from './rows/person-row';
import { columnsOf, factOfRow } from './rows/row-facts';
import { rowHeight } from './rows/row-height';
import { ROW_GROUP } from './rows/table-roles';
import { useFocusBack } from './rows/use-focus-back';
import { isHideKey, useHiding } from './rows/use-hiding';
import { rowOf as indexOfRow, useRowKeys } from './rows/use-row-keys';
import { useRowShape } from './rows/use-row-shape';
import { useVirtualRows } from './rows/use-virtual-rows';
import { usualCertainty } from './usual-certainty';
import { useUsualFirstSeen } from './usual-first-seen';

interface PeopleListProps {
  readonly label: string;
  readonly numbers: Uint32Array;
  readonly sort: Sort;
  readonly candidates: Candidates;
  readonly shown: PeopleShown;
  /** Null while they are being read. */
  readonly facts: PeopleFacts | null;
  /** Null = a row opens its person; else it is chosen or not. */
  readonly chosen: ReadonlySet<AccountNumber> | null;
  readonly onOpen: (number: AccountNumber, at?: 'note') => void;
  /** A person of the list lies over it. */
  readonly isCovered: boolean;
  /** Whether the rows in sight have their names. */
  readonly onPainted: (isPainted: boolean) => void;
}

/** The people of one status or list; only the rows in sight are in the document. */
export function PeopleList(props: PeopleListProps) {
  const { label, numbers, sort, candidates, shown, facts: known, chosen, isCovered, onOpen, onPainted } = props;
  const { status } = shown;
  const texts = useLookTexts();
  const say = usePhrases('people');
  const now = usePanel((state) => state.now);
  const hasKeys = usePanel((state) => state.settings?.hasKeys === true);
  const notes = usePanel((state) => state.remembered!.contexts?.of);
  const { followers, following } = usePanel((state) => state.remembered!.knowledge);
  const { classification, listed } = candidates;
  const facts = known ?? NO_PEOPLE_FACTS;
  const noteId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const room = useRowShape();
  const isTable = room === 'table';
  const line = listed === null ? factOfRow(status, sort) : 'listed';
  const members = useMemo(() => membersOf(classification, status), [classification, status]);
  const withFirstSeen = useMemo(
    () => columnsOf(status, facts, listed !== null, numbersOf(members)),
    [status, facts, listed, members],
  );
  const hasTags = useMemo(() => isAnyTagged(members, notes), [members, notes]);
  const isFirstSeenLast = withFirstSeen.at(-1) === 'first-seen';
  const asked = isTable ? (isFirstSeenLast ? 'first-seen' : null) : line;
  const firstSeen = useUsualFirstSeen(candidates, status, listed === null ? asked : null, known);
  // What most rows would say of when they were first seen is said once, under the list: they need no line for it, nor a column.
  const isUnsaid = firstSeen !== null;
  const columns = isFirstSeenLast && isUnsaid ? withFirstSeen.slice(0, -1) : withFirstSeen;
  const shape = room === 'three-lines' && isUnsaid ? 'two-lines' : room;
  const told = isTable
    ? { columns, hasTags, line: isFirstSeenLast && isUnsaid ? ('first-seen' as const) : null }
    : { line };
  const rowPx = rowHeight(shape);
  const { from, until, scrollTo } = useVirtualRows(numbers.length, rowPx, scroller);
  const drawn = [...numbers.subarray(from, until)];
  const rowOf = useAccountRows(drawn);
  const { stop, move, follow, focus } = useRowKeys(numbers.length, scroller, scrollTo);
  const hide = useHiding(shown, numbers.length, focus);
  useFocusBack({ numbers, isCovered, focus });
  const isPainted = drawn.length > 0 && drawn.every((number) => rowOf(number) !== undefined);
  const isSaid = isPainted && (known === null || firstSeen !== undefined);
  useLayoutEffect(() => onPainted(isSaid), [isSaid]);
  const usual = useMemo(() => usualCertainty(classification, status), [classification, status]);
  const isStopDrawn = stop >= from && stop < until;
  const onKeyDown = (event: KeyboardEvent) => {
    const at = indexOfRow(event);
    const account = at === null ? undefined : rowOf(numbers[at]!);
    if (hide === null || !hasKeys || chosen !== null || account === undefined || !isHideKey(event)) return move(event);
    event.preventDefault();
    hide(account, notes?.get(account.number) ?? NO_CONTEXT, at!);
  };
  const Rows = isTable ? 'div' : 'ul';
  const name = { 'aria-label': label, 'aria-describedby': typeof firstSeen === 'string' ? noteId : undefined };
  return (
    <>
      <div
        class={`people-table is-${shape}`}
        {...(isTable ? { ...name, role: 'table', 'aria-rowcount': numbers.length + 1 } : {})}
        style={{
          ...(columns.length > 0 && { '--dates': `repeat(${columns.length}, 5.5rem)` }),
          ...(hasTags && { '--tags': 'minmax(0, 7rem)' }),
        }}
      >
        {isTable && <ColumnHeads columns={columns} hasTags={hasTags} />}
        <div class="people-scroller" ref={scroller}>
          <Rows
            class="people-rows"
            {...(isTable ? ROW_GROUP : name)}
            style={{ '--height': `${numbers.length * rowPx}px`, '--row': `${rowPx}px` }}
            onKeyDown={onKeyDown}
            onFocusIn={follow}
          >
            {drawn.map((number, at) => {
              const index = from + at;
              const account = rowOf(number);
              const context = notes?.get(number) ?? NO_CONTEXT;
              const itsStatus = status === 'all' ? statusOfPerson(classification, number) : status;
              const isSigned = signOf(itsStatus) !== 'unknown';
              const certainty = !isSigned ? null : hasNumber(classification.outlined, number) ? 'likely' : 'certain';
              const lookedAt = isSigned ? oldest(dateIn(followers, number), dateIn(following, number)) : null;
              return (
                <PersonRow
                  key={number}
                  account={account}
                  context={context}
                  status={itsStatus}
                  certainty={certainty}
                  isApart={status === 'all' || certainty !== usual}
                  isOld={lookedAt !== null && now - lookedAt > OLD_AFTER_MS}
                  asOf={lookedAt === null ? null : texts.day(lookedAt, now)}
                  facts={facts}
                  told={told}
                  usual={firstSeen}
                  listedAt={listed?.since.get(number) ?? null}
                  index={index}
                  count={numbers.length}
                  top={index * rowPx}
                  isStop={index === (isStopDrawn ? stop : from)}
                  isChosen={chosen === null ? null : chosen.has(number)}
                  onOpen={(where) => onOpen(number, where)}
                  onHide={hide === null || account === undefined ? null : () => hide(account, context, index)}
                />
              );
            })}
          </Rows>
        </div>
      </div>
      {typeof firstSeen === 'string' && (
        <p id={noteId} class="soft small number usual-first-seen" data-usual-first-seen>
          {say('usual.first-seen', { date: firstSeen })}
        </p>
      )}
    </>
  );
}

function isAnyTagged(members: Membership, notes: Notes | undefined): boolean {
  for (const [number, context] of notes ?? [])
    if (hasNumber(members, number) && currentTags(context).length > 0) return true;
  return false;
}

function oldest(one: number | null, other: number | null): number | null {
  return one === null || other === null ? (one ?? other) : Math.min(one, other);
}

import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { NO_PEOPLE_FACTS, type PeopleFacts } from '../../archive/facts/for-people';
import type { AccountNumber } from '../../domain/account';
import { NO_CONTEXT } from '../../domain/context';
import { hasNumber, numbersOf } from '../../domain/membership';
import { dateIn } from '../../domain/ties/list-knowledge';
import { OLD_AFTER_MS } from '../../domain/ties/tie';
import { type Candidates, membersOf, statusOfPerson } from '../listing/candidates';
import { useAccountRows } from '../listing/use-account-rows';
import { useLookTexts } from '../shell/look-texts';
import { type PeopleShown, signOf } from '../shell/router';
import { usePanel } from '../shell/use-panel';
import { USUAL_ID } from './people-count';
import { ColumnHeads } from './rows/column-heads';
import { PersonRow } from './rows/person-row';
import { columnsOf, type FactKind } from './rows/row-facts';
import { rowHeight } from './rows/row-height';
import { ROW_GROUP } from './rows/table-roles';
import { useFocusBack } from './rows/use-focus-back';
import { isHideKey, useHiding } from './rows/use-hiding';
import { rowOf as indexOfRow, useRowKeys } from './rows/use-row-keys';
import { type RowShape, withoutLine } from './rows/use-row-shape';
import { useVirtualRows } from './rows/use-virtual-rows';
import { usualCertainty } from './usual-certainty';
import type { UsualDay } from './usual-first-seen';

interface PeopleListProps {
  readonly label: string;
  readonly numbers: Uint32Array;
  readonly candidates: Candidates;
  readonly shown: PeopleShown;
  /** Null while they are being read. */
  readonly facts: PeopleFacts | null;
  /** What the one line of a row tells. */
  readonly line: FactKind;
  /** What is said once above the list. */
  readonly usual: UsualDay | null | undefined;
  readonly room: RowShape;
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
  const { label, numbers, candidates, shown, facts: known, line, room, chosen, isCovered, onOpen, onPainted } = props;
  const { status } = shown;
  const texts = useLookTexts();
  const now = usePanel((state) => state.now);
  const hasKeys = usePanel((state) => state.settings?.hasKeys === true);
  const notes = usePanel((state) => state.remembered!.contexts?.of);
  const { followers, following } = usePanel((state) => state.remembered!.knowledge);
  const { classification, listed } = candidates;
  const facts = known ?? NO_PEOPLE_FACTS;
  const scroller = useRef<HTMLDivElement>(null);
  const isTable = room === 'table';
  const columns = useMemo(
    () => columnsOf(status, facts, listed !== null, numbersOf(membersOf(classification, status))),
    [status, facts, listed, classification],
  );
  // What most rows would say is said once above them, and exports name no full names: neither needs a line.
  const isUnsaid = props.usual !== null;
  const hasFullNames = usePanel((state) => state.remembered!.readings.some(({ source }) => source !== 'export'));
  const shape = isUnsaid || !hasFullNames ? withoutLine(room) : room;
  const told = isTable ? { columns } : { line };
  const firstSeen = props.usual == null ? props.usual : props.usual.day;
  const rowPx = rowHeight(shape);
  const { from, until, scrollTo } = useVirtualRows(numbers.length, rowPx, scroller);
  const drawn = [...numbers.subarray(from, until)];
  const rowOf = useAccountRows(drawn);
  const { stop, move, follow, focus } = useRowKeys(numbers.length, scroller, scrollTo);
  const hide = useHiding(shown, numbers.length, focus);
  useFocusBack({ numbers, isCovered, focus });
  const isPainted = drawn.length > 0 && drawn.every((number) => rowOf(number) !== undefined);
  const isSaid = isPainted && (isTable || known === null || firstSeen !== undefined);
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
  const name = {
    'aria-label': label,
    'aria-describedby': typeof firstSeen === 'string' && !isTable ? USUAL_ID : undefined,
  };
  return (
    <div
      class={`people-table is-${room === 'stacked' ? room : shape}`}
      {...(isTable ? { ...name, role: 'table', 'aria-rowcount': numbers.length + 1 } : {})}
      style={{
        '--height': `${numbers.length * rowPx}px`,
        '--row': `${rowPx}px`,
        ...(columns.hasInteractions && { '--acts': '6.5rem' }),
      }}
    >
      <div class="people-scroller" ref={scroller}>
        {isTable && <ColumnHeads {...columns} />}
        <Rows class="people-rows" {...(isTable ? ROW_GROUP : name)} onKeyDown={onKeyDown} onFocusIn={follow}>
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
                isApart={usual === null || certainty !== usual}
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
  );
}

function oldest(one: number | null, other: number | null): number | null {
  return one === null || other === null ? (one ?? other) : Math.min(one, other);
}

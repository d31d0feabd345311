import { useLayoutEffect, useRef } from 'preact/hooks';
import type { AccountNumber } from '../../domain/account';
import { hasNumber } from '../../domain/membership';
import { dateIn } from '../../domain/ties/list-knowledge';
import { OLD_AFTER_MS } from '../../domain/ties/tie';
import { type Candidates, statusOfPerson } from '../listing/candidates';
import { useAccountRows } from '../listing/use-account-rows';
import { useLookTexts } from '../shell/look-texts';
import { type ShownStatus, signOf } from '../shell/router';
import { usePanel } from '../shell/use-panel';
import { PersonRow } from './person-row';
import { rowHeight } from './row-height';
import { useRowKeys } from './use-row-keys';
import { useVirtualRows } from './use-virtual-rows';

interface PeopleListProps {
  readonly label: string;
  readonly numbers: Uint32Array;
  readonly candidates: Candidates;
  readonly status: ShownStatus;
  /** Null = a row opens its person; else it is chosen or not. */
  readonly chosen: ReadonlySet<AccountNumber> | null;
  readonly onOpen: (number: AccountNumber) => void;
  /** Whether the rows in sight have their names. */
  readonly onPainted: (isPainted: boolean) => void;
}

/** The people of one status or list; only the rows in sight are in the document. */
export function PeopleList({ label, numbers, candidates, status, chosen, onOpen, onPainted }: PeopleListProps) {
  const texts = useLookTexts();
  const now = usePanel((state) => state.now);
  const { followers, following } = usePanel((state) => state.remembered!.knowledge);
  const { classification, listed } = candidates;
  const scroller = useRef<HTMLDivElement>(null);
  const rowPx = rowHeight();
  const { from, until, scrollTo } = useVirtualRows(numbers.length, rowPx, scroller);
  const drawn = [...numbers.subarray(from, until)];
  const rowOf = useAccountRows(drawn);
  const { stop, move } = useRowKeys(numbers.length, scroller, scrollTo);
  const isPainted = drawn.length > 0 && drawn.every((number) => rowOf(number) !== undefined);
  useLayoutEffect(() => onPainted(isPainted), [isPainted]);
  const isStopDrawn = stop >= from && stop < until;
  return (
    <div class="people-scroller" ref={scroller}>
      <ul
        class="people-rows"
        aria-label={label}
        style={{ height: `${numbers.length * rowPx}px`, '--row': `${rowPx}px` }}
        onKeyDown={move}
      >
        {drawn.map((number, at) => {
          const index = from + at;
          const itsStatus = status === 'all' ? statusOfPerson(classification, number) : status;
          const isLikely = hasNumber(classification.outlined, number);
          const isSaid = signOf(itsStatus) !== 'unknown';
          const lookedAt = isSaid ? oldest(dateIn(followers, number), dateIn(following, number)) : null;
          const listedAt = listed?.since.get(number);
          return (
            <PersonRow
              key={number}
              account={rowOf(number)}
              status={itsStatus}
              certainty={isSaid ? (isLikely ? 'likely' : 'certain') : null}
              isOld={lookedAt !== null && now - lookedAt > OLD_AFTER_MS}
              asOf={lookedAt === null ? null : texts.day(lookedAt, now)}
              listedAt={listedAt === undefined ? null : texts.day(listedAt, now)}
              index={index}
              count={numbers.length}
              top={index * rowPx}
              isStop={index === (isStopDrawn ? stop : from)}
              isChosen={chosen === null ? null : chosen.has(number)}
              onOpen={() => onOpen(number)}
            />
          );
        })}
      </ul>
    </div>
  );
}

function oldest(one: number | null, other: number | null): number | null {
  return one === null || other === null ? (one ?? other) : Math.min(one, other);
}

import { useId, useState } from 'preact/hooks';
import type { AccountRow } from '../../../archive/store/rows';
import type { AccountNumber } from '../../../domain/account';
import { usePhrases, useTexts } from '../../../ui/texts-context';
import { keyOf } from '../../person/find-changes';
import type { ChangeDay, ChangeGroup } from './change-days';
import { ChangeRow, ChangeSign } from './change-row';

/** So many names of a group stand there at first. */
const FIRST = 3;
/** So many more come at a time. */
const PAGE = 50;

/** How many names of which group stand there, by day and words, where more were asked for. */
export type Unfolded = ReadonlyMap<string, number>;

export const NONE_UNFOLDED: Unfolded = new Map();

/** Remembers which groups of which days were unfolded, and how far. */
export function useUnfolded(): readonly [unfolded: Unfolded, more: (group: string) => void] {
  const [unfolded, setUnfolded] = useState(NONE_UNFOLDED);
  const more = (group: string) => setUnfolded((known) => new Map(known).set(group, (known.get(group) ?? FIRST) + PAGE));
  return [unfolded, more];
}

const nameOf = ({ date }: ChangeDay, { kind, words }: ChangeGroup) => `${date}/${kind}/${words ?? ''}`;

/** The names that stand there: all of a short group, the first of a long one. One more is not worth a fold. */
export function shownOf(day: ChangeDay, group: ChangeGroup, unfolded: Unfolded) {
  const { changes } = group;
  const until = unfolded.get(nameOf(day, group)) ?? FIRST;
  return changes.length <= until + 1 ? changes : changes.slice(0, until);
}

interface DayOfChangesProps {
  readonly day: ChangeDay;
  readonly unfolded: Unfolded;
  readonly rows: ReadonlyMap<AccountNumber, AccountRow>;
  readonly onMore: (group: string) => void;
  readonly onOpen: (number: AccountNumber) => void;
}

/** One day: who left, who came, and what else the lists of that day show, by name. */
export function DayOfChanges(props: DayOfChangesProps) {
  const { day } = props;
  const say = usePhrases('history');
  return (
    <li class="change-day" data-change-day={day.date}>
      <div class="change-day-head">
        <h3 class="number">
          {day.date}
          {day.since !== null && <span class="soft small"> {say('day.since', { date: day.since })}</span>}
        </h3>
        <DayCounts day={day} />
      </div>
      <SilentOfDay day={day} />
      {day.groups.map((group) => (
        <Group key={nameOf(day, group)} group={group} {...props} />
      ))}
    </li>
  );
}

/** How many came and left in each list: a sum of both would be of neither. Last what is of no one list. */
function DayCounts({ day }: { readonly day: ChangeDay }) {
  const { t, number } = useTexts();
  return (
    <span class="day-counts number" aria-hidden="true">
      {day.counts.map(({ list, kinds }) => (
        <span key={list} data-day-list={list ?? ''}>
          {list !== null && t(`reading.${list}`)}
          {kinds.map(([kind, count]) => (
            <span key={kind} data-day-count={kind}>
              <ChangeSign kind={kind} />
              {number(count)}
            </span>
          ))}
        </span>
      ))}
    </span>
  );
}

/** What the charts count and nobody is named for, so that a day's numbers here are the same as there. */
function SilentOfDay({ day }: { readonly day: ChangeDay }) {
  const say = usePhrases('history');
  return (
    <>
      {day.silent.map(({ list, what, came, went }) => (
        <p key={`${list} ${what}`} class="change-said small soft number" data-silent={what} data-list={list}>
          {say(what === 'said-otherwise' ? `day.${what}` : `day.${what}.${list}`, { count: came + went })}
        </p>
      ))}
    </>
  );
}

/** Several that are said in the same words: the words once, above the names. Of new names only what they are. */
function Group({ day, group, unfolded, rows, onMore, onOpen }: DayOfChangesProps & { readonly group: ChangeGroup }) {
  const say = usePhrases('history');
  const id = useId();
  const shown = shownOf(day, group, unfolded);
  const rest = group.changes.length - shown.length;
  return (
    <>
      <p class="change-said small soft number" id={id}>
        {group.words ?? say(`kind.${group.kind}`)}
      </p>
      <ul class="changes">
        {shown.map((change, place) => (
          <ChangeRow
            key={keyOf(change)}
            change={change}
            account={rows.get(change.number)}
            words={group.each[place] ?? null}
            saidBy={id}
            onOpen={() => onOpen(change.number)}
          />
        ))}
      </ul>
      {rest > 0 && (
        <button
          type="button"
          class="button is-plain small more-changes number"
          aria-describedby={id}
          data-more-changes={group.kind}
          onClick={() => onMore(nameOf(day, group))}
        >
          {say('changes.more', { count: rest })}
        </button>
      )}
    </>
  );
}

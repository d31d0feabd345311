import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { AccountNumber } from '../../../domain/account';
import { usePhrases } from '../../../ui/texts-context';
import type { FoundStep } from '../../person/find-changes';
import { PersonSheet } from '../../person/person-sheet';
import { useLookTexts } from '../../shell/look-texts';
import { usePanel } from '../../shell/use-panel';
import { DayOfChanges, NONE_UNFOLDED, shownOf, useUnfolded } from './change-day';
import { type ChangeDay, changeDays } from './change-days';
import { dayWords, ownDayWords, severalWords } from './day-words';
import { useRowsOf } from './use-rows-of';

/** So many days stand there at first: what is new is to be seen at once, and what comes after it as well. */
const FIRST_DAYS = 3;
/** After the second day no more of them, once there are so many names. */
const FIRST_NAMES = 6;
/** So many more come at a time. */
const MORE_DAYS = 12;

interface ChangeListProps {
  readonly steps: readonly FoundStep[];
  /** Whether earlier ones were not looked for yet. */
  readonly hasEarlier: boolean;
  readonly onEarlier: () => void;
  /** Called with the steps once their rows stand there. */
  readonly onDrawn: (steps: readonly FoundStep[]) => void;
}

/** Changes day by day, by name. Names lie all over the archive, so only those that are seen are read. */
export function ChangeList({ steps, hasEarlier, onEarlier, onDrawn }: ChangeListProps) {
  const texts = useLookTexts();
  const say = usePhrases('history');
  const now = usePanel((state) => state.now);
  const [opened, setOpened] = useState<AccountNumber | null>(null);
  const [unfolded, more] = useUnfolded();
  const [further, setFurther] = useState(0);
  const all = useMemo(
    () =>
      changeDays(
        steps,
        {
          one: (change, day) => dayWords(change, day, say, texts, now),
          several: (change, day) => severalWords(change, day, say, texts, now),
          alone: (change, day) => ownDayWords(change, day, say, texts, now),
        },
        texts,
        now,
      ),
    [steps, say, texts, now],
  );
  const until = firstDays(all) + further;
  const days = all.slice(0, until);
  const shown = days.flatMap((day) => day.groups.flatMap((group) => shownOf(day, group, unfolded)));
  const { rows, isSettled } = useRowsOf(shown.map(({ number }) => number));
  useLayoutEffect(() => {
    if (isSettled) onDrawn(steps);
  }, [isSettled, steps]);
  const earlier = () => {
    setFurther(further + MORE_DAYS);
    if (all.length < until + MORE_DAYS) onEarlier();
  };
  return (
    <>
      {days.length > 0 && (
        <ol class="change-days">
          {days.map((day) => (
            <DayOfChanges key={day.date} day={day} unfolded={unfolded} rows={rows} onMore={more} onOpen={setOpened} />
          ))}
        </ol>
      )}
      {(all.length > until || hasEarlier) && (
        <button type="button" class="button earlier" data-earlier onClick={earlier}>
          {say('changes.earlier')}
        </button>
      )}
      {opened !== null && <PersonSheet number={opened} onClose={() => setOpened(null)} />}
    </>
  );
}

/** How many days stand there before more are asked for: fewer where each has many names. */
function firstDays(days: readonly ChangeDay[]): number {
  const namesIn = (day: ChangeDay) =>
    day.groups.reduce((sum, group) => sum + shownOf(day, group, NONE_UNFOLDED).length, 0);
  const names = days.slice(0, FIRST_DAYS - 1).reduce((sum, day) => sum + namesIn(day), 0);
  return names >= FIRST_NAMES ? FIRST_DAYS - 1 : FIRST_DAYS;
}

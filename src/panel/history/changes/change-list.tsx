import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { AccountNumber } from '../../../domain/account';
import type { Change } from '../../../domain/changes/change';
import { usePhrases } from '../../../ui/texts-context';
import { PersonSheet } from '../../person/person-sheet';
import { useLookTexts } from '../../shell/look-texts';
import { usePanel } from '../../shell/use-panel';
import { DayOfChanges, shownOf, useUnfolded } from './change-day';
import { changeDays } from './change-days';
import { dayWords } from './day-words';
import { useRowsOf } from './use-rows-of';

/** So many days stand there at first: what is new is to be seen at once, and what comes after it as well. */
const FIRST_DAYS = 3;
/** So many more come at a time. */
const MORE_DAYS = 12;

interface ChangeListProps {
  readonly changes: readonly Change[];
  /** Whether earlier ones were not looked for yet. */
  readonly hasEarlier: boolean;
  readonly onEarlier: () => void;
  /** Called with the changes once their rows stand there. */
  readonly onDrawn: (changes: readonly Change[]) => void;
}

/** Changes day by day, by name. Names lie all over the archive, so only those that are seen are read. */
export function ChangeList({ changes, hasEarlier, onEarlier, onDrawn }: ChangeListProps) {
  const texts = useLookTexts();
  const say = usePhrases('history');
  const now = usePanel((state) => state.now);
  const [opened, setOpened] = useState<AccountNumber | null>(null);
  const [unfolded, more] = useUnfolded();
  const [until, setUntil] = useState(FIRST_DAYS);
  const all = useMemo(
    () => changeDays(changes, (change, day) => dayWords(change, day, say, texts, now), texts, now),
    [changes, say, texts, now],
  );
  const days = all.slice(0, until);
  const shown = days.flatMap((day) => day.groups.flatMap((group) => shownOf(day, group, unfolded)));
  const { rows, isSettled } = useRowsOf(shown.map(({ number }) => number));
  useLayoutEffect(() => {
    if (isSettled) onDrawn(changes);
  }, [isSettled, changes]);
  const earlier = () => {
    setUntil(until + MORE_DAYS);
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

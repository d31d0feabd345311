import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { AccountNumber } from '../../domain/account';
import type { Change } from '../../domain/changes/change';
import { usePhrases } from '../../ui/texts-context';
import { keyOf } from '../person/find-changes';
import { PersonSheet } from '../person/person-sheet';
import { ChangeRow } from './change-row';
import { useRowsOf } from './use-rows-of';

/** So many rows stand there at first; their names lie all over the archive. */
const FIRST = 20;
/** So many more come at a time. */
const PAGE = 40;

interface ChangeListProps {
  readonly changes: readonly Change[];
  /** Called with the changes once their rows stand there. */
  readonly onDrawn: (changes: readonly Change[]) => void;
}

export function ChangeList({ changes, onDrawn }: ChangeListProps) {
  const say = usePhrases('history');
  const [most, setMost] = useState(FIRST);
  const [opened, setOpened] = useState<AccountNumber | null>(null);
  const some = useMemo(() => changes.slice(0, most), [changes, most]);
  const { rows, isSettled } = useRowsOf(some.map((change) => change.number));
  useLayoutEffect(() => {
    if (isSettled) onDrawn(changes);
  }, [isSettled, changes]);
  return (
    <>
      {some.length > 0 && (
        <ul class="changes">
          {some.map((change) => (
            <ChangeRow
              key={keyOf(change)}
              change={change}
              account={rows.get(change.number)}
              onOpen={() => setOpened(change.number)}
            />
          ))}
        </ul>
      )}
      {changes.length > most && (
        <button type="button" class="button" onClick={() => setMost(most + PAGE)}>
          {say('changes.more')}
        </button>
      )}
      {opened !== null && <PersonSheet number={opened} onClose={() => setOpened(null)} />}
    </>
  );
}

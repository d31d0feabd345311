import { Fragment } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { SnapshotRow } from '../../archive/store/rows';
import { Menu } from '../../ui/menu';
import { usePhrases, useTexts } from '../../ui/texts-context';
import { usePanel } from '../shell/use-panel';
import { timeRead, whenRead } from './looks/when-read';
import { type SnapshotDay, snapshotDays } from './snapshot-days';
import { coverageKey, howWords, sizeWords } from './snapshot-words';

/** So many days stand there at first. */
const FIRST = 5;
/** So many come at a time where all are asked for. */
const PAGE = 200;

interface SnapshotListProps {
  /** Newest first. */
  readonly snapshots: readonly SnapshotRow[];
  /** What the list of a snapshot is called. */
  readonly titleOf: (snapshot: SnapshotRow) => string;
  readonly onDelete: (snapshot: SnapshotRow) => void;
}

/** Snapshots, one row a day, with what they cover and how they were read. */
export function SnapshotList({ snapshots, titleOf, onDelete }: SnapshotListProps) {
  const texts = useTexts();
  const say = usePhrases('history');
  const now = usePanel((state) => state.now);
  const [most, setMost] = useState(FIRST);
  const days = useMemo(() => snapshotDays(snapshots, texts, now), [snapshots, texts, now]);
  return (
    <>
      <ol class="snapshots">
        {days.slice(0, most).map((day) => (
          <Day key={day.date} day={day} titleOf={titleOf} onDelete={onDelete} />
        ))}
      </ol>
      {days.length > most && (
        <div class="buttons">
          <button
            type="button"
            class="button"
            data-all-snapshots
            onClick={() => setMost(most === FIRST ? PAGE : most + PAGE)}
          >
            {say('snapshot.allDays', { count: days.length })}
          </button>
        </div>
      )}
    </>
  );
}

interface DayProps extends Omit<SnapshotListProps, 'snapshots'> {
  readonly day: SnapshotDay;
}

function Day({ day: { date, snapshots }, titleOf, onDelete }: DayProps) {
  const texts = useTexts();
  const say = usePhrases('history');
  const now = usePanel((state) => state.now);
  return (
    <li class="snapshot-day">
      <h3 class="number">{date}</h3>
      <Menu label={say('snapshot.menu', { date })}>
        {snapshots.map((snapshot) => (
          <button
            key={snapshot.snapshotId}
            type="button"
            data-delete-snapshot={snapshot.snapshotId}
            onClick={() => onDelete(snapshot)}
          >
            {say('snapshot.deleteOf', { list: titleOf(snapshot), date: whenRead(snapshot, texts, now) })}
          </button>
        ))}
      </Menu>
      <div class="snapshot-lines">
        {snapshots.map((snapshot) => (
          <Line
            key={snapshot.snapshotId}
            snapshot={snapshot}
            title={titleOf(snapshot)}
            isOnly={!snapshots.some((other) => other !== snapshot && titleOf(other) === titleOf(snapshot))}
          />
        ))}
      </div>
    </li>
  );
}

interface LineProps {
  readonly snapshot: SnapshotRow;
  readonly title: string;
  /** The day has no other of that list: where there is little room, the hour need not tell them apart. */
  readonly isOnly: boolean;
}

function Line({ snapshot, title, isOnly }: LineProps) {
  const texts = useTexts();
  const say = usePhrases('history');
  const now = usePanel((state) => state.now);
  const { snapshotId, list, ownerUsername, readAt, coverage } = snapshot;
  const time = timeRead(snapshot, texts, now);
  const words = [say(coverageKey(snapshot)), ...howWords(snapshot, say, texts, now)];
  return (
    <div
      class="snapshot"
      data-snapshot={snapshotId}
      data-list={list.kind}
      data-owner={ownerUsername ?? list.owner}
      data-at={readAt}
      data-coverage={coverage.kind}
      data-seen={coverage.seen}
    >
      <p class="snapshot-size number">
        <span>{title}</span> <strong>{sizeWords(snapshot, texts)}</strong>
      </p>
      <p class="soft small number">
        {time !== null && (
          <span class={isOnly && snapshot.latestAt === undefined ? 'snapshot-hour' : undefined}>{time} · </span>
        )}
        {words.map((phrase, at) => (
          <Fragment key={phrase}>
            {at > 0 && ' '}
            <span class="phrase">{at < words.length - 1 ? `${phrase} ·` : phrase}</span>
          </Fragment>
        ))}
      </p>
    </div>
  );
}

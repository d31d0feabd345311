import { useState } from 'preact/hooks';
import type { SnapshotRow } from '../../archive/store/rows';
import type { PartialReason } from '../../domain/looks/coverage';
import { mayHoldAll } from '../../domain/looks/list-window';
import { MINUTE_MS } from '../../domain/time';
import type { Texts } from '../../i18n/texts';
import { usePhrases, useTexts } from '../../ui/texts-context';
import type { Say } from '../person/change-words';
import { windowWords } from '../person/reading-advice';
import { usePanel } from '../shell/use-panel';
import { whenRead } from './when-read';

const FIRST = 20;
const PAGE = 100;

interface SnapshotListProps {
  /** Newest first. */
  readonly snapshots: readonly SnapshotRow[];
  /** What the list of a snapshot is called. */
  readonly titleOf: (snapshot: SnapshotRow) => string;
  readonly onDelete: (snapshot: SnapshotRow) => void;
}

/** Snapshots with what they cover and how they were read. */
export function SnapshotList({ snapshots, titleOf, onDelete }: SnapshotListProps) {
  const say = usePhrases('history');
  const [most, setMost] = useState(FIRST);
  const rest = Math.min(PAGE, snapshots.length - most);
  return (
    <>
      <ul class="snapshots">
        {snapshots.slice(0, most).map((snapshot) => (
          <Row
            key={snapshot.snapshotId}
            snapshot={snapshot}
            title={titleOf(snapshot)}
            onDelete={() => onDelete(snapshot)}
          />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" class="button" onClick={() => setMost(most + PAGE)}>
          {say('snapshot.more', { count: rest })}
        </button>
      )}
    </>
  );
}

interface RowProps {
  readonly snapshot: SnapshotRow;
  readonly title: string;
  readonly onDelete: () => void;
}

function Row({ snapshot, title, onDelete }: RowProps) {
  const texts = useTexts();
  const say = usePhrases('history');
  const now = usePanel((state) => state.now);
  const { snapshotId, list, ownerUsername, readAt, coverage } = snapshot;
  const date = whenRead(snapshot, texts, now);
  const expected = coverage.kind === 'whole' ? coverage.seen + coverage.hidden : coverage.expected;
  return (
    <li
      class="snapshot"
      data-snapshot={snapshotId}
      data-list={list.kind}
      data-owner={ownerUsername ?? list.owner}
      data-at={readAt}
      data-coverage={coverage.kind}
      data-seen={coverage.seen}
    >
      <div class="reading-head">
        <h3>{title}</h3>
        <strong class="number">
          {snapshot.source === 'export'
            ? texts.t('reading.named', { seen: coverage.seen })
            : expected === null
              ? texts.t('reading.ofUnknown', { seen: coverage.seen })
              : texts.t('reading.ofExpected', { seen: coverage.seen, expected })}
        </strong>
      </div>
      <div class="snapshot-foot">
        <p class="soft small number">
          {date} · {say(coverageKey(snapshot))}
          {howWords(snapshot, say, texts, now).map((words) => ` · ${words}`)}
        </p>
        <button
          type="button"
          class="button is-plain small"
          data-delete-snapshot={snapshotId}
          aria-label={say('snapshot.deleteOf', { list: title, date })}
          onClick={onDelete}
        >
          {say('snapshot.delete')}
        </button>
      </div>
    </li>
  );
}

/** Whether it reaches the end of the list, and whether it is all of it; nobody scrolled through an export. */
function coverageKey({ coverage, source, window }: Pick<SnapshotRow, 'coverage' | 'source' | 'window'>) {
  if (source === 'export' && mayHoldAll(coverage, window)) return 'snapshot.exportUnsure';
  if (source === 'export') return coverage.kind === 'whole' ? 'snapshot.complete' : 'snapshot.exportPartial';
  if (coverage.kind === 'whole') return 'snapshot.whole';
  const isAmidst = coverage.why.includes('not-finished') || coverage.why.includes('started-mid-list');
  return isAmidst ? 'snapshot.partial' : 'snapshot.incomplete';
}

/** How it came to be: why it is partial, how often the end was reached, how long it took, what Instagram hides. */
function howWords(snapshot: SnapshotRow, say: Say, texts: Texts, now: number): string[] {
  const { coverage, source, passes, firstAt, readAt } = snapshot;
  const words: string[] = [];
  if (coverage.kind === 'partial') words.push(...coverage.why.map((reason) => say(whyKey(reason, snapshot))));
  if (source === 'export') {
    const window = snapshot.window === undefined ? null : windowWords(snapshot, texts, now);
    return [say('snapshot.export'), ...words, ...(window === null ? [] : [window])];
  }
  if (coverage.kind === 'whole' && coverage.hidden > 0) words.push(say('snapshot.hidden', { count: coverage.hidden }));
  if ((passes ?? 0) > 1) words.push(say('snapshot.passes', { count: passes! }));
  const minutes = Math.round((readAt - firstAt) / MINUTE_MS);
  const length =
    minutes < 90
      ? say('snapshot.minutes', { count: minutes })
      : say('snapshot.hours', { count: Math.round(minutes / 60) });
  if (minutes > 0) words.push(say('snapshot.took', { length }));
  return words;
}

/** Where only the person can tell whether dates are missing, nothing says that they are. */
function whyKey(reason: PartialReason, { window }: Pick<SnapshotRow, 'window'>) {
  return reason === 'date-window' && window?.isSure !== true ? 'why.date-window-possible' : (`why.${reason}` as const);
}

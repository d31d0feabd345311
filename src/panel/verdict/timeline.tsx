import { useEffect, useState } from 'preact/hooks';
import { readHistoryOfOne } from '../../archive/history-looks';
import type { AccountNumber } from '../../domain/account';
import { entriesOf, type TimelineEntry, timelineOf } from '../../domain/timeline';
import { HISTORY_BOOK } from '../../i18n/history/book';
import { usePhrases, useTexts } from '../../ui/texts-context';
import { usePanel } from '../use-panel';
import { lineWords } from './timeline-words';

/** One account's timeline, newest first; what is only known to lie between two looks says so. */
export function Timeline({ number }: { readonly number: AccountNumber }) {
  const texts = useTexts();
  const say = usePhrases(HISTORY_BOOK);
  const now = usePanel((state) => state.now);
  const archive = usePanel((state) => state.archive);
  const viewer = usePanel((state) => state.remembered?.viewer ?? null);
  const look = usePanel((state) => state.remembered?.look ?? 0);
  const [entries, setEntries] = useState<readonly TimelineEntry[] | null>(null);
  useEffect(() => {
    if (archive === null || viewer === null) return;
    const ending = new AbortController();
    readHistoryOfOne(archive, viewer, number).then(
      ({ looks, facts }) => {
        if (!ending.signal.aborted) setEntries(entriesOf(timelineOf(number, [...looks, ...facts])).reverse());
      },
      (error) => console.error('A timeline could not be read', error),
    );
    return () => ending.abort();
  }, [archive, viewer, number, look]);
  if (entries === null) return null;
  return (
    <ol class="timeline small" data-timeline={entries.length}>
      {entries.map((entry, at) => {
        const { what, when, isLikely } = lineWords(entry, say, texts, now);
        return (
          <li
            key={`${entry.kind}/${entry.at}/${at}`}
            data-line={entry.kind === 'change' ? entry.change.kind : entry.kind}
          >
            {what}{' '}
            <span class="soft number">
              {when}
              {isLikely && ` · ${say('certainty.likely')}`}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

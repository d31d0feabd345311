import './person.css';
import { readHistoryOfOne } from '../../archive/history/looks-over-time';
import type { AccountNumber } from '../../domain/account';
import { entriesOf, timelineOf } from '../../domain/changes/timeline';
import { historyByNow } from '../../domain/looks/dated';
import { usePhrases, useTexts } from '../../ui/texts-context';
import { useLookTexts } from '../shell/look-texts';
import { useFromArchive } from '../shell/use-from-archive';
import { usePanel } from '../shell/use-panel';
import { lineWords } from './timeline-words';

/** One account's timeline, newest first; what is only known to lie between two looks says so. */
export function Timeline({ number }: { readonly number: AccountNumber }) {
  const texts = useTexts();
  const ofLooks = useLookTexts();
  const say = usePhrases('history');
  const now = usePanel((state) => state.now);
  const entries = useFromArchive(`timeline/${number}`, async (archive, viewer) => {
    const { looks, facts } = historyByNow(await readHistoryOfOne(archive, viewer, number), Date.now());
    return entriesOf(timelineOf(number, [...looks, ...facts])).reverse();
  });
  if (entries === null) return null;
  return (
    <ol class="timeline small" data-timeline={entries.length}>
      {entries.map((entry, at) => {
        // When a follow began its own date tells, and the newest of them is all that dates such an export.
        const { what, when, isLikely } = lineWords(entry, say, entry.kind === 'followed' ? texts : ofLooks, now);
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

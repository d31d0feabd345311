import type { Pair } from '../../../domain/changes/changes-between';
import { isUnplaced } from '../../../domain/ties/recognition';
import { usePhrases, useTexts } from '../../../ui/texts-context';
import { usePanel } from '../../shell/use-panel';
import { whenRead } from '../looks/when-read';

/** Which two readings these are, and what one of them cannot tell. */
export function PairWords({ pair: { first, second } }: { readonly pair: Pair }) {
  const texts = useTexts();
  const say = usePhrases('history');
  const now = usePanel((state) => state.now);
  const { kind } = second.list;
  const whyNot: string[] = [];
  if (isUnplaced(first) || isUnplaced(second)) whyNot.push(say('changes.unplaced'));
  const cut = (look: Pair['first']) => (look.source === 'export' ? 'Cut' : 'Partial');
  if (first.coverage.kind === 'partial' && !isUnplaced(first)) whyNot.push(say(`changes.first${cut(first)}`));
  if (second.coverage.kind === 'partial' && !isUnplaced(second)) whyNot.push(say(`changes.second${cut(second)}`));
  return (
    <p class="small soft number" data-compare={kind} data-first={first.snapshotId} data-second={second.snapshotId}>
      {say('changes.span', {
        list: texts.t(`reading.${kind}`),
        from: whenRead(first, texts, now, [second]),
        to: whenRead(second, texts, now, [first]),
      })}
      {whyNot.map((words) => ` · ${words}`)}
    </p>
  );
}

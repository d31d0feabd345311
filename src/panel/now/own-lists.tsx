import { FOLLOW_LIST_KINDS } from '../../domain/follow-list';
import { useTexts } from '../../ui/texts-context';
import { newestOf, newestWholeOf } from '../person/reading-advice';
import { usePanel } from '../shell/use-panel';
import type { NextStep } from './next-step';
import { ReadingRow } from './reading-row';
import { UnreadRow } from './unread-row';

/** The viewer's own two lists, as far as they are read. */
export function OwnLists({ step }: { readonly step: NextStep }) {
  const { t } = useTexts();
  const { viewer, readings } = usePanel((state) => state.remembered!);
  return (
    <section>
      <h2>{t('now.lists')}</h2>
      <ul class="readings">
        {FOLLOW_LIST_KINDS.map((kind) => {
          const reading = newestOf(readings, viewer ?? '', kind);
          return reading === undefined ? (
            <UnreadRow key={kind} kind={kind} isUnidentified={step.kind === 'unidentified' && step.list === kind} />
          ) : (
            <ReadingRow
              key={kind}
              reading={reading}
              isOwn
              isNext={step.kind === 'finish' && step.reading === reading}
              isAdviceSaid={step.kind === 'export' && step.lists.includes(kind)}
              lastWhole={newestWholeOf(readings, viewer ?? '', kind)}
            />
          );
        })}
      </ul>
    </section>
  );
}

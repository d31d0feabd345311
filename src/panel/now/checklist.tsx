import { useTexts } from '../../ui/texts-context';
import { useRest } from '../advice/use-rest';
import { usePanel } from '../shell/use-panel';
import type { ListProgress } from './list-progress';
import { ListStep } from './list-step';
import { isInChecklist, isSaidOnCard, type NextStep } from './next-step';
import { NextStepCard } from './next-step-card';
import { AgainStep, ProfileStep } from './profile-steps';
import { ownAddress, useWhereabouts } from './whereabouts';

interface ChecklistProps {
  readonly lists: readonly ListProgress[];
  readonly step: NextStep;
  /** The pause that Instagram asked for is said on this screen already. */
  readonly isRestSaid: boolean;
  /** Who follows back is told on this screen already, as far as it is known. */
  readonly isAnswered: boolean;
}

/** What leads from nothing read to both lists read, each step with how far it has come. */
export function Checklist({ lists, step, isRestSaid, isAnswered }: ChecklistProps) {
  const { t } = useTexts();
  const { viewers, viewer } = usePanel((state) => state.remembered!);
  const where = useWhereabouts();
  const isResting = useRest() !== null;
  const isInPlace = isInChecklist(step);
  const mayLead = isInPlace && !isResting && where.kind !== 'logged-out';
  const isProfileSeen = lists.some(({ reading, expected }) => reading !== null || expected !== null);
  const current = currentList(step, lists);
  return (
    <>
      {!isInPlace && <NextStepCard step={step} isRestSaid={isRestSaid} isAnswered={isAnswered} />}
      <section class="checklist stack is-close" data-next={isInPlace && step.kind !== 'finish' ? step.kind : undefined}>
        <h2>{t('check.title')}</h2>
        {mayLead && <p class="soft">{t('check.lead')}</p>}
        <ol class="checklist-steps">
          <ProfileStep
            where={where}
            isSeen={isProfileSeen}
            mayLead={mayLead}
            isKnown={ownAddress(viewers, viewer) !== null}
          />
          {lists.map((list, at) => (
            <ListStep
              key={list.kind}
              number={at + 2}
              list={list}
              mayLead={mayLead}
              isCurrent={mayLead && list.kind === current}
              isFinish={step.kind === 'finish' && step.reading === list.reading}
              isAdviceSaid={isSaidOnCard(step, list.kind)}
              lack={step.kind === 'unidentified' || step.kind === 'withheld' ? lackOf(step, list.kind) : null}
              isHere={where.kind === 'own-profile'}
            />
          ))}
          <AgainStep mayLead={mayLead} />
        </ol>
        {mayLead && lists.every(({ reading, estimate }) => reading === null && estimate === null) && (
          <p class="soft small">{t('check.pace')}</p>
        )}
      </section>
    </>
  );
}

/** The list that came, and of which nobody could be read. */
function lackOf({ kind, list }: Extract<NextStep, { kind: 'unidentified' | 'withheld' }>, of: ListProgress['kind']) {
  return list === of ? kind : null;
}

function currentList(step: NextStep, lists: readonly ListProgress[]): ListProgress['kind'] | null {
  const live = lists.find(({ state }) => state === 'live');
  if (live !== undefined) return live.kind;
  if (step.kind === 'finish') return step.reading.list.kind;
  if (step.kind === 'both') return 'followers';
  return step.kind === 'followers' || step.kind === 'following' ? step.kind : null;
}

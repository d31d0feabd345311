import type { OwnCounts } from '../../archive/readings/counts';
import { HOUR_MS } from '../../domain/time';
import { useTexts } from '../../ui/texts-context';
import { isCertainOf } from '../listing/ground';
import { usePanel } from '../shell/use-panel';
import type { ListProgress } from './list-progress';
import { StepSign } from './step-sign';

/**
 * Whether the checklist's last step was done, and lately: since both lists were read the profile said what it counts. It
 * stays ticked for an hour, so that whoever did it sees that it worked.
 */
export function isProfileCountedAfter(
  lists: readonly Pick<ListProgress, 'kind' | 'lastWhole'>[],
  counts: Partial<OwnCounts>,
  now: number,
): boolean {
  return lists.every(({ kind, lastWhole }) => {
    const count = counts[kind];
    if (lastWhole === null || lastWhole.source === 'export' || count?.source !== 'profile') return false;
    return count.at >= lastWhole.lastAt && count.at <= lastWhole.lastAt + HOUR_MS && now - count.at < HOUR_MS;
  });
}

/** The last step, ticked, and what it brought. */
export function LastStepDone() {
  const { t } = useTexts();
  const { classification } = usePanel((state) => state.remembered!.knowledge);
  const isCertain = isCertainOf(classification, 'only-i-follow') && isCertainOf(classification, 'only-they-follow');
  return (
    <section aria-label={t('check.title')} data-last-step="done">
      <div class="step" data-step="again" data-step-state="done">
        <StepSign state="done" number={4} />
        <div class="step-body">
          <div class="reading-head">
            <h3>{t('check.again')}</h3>
            <span class="soft small">{t('check.done')}</span>
          </div>
          <p class="soft small">{t(isCertain ? 'check.again.certain' : 'check.again.done')}</p>
        </div>
      </div>
    </section>
  );
}

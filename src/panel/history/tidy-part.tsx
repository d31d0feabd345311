import { useState } from 'preact/hooks';
import type { History } from '../../archive/history/looks-over-time';
import { readSizes } from '../../archive/history/sizes';
import type { AnnotationRow } from '../../archive/store/schema';
import { type PruningPlan, planPruning } from '../../domain/changes/prune';
import { withBounds } from '../../domain/ties/bound';
import { callBackground } from '../../messages/call';
import { Fold } from '../../ui/fold';
import { usePhrases, useTexts } from '../../ui/texts-context';
import { usePanel } from '../shell/use-panel';
import { pinnedBy } from './pinned';

interface TidyPartProps {
  readonly history: History;
  readonly annotations: readonly AnnotationRow[];
}

/** Lets old snapshots go that no change needs: first says what and how much, then does it. */
export function TidyPart({ history, annotations }: TidyPartProps) {
  const { number } = useTexts();
  const say = usePhrases('history');
  const archive = usePanel((state) => state.archive);
  const now = usePanel((state) => state.now);
  const [isLooking, setLooking] = useState(false);
  const [found, setFound] = useState<{ history: History; plan: PruningPlan; bytes: number } | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const current = found?.history === history ? found : null;
  const look = async () => {
    setLooking(true);
    setFailed(false);
    // The busy sign first: telling all changes with and without old snapshots takes a while.
    await new Promise((resolve) => setTimeout(resolve, 30));
    try {
      const plan = planPruning(history.looks, history.facts, pinnedBy(annotations, history.looks), now, (kept) =>
        withBounds(kept, history.world),
      );
      const bytes = archive === null ? 0 : await readSizes(archive, plan.drop);
      setFound({ history, plan, bytes });
    } catch (error) {
      console.error('What could be tidied up could not be found out', error);
      setFailed(true);
    }
    setLooking(false);
  };
  const drop = async (ids: readonly string[]) => {
    try {
      await callBackground('deleteSnapshots', { ids });
      setFound(null);
    } catch (error) {
      console.error('Old snapshots could not be deleted', error);
      setFailed(true);
    }
  };
  return (
    <section class="part stack" data-history="tidy" aria-busy={isLooking}>
      <Fold title={say('tidy')}>
        <div class="stack">
          <p class="soft small">{say('tidy.text')}</p>
          <div class="buttons">
            <button type="button" class="button" data-tidy="look" disabled={isLooking} onClick={look}>
              {say('tidy.look')}
            </button>
          </div>
          <div role="status">
            {isLooking && <p class="soft">{say('changes.working')}</p>}
            {hasFailed && <p class="notice">{say('failed')}</p>}
            {current !== null && (
              <p data-tidy-count={current.plan.drop.length}>
                {current.plan.drop.length === 0
                  ? say('tidy.nothing')
                  : say('tidy.found', {
                      count: current.plan.drop.length,
                      kept: current.plan.keep.length,
                      size: `${number(Math.max(1, Math.round(current.bytes / 1000)))} kB`,
                    })}
              </p>
            )}
          </div>
          {current !== null && current.plan.drop.length > 0 && (
            <div class="buttons">
              <button type="button" class="button is-danger" data-tidy="do" onClick={() => drop(current.plan.drop)}>
                {say('tidy.do', { count: current.plan.drop.length })}
              </button>
            </div>
          )}
        </div>
      </Fold>
    </section>
  );
}

import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { History } from '../../../archive/history/looks-over-time';
import type { Change } from '../../../domain/changes/change';
import type { Look } from '../../../domain/looks/look';
import { Fold } from '../../../ui/fold';
import { usePhrases } from '../../../ui/texts-context';
import type { FoundStep } from '../../person/find-changes';
import { ANY, type ChangeFilter, ChangeFilters, isFiltered, passes } from './change-filters';
import { ChangeList } from './change-list';
import { ChoosePair } from './choose-pair';
import { stepsOf } from './lately';
import { PairWords } from './pair-words';
import { type Chosen, pairsOf, whyNoPair } from './pairs';
import { useChanges } from './use-changes';

/** So many changes are looked for at first, and so many more where earlier ones are asked for. */
const WANTED = 60;
const MORE = 300;

interface ChangesPartProps {
  readonly history: History;
  readonly onReady: (isReady: boolean) => void;
}

/** What changed, day by day, over all complete snapshots; or between two that the person chose. */
export function ChangesPart({ history, onReady }: ChangesPartProps) {
  const say = usePhrases('history');
  const { looks } = history;
  const [chosen, setChosen] = useState<Chosen>({ kind: 'both' });
  const [filter, setFilter] = useState(ANY);
  const [wanted, setWanted] = useState(WANTED);
  const [drawn, setDrawn] = useState<readonly FoundStep[] | null>(null);
  const pairs = useMemo(() => (chosen.kind === 'both' ? [] : pairsOf(looks, chosen)), [looks, chosen]);
  const steps = useMemo(() => (chosen.kind === 'both' ? stepsOf(looks) : [pairs]), [looks, chosen, pairs]);
  const found = useChanges(history, steps, wanted);
  const filtered = useMemo(() => found?.changes.filter((change) => passes(change, filter)) ?? null, [found, filter]);
  const shown = useMemo(() => found?.steps.map((step) => filteredStep(step, filter)) ?? null, [found, filter]);
  useLayoutEffect(() => onReady(shown !== null && drawn === shown), [shown, drawn]);
  const hasPair = chosen.kind === 'both' ? steps.length > 0 : pairs.length > 0;
  const isChosen = chosen.kind !== 'both' || isFiltered(filter);
  return (
    <section class="part stack" data-history="changes">
      <h2>{say('changes')}</h2>
      {pairs.map((pair) => (
        <PairWords key={pair.second.list.kind} pair={pair} />
      ))}
      {!hasPair && <p class="soft">{say(whyNoPair(looks, chosen))}</p>}
      {hasPair && filtered === null && (
        <p class="soft" aria-busy="true">
          {say('changes.working')}
        </p>
      )}
      {filtered !== null && shown !== null && (
        <>
          {hasPair && (
            <p class={filtered.length === 0 ? 'soft' : 'unseen'} role="status" data-change-count={filtered.length}>
              {countWords(filtered.length)}
            </p>
          )}
          <ChangeList
            steps={shown}
            hasEarlier={found!.steps.length < steps.length}
            onEarlier={() => setWanted(wanted + MORE)}
            onDrawn={setDrawn}
          />
        </>
      )}
      <div class="folds">
        {filtered !== null && <WhatItMeans changes={filtered} looks={looks} />}
        <Fold title={say(isChosen ? 'changes.chosen' : 'changes.choose')} isOpen={isChosen}>
          <div class="stack" data-choose-changes>
            <ChangeFilters filter={filter} onFilter={setFilter} />
            <ChoosePair looks={looks} chosen={chosen} pairs={pairs} onChoose={setChosen} />
          </div>
        </Fold>
      </div>
    </section>
  );

  function countWords(count: number): string {
    if (count > 0) return say('changes.count', { count });
    return say(isFiltered(filter) && found!.changes.length > 0 ? 'changes.noneFiltered' : 'changes.none');
  }
}

/** Of some changes alone nothing adds up, so nothing is said of whom no change is told. */
function filteredStep(step: FoundStep, filter: ChangeFilter): FoundStep {
  if (!isFiltered(filter)) return step;
  return { ...step, changes: step.changes.filter((change) => passes(change, filter)), silent: [] };
}

interface WhatItMeansProps {
  readonly changes: readonly Change[];
  readonly looks: readonly Look[];
}

/** What the signs and words above rest on, for whoever asks. */
function WhatItMeans({ changes, looks }: WhatItMeansProps) {
  const say = usePhrases('history');
  const isByName = (change: Change) => 'isByName' in change && change.isByName;
  const told = [
    changes.some(isByName) && say('why.likely.name'),
    changes.some((change) => change.certainty === 'likely' && !isByName(change)) && say('why.likely'),
    changes.some(({ certainty }) => certainty === null) && say('why.listed'),
  ].filter((words) => words !== false);
  const hasOlder = hasOlderLooks(looks);
  if (told.length === 0 && !hasOlder) return null;
  return (
    <Fold title={say('changes.how')}>
      <div class="stack is-close small" data-how-known>
        {told.map((words) => (
          <p key={words}>{words}</p>
        ))}
        {hasOlder && <p data-older-looks>{say('changes.olderLooks')}</p>}
      </div>
    </Fold>
  );
}

/** Whole readings that an earlier version kept: without the pass that tells how many may have been hidden. */
function hasOlderLooks(looks: readonly Look[]): boolean {
  return looks.some(
    ({ source, coverage, pass }) => source === 'reading' && coverage.kind === 'whole' && pass === undefined,
  );
}

import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { History } from '../../archive/history/looks-over-time';
import type { Certainty } from '../../domain/certainty';
import { CHANGE_KINDS, type Change, type ChangeKind } from '../../domain/changes/change';
import type { Pair } from '../../domain/changes/changes-between';
import type { Look } from '../../domain/looks/look';
import { Select } from '../../ui/select';
import { usePhrases } from '../../ui/texts-context';
import { ChangeList } from './change-list';
import { ChoosePair } from './choose-pair';
import { PairWords } from './pair-words';
import { type Chosen, pairsOf, whyNoPair } from './pairs';
import { useChanges } from './use-changes';

interface ChangesPartProps {
  readonly history: History;
  readonly onReady: (isReady: boolean) => void;
}

/** What changed between two snapshots of a list, or over the last two readings of both. */
export function ChangesPart({ history, onReady }: ChangesPartProps) {
  const say = usePhrases('history');
  const [chosen, setChosen] = useState<Chosen>({ kind: 'both' });
  const [kind, setKind] = useState<ChangeKind | 'any'>('any');
  const [certainty, setCertainty] = useState<Certainty | 'any' | 'none'>('any');
  const pairs = useMemo(() => pairsOf(history.looks, chosen), [history, chosen]);
  const changes = useChanges(history, pairs);
  const [drawn, setDrawn] = useState<readonly Change[] | null>(null);
  const filtered = useMemo(
    () =>
      changes?.filter(
        (change) =>
          (kind === 'any' || change.kind === kind) &&
          (certainty === 'any' || (change.certainty ?? 'none') === certainty),
      ) ?? null,
    [changes, kind, certainty],
  );
  const isReady = filtered !== null && (filtered.length === 0 || drawn === filtered);
  useLayoutEffect(() => onReady(isReady), [isReady]);
  return (
    <section class="part stack" data-history="changes">
      <h2>{say('changes')}</h2>
      <ChoosePair looks={history.looks} chosen={chosen} pairs={pairs} onChoose={setChosen} />
      {pairs.map((pair) => (
        <PairWords key={pair.second.list.kind} pair={pair} />
      ))}
      {pairs.length > 0 && (
        <div class="pair">
          <Select
            label={say('changes.kind')}
            value={kind}
            choices={[
              { value: 'any', text: say('changes.any') },
              ...CHANGE_KINDS.map((value) => ({ value, text: say(`kind.${value}`) })),
            ]}
            onChoose={setKind}
            hooks={{ 'data-filter': 'kind' }}
          />
          <Select
            label={say('changes.certainty')}
            value={certainty}
            choices={[
              { value: 'any', text: say('changes.any') },
              { value: 'certain', text: say('certainty.certain') },
              { value: 'likely', text: say('certainty.likely') },
              { value: 'none', text: say('certainty.none') },
            ]}
            onChoose={setCertainty}
            hooks={{ 'data-filter': 'certainty' }}
          />
        </div>
      )}
      {hasOlderLooks(history.looks) && (
        <p class="soft small" data-older-looks>
          {say('changes.olderLooks')}
        </p>
      )}
      <Outcome
        looks={history.looks}
        chosen={chosen}
        pairs={pairs}
        changes={changes}
        filtered={filtered}
        onDrawn={setDrawn}
      />
    </section>
  );
}

interface OutcomeProps {
  readonly looks: readonly Look[];
  readonly chosen: Chosen;
  readonly pairs: readonly Pair[];
  readonly changes: readonly Change[] | null;
  readonly filtered: readonly Change[] | null;
  readonly onDrawn: (changes: readonly Change[]) => void;
}

function Outcome({ looks, chosen, pairs, changes, filtered, onDrawn }: OutcomeProps) {
  const say = usePhrases('history');
  if (pairs.length === 0) return <p class="soft">{say(whyNoPair(looks, chosen))}</p>;
  if (filtered === null)
    return (
      <p class="soft" aria-busy="true">
        {say('changes.working')}
      </p>
    );
  return (
    <>
      <p class="soft small number" role="status" data-change-count={filtered.length}>
        {filtered.length > 0
          ? say('changes.count', { count: filtered.length })
          : say(changes?.length === 0 ? 'changes.none' : 'changes.noneFiltered')}
      </p>
      <ChangeList changes={filtered} onDrawn={onDrawn} />
      {filtered.some(isByName) && <p class="soft small">{say('why.likely.name')}</p>}
      {filtered.some((change) => change.certainty === 'likely' && !isByName(change)) && (
        <p class="soft small">{say('why.likely')}</p>
      )}
      {filtered.some(({ certainty }) => certainty === null) && <p class="soft small">{say('why.listed')}</p>}
    </>
  );
}

/** Whole readings that an earlier version kept: without the pass that tells how many may have been hidden. */
function hasOlderLooks(looks: readonly Look[]): boolean {
  return looks.some(
    ({ source, coverage, pass }) => source === 'reading' && coverage.kind === 'whole' && pass === undefined,
  );
}

function isByName(change: Change): boolean {
  return 'isByName' in change && change.isByName;
}

import { MINUTE_MS } from '../../domain/time';
import type { Texts } from '../../i18n/texts';
import { ProgressBar } from '../../ui/progress-bar';
import { stalledLists } from '../advice/stalled-lists';
import { useProfilesRest, useRest } from '../advice/use-rest';
import { adviceOn, coverageKey, progressWords, windowWords } from '../person/reading-advice';
import { type LookTexts, useLookTexts } from '../shell/look-texts';
import { usePanel } from '../shell/use-panel';
import type { Estimate, ListProgress } from './list-progress';
import { StepSign, type StepState } from './step-sign';
import { useListClosedAt } from './whereabouts';

interface ListStepProps {
  readonly number: number;
  readonly list: ListProgress;
  /** Nothing speaks against going there now. */
  readonly mayLead: boolean;
  /** To open it, or to scroll on, is what helps now. */
  readonly isCurrent: boolean;
  /** To finish it is the one next step. */
  readonly isFinish: boolean;
  /** What to do about it is said above. */
  readonly isAdviceSaid: boolean;
  /** It came, and nobody could be read of it: Instagram showed nobody, or nobody could be made out. */
  readonly lack: 'withheld' | 'unidentified' | null;
  /** The person is on their own profile, where it opens. */
  readonly isHere: boolean;
}

/** One of the two lists in the checklist: how far it is read, how long the rest takes, and what to do for it. */
export function ListStep({ number, list, mayLead, isCurrent, isFinish, isAdviceSaid, lack, isHere }: ListStepProps) {
  const texts = useLookTexts();
  const { t } = texts;
  const now = usePanel((state) => state.now);
  const isResting = useRest() !== null;
  const { kind, reading, expected, estimate } = list;
  // What Instagram refused goes on no more.
  const state = isResting && list.state === 'live' ? 'begun' : list.state;
  const title = t(`reading.${kind}`);
  const sign: StepState = state === 'live' ? 'now' : state;
  const isBegun = reading !== null;
  const words = stateWords({ state, reading }, lack, texts);
  const details = [
    isBegun ? words : expected !== null && t('check.accounts', { count: expected }),
    estimate !== null && !isResting && estimateWords(estimate, texts),
    isBegun && state !== 'live' && estimate === null && dateWords(reading, texts, now),
  ].filter((one) => one !== false);
  const isBar = expected !== null && (state === 'live' || state === 'begun') && reading?.source !== 'export';
  return (
    <li
      class="step"
      data-step={kind}
      data-step-state={sign}
      data-reading={reading === null ? undefined : kind}
      data-seen={reading?.seen}
      data-expected={reading === null ? undefined : (reading.expected ?? '')}
      data-coverage={reading?.coverage.kind}
      data-owner={reading === null ? undefined : (reading.ownerUsername ?? '')}
      data-estimate={isResting || estimate === null ? undefined : Math.round(estimate.ms)}
      data-next={isFinish ? 'finish' : undefined}
      data-live={state === 'live' ? '' : undefined}
    >
      <StepSign state={sign} number={number} isCurrent={isCurrent && (isHere || isBegun)} />
      <div class="step-body">
        <div class="reading-head">
          <h3>{title}</h3>
          {isBegun ? (
            <strong class="number">{progressWords(reading, texts)}</strong>
          ) : (
            <span class="soft small">{words}</span>
          )}
        </div>
        {isBar && (
          <ProgressBar
            label={title}
            share={reading!.seen / Math.max(1, expected!)}
            text={progressWords(reading!, texts)}
          />
        )}
        {details.length > 0 && <p class="soft small number">{details.join(' · ')}</p>}
        {reading !== null && <WhatItLacks list={list} isCurrent={isCurrent} isAdviceSaid={isAdviceSaid} />}
        {reading === null && mayLead && (
          <p class={isCurrent && isHere ? 'small' : 'soft small'}>{t(`check.${kind}.${isHere ? 'here' : 'there'}`)}</p>
        )}
      </div>
    </li>
  );
}

/** Why a list that was read is not whole, and what to do. Amber where Instagram holds it back, or it can't be trusted. */
function WhatItLacks({
  list: { kind, state, lastWhole, reading },
  isCurrent,
  isAdviceSaid,
}: Pick<ListStepProps, 'list' | 'isCurrent' | 'isAdviceSaid'>) {
  const texts = useLookTexts();
  const now = usePanel((from) => from.now);
  const { readings } = usePanel((from) => from.remembered!);
  const listClosedAt = useListClosedAt();
  const isResting = useRest() !== null;
  const areProfilesResting = useProfilesRest();
  if (reading === null || (lastWhole !== null && state !== 'live')) return null;
  const isStalled = stalledLists(readings, reading.list.owner).includes(kind);
  const advice = adviceOn(reading, { now, listClosedAt, isOwn: true, isResting, areProfilesResting, isStalled });
  const window = windowWords(reading, texts, now);
  const isTrouble = state === 'cut' || advice === 'advice.count-disagrees';
  return (
    <>
      {window !== null && (
        <p class="small" data-window={kind}>
          {window}
        </p>
      )}
      {advice !== null && !isAdviceSaid && (
        <p class={isTrouble ? 'notice small' : isCurrent ? 'small' : 'soft small'} data-advice={advice}>
          {texts.t(advice)}
        </p>
      )}
    </>
  );
}

function stateWords(
  { state, reading }: Pick<ListProgress, 'state' | 'reading'>,
  lack: ListStepProps['lack'],
  { t }: Texts,
): string {
  if (state === 'live') return t('reading.live');
  if (reading !== null) return t(coverageKey(reading));
  return t(lack === null ? 'check.todo' : `reading.${lack}`);
}

function dateWords({ lastAt }: NonNullable<ListProgress['reading']>, texts: LookTexts, now: number): string {
  const date = texts.day(lastAt, now);
  return texts.isUnsure(lastAt) || now - lastAt < MINUTE_MS
    ? date
    : texts.t('reading.at', { date, ago: texts.ago(lastAt, now) });
}

function estimateWords({ ms, is }: Estimate, { t, length }: Texts): string {
  const time = ms < MINUTE_MS ? t('estimate.short') : t('estimate.about', { length: length(ms) });
  return t(`estimate.${is}`, { time });
}

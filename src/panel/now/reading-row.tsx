import type { ReadingSummary } from '../../archive/store/rows';
import type { Texts } from '../../i18n/texts';
import { Fold } from '../../ui/fold';
import { ProgressBar } from '../../ui/progress-bar';
import { stalledLists } from '../advice/stalled-lists';
import { useProfilesRest, useRest } from '../advice/use-rest';
import { adviceOn, coverageKey, isLive, progressWords, windowWords } from '../person/reading-advice';
import { useLookTexts } from '../shell/look-texts';
import { usePanel } from '../shell/use-panel';
import { useListClosedAt } from './whereabouts';

interface ReadingRowProps {
  readonly reading: ReadingSummary;
  readonly isOwn: boolean;
  /** What to do about it is said above. */
  readonly isAdviceSaid?: boolean;
  /** The newest whole reading of the same list, where this one is only partial. */
  readonly lastWhole: ReadingSummary | undefined;
}

/** One reading: how far it came, and when it is not whole, what to do about it. */
export function ReadingRow({ reading, isOwn, isAdviceSaid = false, lastWhole }: ReadingRowProps) {
  const texts = useLookTexts();
  const { t } = texts;
  const now = usePanel((state) => state.now);
  const listClosedAt = useListClosedAt();
  const isOn = isLive(reading, now, listClosedAt);
  const { coverage, seen, expected, list } = reading;
  const { readings } = usePanel((state) => state.remembered!);
  const isResting = useRest() !== null;
  const areProfilesResting = useProfilesRest();
  const isStalled = stalledLists(readings, list.owner).includes(list.kind);
  const advice = adviceOn(reading, { now, listClosedAt, isOwn, isResting, areProfilesResting, isStalled });
  const title = readingTitle(reading, isOwn, texts);
  const isExport = reading.source === 'export';
  const window = windowWords(reading, texts, now);
  return (
    <li
      class="reading"
      data-reading={list.kind}
      data-seen={seen}
      data-expected={expected ?? ''}
      data-coverage={coverage.kind}
      data-owner={reading.ownerUsername ?? ''}
      data-live={isOn ? '' : undefined}
    >
      <div class="reading-head">
        <h3>{title}</h3>
        <strong class="number">{progressWords(reading, texts)}</strong>
      </div>
      {expected !== null && !isExport && coverage.kind === 'partial' && (
        <ProgressBar label={title} share={seen / Math.max(1, expected)} text={progressWords(reading, texts)} />
      )}
      <p class="reading-foot soft small">
        <span>{t(coverageKey(reading))}</span>
        <span class="number">
          {isOn
            ? t('reading.live')
            : texts.isUnsure(reading.lastAt)
              ? texts.day(reading.lastAt, now)
              : t('reading.at', { date: texts.day(reading.lastAt, now), ago: texts.ago(reading.lastAt, now) })}
        </span>
      </p>
      {window !== null && (
        <p class="small" data-window={list.kind}>
          {window}
        </p>
      )}
      {advice !== null && !isAdviceSaid && (
        <p class={isTrouble(advice) ? 'notice small' : 'guidance small'} data-advice={advice}>
          {t(advice)}
        </p>
      )}
      {coverage.kind === 'whole' && coverage.hidden > 0 && (
        <Fold title={t('reading.notShown', { count: coverage.hidden })}>
          <p class="soft small">{t('reading.hidden', { count: coverage.hidden })}</p>
        </Fold>
      )}
      {lastWhole !== undefined && lastWhole !== reading && (
        <p class="soft small">
          {t(lastWhole.source === 'export' ? 'reading.lastWhole.export' : 'reading.lastWhole', {
            date: texts.day(lastWhole.lastAt, now),
            count: lastWhole.seen,
          })}
        </p>
      )}
    </li>
  );
}

/** Instagram withholds it, or it can't be trusted. The rest is guidance: what to do next. */
function isTrouble(advice: NonNullable<ReturnType<typeof adviceOn>>): boolean {
  return /\.(capped|stalled)\.|\.count-disagrees$|\.parts-missing$/.test(advice);
}

export function readingTitle(reading: ReadingSummary, isOwn: boolean, { t }: Texts): string {
  const { kind, owner } = reading.list;
  if (isOwn) return t(`reading.${kind}`);
  const named = { owner: reading.ownerUsername ?? owner };
  return kind === 'followers' ? t('reading.ownerFollowers', named) : t('reading.ownerFollowing', named);
}

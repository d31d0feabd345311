import './now.css';
import { useState } from 'preact/hooks';
import type { ReadingSummary } from '../../archive/store/rows';
import type { HintId } from '../../domain/etiquette/hints';
import { FOLLOW_LIST_KINDS } from '../../domain/follow-list';
import { LiveRegion } from '../../ui/live-region';
import { useTexts } from '../../ui/texts-context';
import { useRest, useRestWords } from '../advice/use-rest';
import { isFresh, isLive, progressWords } from '../person/reading-advice';
import { lazyPiece } from '../shell/lazy-piece';
import { PausedNotice } from '../shell/paused-notice';
import { usePanel } from '../shell/use-panel';
import { AnswerCard, useAnswer } from './answer-card';
import { Checklist } from './checklist';
import { isProfileCountedAfter, LastStepDone } from './last-step';
import { progressOf } from './list-progress';
import { isInChecklist } from './next-step';
import { NextStepCard, useIsNothingHidden, useNextSurer } from './next-step-card';
import { requestOf } from './one-request';
import { OwnLists } from './own-lists';
import { PlaceNotice } from './place-notice';
import { ReadingRow, readingTitle } from './reading-row';
import { useNextStep } from './use-next-step';
import { useListClosedAt } from './whereabouts';

const ProfileHere = lazyPiece(() => import('./profile-here').then((file) => file.ProfileHere));

const BringFile = lazyPiece(() => import('./bring-file').then((file) => file.BringFile));

const WhatChanged = lazyPiece(() => import('./what-changed').then((file) => file.WhatChanged));

const BackupReminder = lazyPiece(() => import('./backup-reminder').then((file) => file.BackupReminder));

const ScreenNotice = lazyPiece(() => import('./screen-notice').then((file) => file.ScreenNotice));

const WhatsNew = lazyPiece(() => import('./whats-new').then((file) => file.WhatsNew));

const UrgentHints = lazyPiece(() => import('../hints/urgent-hints').then((file) => file.UrgentHints));

/** Other people's lists shown under the viewer's own. */
const OTHER_LISTS = 6;

/** What is in front of the person: the profile they look at, the lists as far as they are read, the next step. */
export function NowView() {
  const { t } = useTexts();
  const { viewer, readings, ownCounts = {} } = usePanel((state) => state.remembered!);
  const now = usePanel((state) => state.now);
  const place = usePanel((state) => state.place);
  const [shown, setShown] = useState<string | null>(null);
  const [advised, setAdvised] = useState<readonly HintId[] | null>(null);
  const others = newestPerList(readings.filter((reading) => reading.list.owner !== viewer));
  const step = useNextStep();
  const listClosedAt = useListClosedAt();
  const lists = progressOf({ viewer, readings, counts: ownCounts, now, listClosedAt });
  const isToRead = lists.some(({ isSettled }) => !isSettled);
  const isResting = useRest() !== null;
  const isRestSaid = advised?.includes('instagram-asked-to-slow-down') ?? false;
  const answer = useAnswer();
  const news = newsKey(readings, viewer ?? '');
  const [told, setTold] = useState<string | null>(null);
  const isIconUnanswered = usePanel((state) => state.settings?.isNewsAnswered === false);
  const [isChanged, setChanged] = useState(false);
  const [isBackupDue, setBackupDue] = useState(false);
  const isReady =
    advised !== null && (place?.kind !== 'profile' || shown === place.username) && (news === null || told === news);
  // The answer stands first; what goes on just now comes right after it, and else the lists come last.
  const isReadingAlong = readings.some(
    (reading) => reading.list.owner === viewer && isLive(reading, now, listClosedAt),
  );
  // The checklist's last step, which is worth most at once, stays where the checklist was.
  const surer = useNextSurer(step);
  const isLastOfList = surer === 'reopen-profile';
  const isLastDone = !isToRead && !isLastOfList && isProfileCountedAfter(lists, ownCounts, now);
  // Why there is no answer stands where it would.
  const isWhyNone = step.kind === 'capped' || step.kind === 'stalled';
  const isNextFirst = isLastOfList || isWhyNone;
  // A last step that only confirms is a line, and can wait.
  const isOnlyConfirming = useIsNothingHidden() && answer !== null;
  const request = requestOf({
    // Why there is no answer may stand for good: a backup that is due does not wait behind it, but stands beside it.
    isStepFirst: isToRead || (step.kind !== 'done' && !isWhyNone) || (isLastOfList && !isOnlyConfirming),
    isBackupDue,
    isIconOffered: isIconUnanswered && isChanged && news !== null,
  });
  const next = !isInChecklist(step) && (request === 'step' || isWhyNone) && (
    <NextStepCard key="next" step={step} surer={surer} isRestSaid={isRestSaid} isAnswered={answer !== null} />
  );
  return (
    <section class="stack" data-view="now" data-ready={isReady ? '' : undefined}>
      <h1 class="unseen">{t('now.title')}</h1>
      <PausedNotice />
      <PlaceNotice />
      {readings.some(({ source }) => source === 'screen') && <ScreenNotice />}
      <UrgentHints onShown={setAdvised} />
      {!isRestSaid && step.kind !== 'rest' && <RestNotice />}
      <div class="now-parts">
        <div class="stack">
          {place?.kind === 'profile' && <ProfileHere place={place} isInChecklist={isToRead} onShown={setShown} />}
          {isToRead && <Checklist lists={lists} step={step} isRestSaid={isRestSaid} isAnswered={answer !== null} />}
          {answer !== null && <AnswerCard answer={answer} />}
          {!isToRead && isReadingAlong && <OwnLists lists={lists} step={step} />}
          {!isToRead && isNextFirst && next}
          {isLastDone && <LastStepDone />}
          {news !== null && (
            <WhatChanged about={news} isWaiting={request !== 'icon'} onShown={setTold} onChanged={setChanged} />
          )}
        </div>
        <div class="stack">
          {isToRead && <BringFile isResting={isResting} />}
          {!isToRead && !isReadingAlong && <OwnLists lists={lists} step={step} />}
          {!isToRead && !isNextFirst && next}
          {others.length > 0 && (
            <section>
              <h2 class="part-head">{t('now.otherLists')}</h2>
              <ul class="readings">
                {others.slice(0, OTHER_LISTS).map((reading) => (
                  <ReadingRow key={reading.readingId} reading={reading} isOwn={false} lastWhole={undefined} />
                ))}
              </ul>
            </section>
          )}
          <BackupReminder isWaiting={request !== 'backup'} onDue={setBackupDue} />
          <WhatsNew />
        </div>
      </div>
      <ReadingVoice />
    </section>
  );
}

/** The pause that Instagram asked for, where nothing else here says it. */
function RestNotice() {
  const words = useRestWords();
  return words === null ? null : (
    <p class="notice" data-rest>
      {words}
    </p>
  );
}

/** Says to screen readers how far the reading that goes on has come. */
function ReadingVoice() {
  const texts = useTexts();
  const { viewer, readings } = usePanel((state) => state.remembered!);
  const now = usePanel((state) => state.now);
  const live = readings.find((reading) => isFresh(reading, now));
  if (live === undefined) return <LiveRegion message="" />;
  const list = readingTitle(live, live.list.owner === viewer, texts);
  const message =
    live.coverage.kind === 'whole'
      ? texts.t('announce.whole', { list, count: live.seen })
      : texts.t('announce.progress', { list, progress: progressWords(live, texts) });
  return <LiveRegion message={message} />;
}

/** Names the whole readings that can be compared; null where no list was read whole twice. */
function newsKey(readings: readonly ReadingSummary[], viewer: string): string | null {
  const pairs = FOLLOW_LIST_KINDS.map((kind) =>
    readings
      .filter(({ list, coverage }) => list.owner === viewer && list.kind === kind && coverage.kind === 'whole')
      .slice(0, 2),
  ).filter((pair) => pair.length === 2);
  if (pairs.length === 0) return null;
  return pairs.flatMap((pair) => pair.map(({ readingId, lastAt }) => `${readingId}@${lastAt}`)).join(' ');
}

function newestPerList(readings: readonly ReadingSummary[]): ReadingSummary[] {
  const seen = new Set<string>();
  return readings.filter(({ list }) => {
    const key = `${list.owner}/${list.kind}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

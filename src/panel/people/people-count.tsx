import { LiveRegion } from '../../ui/live-region';
import { ProgressBar } from '../../ui/progress-bar';
import { usePhrases, useTexts } from '../../ui/texts-context';
import type { ShownStatus } from '../shell/router';
import { mostRows } from './rows/row-height';
import type { UsualDay } from './usual-first-seen';

interface PeopleCountProps {
  readonly count: number;
  readonly status: ShownStatus;
  readonly namesShare: number;
  /** How many the status has, whatever is searched for: that stands on its tab. */
  readonly all: number;
  /** Nobody could be placed in it yet: that is not that there are none. */
  readonly isUnknown: boolean;
  /** What most rows would say of when they were first seen. */
  readonly usual: UsualDay | null | undefined;
}

/** By this the list is described to screen readers. */
export const USUAL_ID = 'usual-first-seen';

/** How many of the list are shown, where that is not what its tab says; when most were first seen; how far the names are while they load. */
export function PeopleCount({ count, status, namesShare, all, isUnknown, usual }: PeopleCountProps) {
  const { t, percent } = useTexts();
  const say = usePhrases('people');
  const words = isUnknown ? t('answer.nothing') : say('shown', { count });
  const most = mostRows();
  return (
    <div class="people-count">
      <h2 class="unseen">{t(`tab.${status}`)}</h2>
      <span class={count === all ? 'unseen' : 'small number'} data-shown={isUnknown ? '' : count}>
        {count === all ? words : say('shownOf', { count, all })}
      </span>
      {usual != null && count > 0 && (
        <span id={USUAL_ID} class="soft small number" data-usual-first-seen>
          {say(usual.isOfAll ? 'usual.all' : 'usual.first-seen', { date: usual.day })}
        </span>
      )}
      {namesShare < 1 && (
        <ProgressBar
          label={say('indexing', { share: '' })}
          share={namesShare}
          text={say('indexing', { share: percent(namesShare) })}
        />
      )}
      {count > most && <p class="soft small">{say('most', { count: most })}</p>}
      <LiveRegion message={words} />
    </div>
  );
}

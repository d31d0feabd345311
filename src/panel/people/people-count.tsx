import { LiveRegion } from '../../ui/live-region';
import { ProgressBar } from '../../ui/progress-bar';
import { useTexts } from '../../ui/texts-context';
import { lazyPiece } from '../shell/lazy-piece';
import type { PeopleShown } from '../shell/router';
import { mostRows } from './rows/row-height';

const KeptNote = lazyPiece(() => import('./kept-note').then((file) => file.KeptNote));

interface PeopleCountProps {
  readonly count: number;
  readonly shown: PeopleShown;
  readonly namesShare: number;
  /** How many of the status are kept quietly. */
  readonly kept: number;
  /** How many the status has, whatever is searched for: that stands on its tab. */
  readonly all: number;
}

/** How many of the list are shown, where that is not what its tab says; whom it leaves out; how far the names are while they load. */
export function PeopleCount({ count, shown, namesShare, kept, all }: PeopleCountProps) {
  const { t, percent } = useTexts();
  const words = t('people.shown', { count });
  const { list, status } = shown;
  const most = mostRows();
  return (
    <div class="people-count">
      <h2 class="unseen">{t(`tab.${status}`)}</h2>
      <span class={count === all ? 'unseen' : 'small number'} data-shown={count}>
        {count === all ? words : t('people.shownOf', { count, all })}
      </span>
      {kept > 0 && list === null && status === 'only-i-follow' && <KeptNote count={kept} />}
      {namesShare < 1 && (
        <ProgressBar
          label={t('people.indexing', { share: '' })}
          share={namesShare}
          text={t('people.indexing', { share: percent(namesShare) })}
        />
      )}
      {count > most && <p class="soft small">{t('people.most', { count: most })}</p>}
      <LiveRegion message={words} />
    </div>
  );
}

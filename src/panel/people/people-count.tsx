import { LiveRegion } from '../../ui/live-region';
import { ProgressBar } from '../../ui/progress-bar';
import { useTexts } from '../../ui/texts-context';
import { lazyPiece } from '../shell/lazy-piece';
import type { PeopleShown } from '../shell/router';
import { mostRows } from './row-height';

const KeptNote = lazyPiece(() => import('./kept-note').then((file) => file.KeptNote));

interface PeopleCountProps {
  readonly count: number;
  readonly shown: PeopleShown;
  readonly namesShare: number;
  /** How many of the status are kept quietly. */
  readonly kept: number;
  readonly isChoosing: boolean;
  readonly onChoose: (isChoosing: boolean) => void;
}

/** What the list holds, in words; how far the names are while they load; and the way to note something of many. */
export function PeopleCount({ count, shown, namesShare, kept, isChoosing, onChoose }: PeopleCountProps) {
  const { t, percent } = useTexts();
  const words = t('people.shown', { count });
  const { list, status } = shown;
  const most = mostRows();
  return (
    <div class="people-count">
      <h2>{t(`tab.${status}`)}</h2>
      <span class="soft small number" data-shown={count}>
        {words}
      </span>
      {(count > 0 || isChoosing) && (
        <button
          type="button"
          class="button is-plain is-inline"
          aria-pressed={isChoosing}
          data-many
          onClick={() => onChoose(!isChoosing)}
        >
          {t('people.many')}
        </button>
      )}
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

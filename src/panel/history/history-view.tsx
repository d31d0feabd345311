import { useState } from 'preact/hooks';
import { readOwnMedia } from '../../archive/imports/read-imports';
import type { SnapshotRow } from '../../archive/store/rows';
import { FOLLOW_LIST_KINDS } from '../../domain/follow-list';
import type { Look } from '../../domain/looks/look';
import { callBackground } from '../../messages/call';
import { EmptyState } from '../../ui/empty-state';
import { Fold } from '../../ui/fold';
import { usePhrases, useTexts } from '../../ui/texts-context';
import { ImportButton, useCutWords } from '../advice/cut-lists';
import { useRestWords } from '../advice/use-rest';
import { useFromArchive } from '../shell/use-from-archive';
import { usePanel } from '../shell/use-panel';
import { AnnotationsPart } from './annotations-part';
import { ChangesPart } from './changes/changes-part';
import { GrowthPart } from './growth/growth-part';
import './history.css';
import { OthersPart } from './others-part';
import { SnapshotList } from './snapshot-list';
import { UndoNotice } from './undo-notice';
import { type Shown, useHistory } from './use-history';

/** What the readings tell over time. */
export function HistoryView() {
  const { t } = useTexts();
  const say = usePhrases('history');
  const viewer = usePanel((state) => state.remembered!.viewer);
  const shown = useHistory();
  const restWords = useRestWords();
  const cutWords = useCutWords();
  const isEmpty = viewer === null || (shown !== null && shown.snapshots.length === 0 && shown.bin.length === 0);
  if (isEmpty)
    return (
      <section data-view="history" data-ready>
        <h1 class="unseen">{say('title')}</h1>
        <EmptyState title={say('empty.title')} sentence={cutWords ?? restWords ?? say('empty.text')} drawing="list">
          {cutWords === null ? <ToNow /> : <ImportButton />}
        </EmptyState>
      </section>
    );
  if (shown === null)
    return (
      <p class="soft opening" aria-busy="true">
        {t('app.loading')}
      </p>
    );
  return <Parts key={shown.viewer} shown={shown} />;
}

function Parts({ shown }: { readonly shown: Shown }) {
  const { t } = useTexts();
  const say = usePhrases('history');
  const [isReady, setReady] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const published = useFromArchive('own-media', async (archive, of) => ({ media: await readOwnMedia(archive, of) }));
  const { viewer, history, snapshots, annotations, bin } = shown;
  const own = snapshots.filter((snapshot) => snapshot.list.owner === viewer);
  const others = snapshots.filter((snapshot) => snapshot.list.owner !== viewer);
  const remove = (snapshot: SnapshotRow) =>
    callBackground('deleteSnapshots', { ids: [snapshot.snapshotId] }).then(
      () => setFailed(false),
      (error) => {
        console.error('A snapshot could not be deleted', error);
        setFailed(true);
      },
    );
  const isOnlyOne = !FOLLOW_LIST_KINDS.some(
    (kind) => history.looks.filter(({ list }) => list.kind === kind).length > 1,
  );
  const isDone = (isOnlyOne || isReady) && published !== null;
  return (
    <section class="stack history" data-view="history" data-ready={isDone ? '' : undefined}>
      <h1 class="unseen">{say('title')}</h1>
      <UndoNotice bin={bin} />
      {isOnlyOne ? <OnlyOne looks={history.looks} /> : <ChangesPart history={history} onReady={setReady} />}
      <GrowthPart history={history} annotations={annotations} media={published?.media ?? null} />
      <AnnotationsPart viewer={viewer} annotations={annotations} />
      <section class="part" data-history="snapshots">
        <Fold isOpen title={<SnapshotsTitle snapshots={own} />}>
          <SnapshotList snapshots={own} titleOf={({ list }) => t(`reading.${list.kind}`)} onDelete={remove} />
        </Fold>
        <p role="status" class={hasFailed ? 'notice' : 'unseen'}>
          {hasFailed && say('failed')}
        </p>
      </section>
      {others.length > 0 && <OthersPart viewer={viewer} snapshots={others} onDelete={remove} />}
    </section>
  );
}

/** What is folded there, and from when to when. */
function SnapshotsTitle({ snapshots }: { readonly snapshots: readonly SnapshotRow[] }) {
  const texts = useTexts();
  const say = usePhrases('history');
  const now = usePanel((state) => state.now);
  const [newest, oldest] = [snapshots[0], snapshots.at(-1)];
  return (
    <>
      <h2>{say('snapshots')}</h2>
      {newest !== undefined && oldest !== undefined && (
        <span class="soft small number"> {texts.range(oldest.readAt, newest.readAt, now)}</span>
      )}
    </>
  );
}

/** Nothing to compare yet: the one next step, and no empty rooms for what comes later. */
function OnlyOne({ looks }: { readonly looks: readonly Look[] }) {
  const say = usePhrases('history');
  const restWords = useRestWords();
  const cutWords = useCutWords();
  const isToTheEnd = looks.some(({ coverage }) => coverage.kind === 'whole');
  return (
    <section class="part" data-history="only-one">
      <EmptyState
        title={say('one.title')}
        sentence={cutWords ?? restWords ?? say(isToTheEnd ? 'one.text' : 'one.partial')}
        drawing="balance"
      >
        {cutWords === null ? <ToNow /> : <ImportButton />}
      </EmptyState>
    </section>
  );
}

function ToNow() {
  const { t } = useTexts();
  return (
    <a class="button" href="#/now">
      {t('people.toNow')}
    </a>
  );
}

import { useState } from 'preact/hooks';
import { BIN_KEEPS_MS } from '../../archive/bin/bin';
import { callBackground } from '../../messages/call';
import { usePhrases, useTexts } from '../../ui/texts-context';
import { usePanel } from '../shell/use-panel';
import { whenRead } from './looks/when-read';
import type { Shown } from './use-history';

/** What was deleted within the hour, and the way back. */
export function UndoNotice({ bin }: Pick<Shown, 'bin'>) {
  const texts = useTexts();
  const say = usePhrases('history');
  const now = usePanel((state) => state.now);
  const [word, setWord] = useState('');
  const kept = bin.filter((row) => row.deletedAt > now - BIN_KEEPS_MS);
  const newest = kept[0];
  const putBack = async () => {
    try {
      const count = await callBackground('restoreSnapshots', { ids: kept.map((row) => row.snapshotId) });
      setWord(count === 0 ? say('bin.late') : say('bin.restored', { count }));
    } catch (error) {
      console.error('Snapshots could not be put back', error);
      setWord(say('failed'));
    }
  };
  return (
    <>
      <p class="unseen" role="status">
        {word}
      </p>
      {newest !== undefined && (
        <div class="guidance undo" data-bin={kept.length}>
          <p>
            {kept.length === 1
              ? say('bin.one', {
                  list: texts.t(`reading.${newest.snapshot.kind}`),
                  date: whenRead(newest.snapshot, texts, now),
                })
              : say('bin.many', { count: kept.length })}{' '}
            {say('bin.until', { time: texts.moment(newest.deletedAt + BIN_KEEPS_MS, now) })}
          </p>
          <button type="button" class="button" data-undo="snapshots" onClick={putBack}>
            {say('bin.back')}
          </button>
        </div>
      )}
    </>
  );
}

import { useEffect, useState } from 'preact/hooks';
import { BIN_KEEPS_MS } from '../../../archive/bin/bin';
import { readForgotten } from '../../../archive/bin/forgotten';
import { callBackground } from '../../../messages/call';
import { usePhrases, useTexts } from '../../../ui/texts-context';
import { usePanel } from '../../shell/use-panel';

type Forgotten = Awaited<ReturnType<typeof readForgotten>>;

/** What was deleted and can still be taken back. */
export function ForgetUndo() {
  const say = usePhrases('exchange');
  const texts = useTexts();
  const archive = usePanel((state) => state.archive);
  const edition = usePanel((state) => state.remembered?.edition ?? 0);
  const now = usePanel((state) => state.now);
  const [forgotten, setForgotten] = useState<Forgotten>([]);
  const [isTooLate, setTooLate] = useState(false);
  useEffect(() => {
    let isWanted = true;
    if (archive !== null)
      readForgotten(archive).then(
        (rows) => isWanted && setForgotten(rows),
        (error) => console.error('What can be undone could not be read', error),
      );
    return () => {
      isWanted = false;
    };
  }, [archive, edition]);
  const undo = async (forgetId: string) => {
    const isBack = await callBackground('unforget', { forgetId }).catch(() => false);
    setTooLate(!isBack);
  };
  const kept = forgotten.filter((row) => row.forgottenAt > now - BIN_KEEPS_MS);
  if (kept.length === 0 && !isTooLate) return null;
  return (
    <div class="stack">
      <p role="status">{isTooLate && say('forget.late')}</p>
      <ul class="problems">
        {kept.map(({ forgetId, forgottenAt, order }) => (
          <li key={forgetId} class="buttons">
            <span class="small">
              {say('forget.was', { what: say(`forget.${order.kind}`), when: texts.ago(forgottenAt, now) })}
            </span>
            <button type="button" class="button is-plain" data-forget-undo={forgetId} onClick={() => undo(forgetId)}>
              {say('forget.undo')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

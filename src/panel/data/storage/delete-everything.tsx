import { useState } from 'preact/hooks';
import { callBackground } from '../../../messages/call';
import { Sheet } from '../../../ui/sheet';
import { usePhrases } from '../../../ui/texts-context';
import { ANYBODY } from '../../shell/people-choice';
import { goTo } from '../../shell/router';
import { usePanel, usePanelStore } from '../../shell/use-panel';

/** Asks once, offers a backup first, and is final. */
export function DeleteEverything() {
  const say = usePhrases('data');
  const store = usePanelStore();
  // Where the database does not open nobody knows what is in it.
  const isNothing = usePanel(
    ({ remembered }) => remembered?.viewers.length === 0 && remembered.knowledge.accountCount === 0,
  );
  const [isAsking, setAsking] = useState(false);
  const [outcome, setOutcome] = useState<'done' | 'failed' | null>(null);
  const remove = async () => {
    setAsking(false);
    try {
      await callBackground('deleteEverything', null);
      store.setState({ chosenViewer: null, people: ANYBODY });
      setOutcome('done');
    } catch (error) {
      console.error('Not deleted', error);
      setOutcome('failed');
    }
  };
  if (isNothing && outcome === null) return null;
  return (
    <section class="part stack">
      <h2>{say('delete')}</h2>
      <p class="soft">{say('delete.text')}</p>
      <div class="buttons">
        <button type="button" class="button is-danger" data-delete="ask" onClick={() => setAsking(true)}>
          {say('delete')}
        </button>
      </div>
      <p role="status">{outcome !== null && say(`delete.${outcome}`)}</p>
      {isAsking && (
        <Sheet labelledBy="delete-title" onClose={() => setAsking(false)}>
          <div class="stack">
            <h2 id="delete-title">{say('delete.ask')}</h2>
            <p>{say('delete.final')}</p>
            <div class="buttons">
              <button type="button" class="button" onClick={() => setAsking(false)}>
                {say('delete.no')}
              </button>
              <button
                type="button"
                class="button"
                data-delete="backup"
                onClick={() => goToBackup(() => setAsking(false))}
              >
                {say('delete.backup')}
              </button>
              <button type="button" class="button is-final" data-delete="everything" onClick={remove}>
                {say('delete.yes')}
              </button>
            </div>
          </div>
        </Sheet>
      )}
    </section>
  );
}

function goToBackup(close: () => void): void {
  close();
  goTo({ view: 'data', part: 'backup' });
  // After the dialog gave the focus back and the part shows.
  setTimeout(() => document.querySelector<HTMLElement>('[data-export="backup"]')?.focus(), 50);
}

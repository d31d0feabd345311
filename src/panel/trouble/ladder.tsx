import { useState } from 'preact/hooks';
import type { Speak } from '../../i18n/texts';
import { FileButton } from '../../ui/file-button';
import { usePhrases } from '../../ui/texts-context';
import './trouble.css';
import { beginAfresh, goOnWithFile, saveWhatOpens, type Told } from './mending';

/** The rungs after a restart: save what opens, go on with that file, or with nothing. */
export function Ladder() {
  const say = usePhrases('trouble');
  const [told, setTold] = useState<Told | 'busy' | null>(null);
  const isBusy = told === 'busy';

  const climb = async (step: () => Promise<Told>) => {
    setTold('busy');
    setTold(await step());
  };

  return (
    <section class="part stack" data-ladder>
      <h2>{say('mend.title')}</h2>
      <p class="soft">{say('mend.text')}</p>
      <div class="rung">
        <button type="button" class="button" data-mend="save" disabled={isBusy} onClick={() => climb(saveWhatOpens)}>
          {say('mend.save')}
        </button>
      </div>
      <div class="rung">
        <FileButton
          label={say('mend.back')}
          accept=".ndjson"
          data-mend-file
          disabled={isBusy}
          aria-describedby="mend-back"
          onChoose={([file]) => void climb(() => goOnWithFile(file!))}
        />
        <p id="mend-back" class="soft small">
          {say('mend.back.text')}
        </p>
      </div>
      <div class="rung">
        <button
          type="button"
          class="button"
          data-mend="empty"
          disabled={isBusy}
          aria-describedby="mend-empty"
          onClick={() => climb(beginAfresh)}
        >
          {say('mend.empty')}
        </button>
        <p id="mend-empty" class="soft small">
          {say('mend.empty.text')}
        </p>
      </div>
      <p role="status" data-mend-told={told === null || isBusy ? told : told.kind}>
        {isBusy && say('mend.busy')}
        {told !== null && !isBusy && sentence(told, say)}
      </p>
    </section>
  );
}

function sentence(told: Told, say: Speak<'trouble'>): string {
  switch (told.kind) {
    case 'saved': {
      const saved = say('mend.saved', { count: told.rows });
      return told.lost === 0 ? saved : `${saved} ${say('mend.lost', { count: told.lost })}`;
    }
    case 'going-on':
      return say('mend.busy');
    default:
      return say(`mend.${told.kind}`);
  }
}

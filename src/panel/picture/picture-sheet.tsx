import { useState } from 'preact/hooks';
import { saveFile } from '../../platform/save-file';
import { Sheet } from '../../ui/sheet';
import { Switch } from '../../ui/switch';
import { usePhrases, useTexts } from '../../ui/texts-context';
import { maskNames } from '../shell/mask-names';
import { usePanel, usePanelStore } from '../shell/use-panel';
import { drawView } from './draw-view';

type Drawing = 'idle' | 'working' | 'done' | 'failed';

/** Offers the view that is open as a picture, with invented names or the real ones. */
export function PictureSheet({ onClose }: { readonly onClose: () => void }) {
  const say = usePhrases('picture');
  const texts = useTexts();
  const { t, number } = texts;
  const store = usePanelStore();
  const view = usePanel((state) => state.route.view);
  const masking = usePanel((state) => state.masking);
  const [drawing, setDrawing] = useState<Drawing>('idle');
  const isBusy = drawing === 'working' || masking === 'beginning';
  const mask = (wanted: boolean) => {
    setDrawing('idle');
    maskNames(store, wanted).catch((error) => console.error('Names could not be masked', error));
  };
  const draw = async () => {
    const { now } = store.getState();
    const viewer = viewerShown();
    const captions = {
      head: [`⇄ ${t('app.name')}`, [t(`nav.${view}`), viewer].filter(Boolean).join(' · '), texts.day(now, now)],
      rows: ({ from, until, total }: { from: number; until: number; total: number }) =>
        say('note.rows', { from: number(from), until: number(until), total: number(total) }),
      cut: say('note.cut'),
    };
    const picture = await drawView(document.getElementById('content')!, captions, masking === 'on');
    saveFile(`balik-${view}-${new Date(now).toISOString().slice(0, 10)}.png`, [picture], picture.type);
  };
  const save = async () => {
    setDrawing('working');
    try {
      await draw();
      setDrawing('done');
    } catch (error) {
      console.error('No picture was made', error);
      setDrawing('failed');
    }
  };
  return (
    <Sheet labelledBy="picture-title" onClose={onClose}>
      <div class="stack" data-picture={drawing}>
        <h2 id="picture-title">{say('title')}</h2>
        <p class="soft" id="picture-holds">
          {say(view === 'people' ? 'text.people' : 'text')} {say('text.head')}
        </p>
        <Switch
          label={say('names')}
          explanation={say(masking === 'on' ? 'names.invented' : 'names.real')}
          isOn={masking !== 'off'}
          onSwitch={mask}
        />
        <div class="buttons">
          <button
            type="button"
            class="button is-primary"
            data-picture-save
            aria-describedby="picture-holds"
            aria-disabled={isBusy}
            onClick={() => !isBusy && save()}
          >
            {say('save')}
          </button>
          <button type="button" class="button" onClick={onClose}>
            {t('close')}
          </button>
        </div>
        <p role="status">{drawing !== 'idle' && say(drawing)}</p>
      </div>
    </Sheet>
  );
}

/** As it stands in the header: a name that is masked there is masked in the picture. */
function viewerShown(): string | undefined {
  const choice = document.querySelector<HTMLSelectElement>('select[data-viewer]');
  const shown = choice?.selectedOptions[0] ?? document.querySelector('[data-viewer-name] .username');
  return shown?.textContent ?? undefined;
}

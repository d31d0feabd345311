import { useState } from 'preact/hooks';
import { EXCHANGE_BOOK } from '../../i18n/exchange/book';
import { Switch } from '../../ui/switch';
import { usePhrases } from '../../ui/texts-context';
import { startMasking } from '../masking';
import { usePanelStore } from '../use-panel';

/** Lasts until it is switched off or the panel is closed; never longer, for one would take the names for real. */
let masking: AbortController | null = null;

/** Invented names for pictures that are shown to others. */
export function MaskingSection() {
  const say = usePhrases(EXCHANGE_BOOK);
  const store = usePanelStore();
  const [isOn, setOn] = useState(masking !== null);
  const turn = (wanted: boolean) => {
    setOn(wanted);
    masking?.abort();
    masking = null;
    const { archive } = store.getState();
    if (!wanted || archive === null) return;
    masking = new AbortController();
    const [salt] = crypto.getRandomValues(new Uint16Array(1));
    startMasking(archive, document.body, salt!, masking.signal).catch((error) => {
      console.error('Names could not be masked', error);
      setOn(false);
    });
  };
  return (
    <section class="part stack" data-masking={isOn ? 'on' : 'off'}>
      <h2>{say('mask')}</h2>
      <Switch label={say('mask.switch')} explanation={say('mask.text')} isOn={isOn} onSwitch={turn} />
    </section>
  );
}

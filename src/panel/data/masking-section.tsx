import { Switch } from '../../ui/switch';
import { usePhrases } from '../../ui/texts-context';
import { maskNames } from '../shell/mask-names';
import { usePanel, usePanelStore } from '../shell/use-panel';

/** Invented names for pictures that are shown to others. */
export function MaskingSection() {
  const say = usePhrases('exchange');
  const store = usePanelStore();
  const masking = usePanel((state) => state.masking);
  const turn = (wanted: boolean) =>
    maskNames(store, wanted).catch((error) => console.error('Names could not be masked', error));
  return (
    <section class="part stack" data-masking={masking}>
      <h2>{say('mask')}</h2>
      <Switch label={say('mask.switch')} explanation={say('mask.text')} isOn={masking !== 'off'} onSwitch={turn} />
    </section>
  );
}

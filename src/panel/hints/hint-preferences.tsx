import { withQuiet } from '../../domain/etiquette/hint-choices';
import { hintWords } from '../../i18n/say-hint';
import { changeSettings, type Settings } from '../../platform/settings';
import { Switch } from '../../ui/switch';
import { usePhrases, useTexts } from '../../ui/texts-context';
import { usePanel, usePanelStore } from '../shell/use-panel';
import { useHintChoices } from './use-hint-choices';

/** How Balik speaks up: quiet mode, business mode, the keys on Now. */
export function MannersPreferences() {
  const say = usePhrases('manners');
  const texts = useTexts();
  const store = usePanelStore();
  const settings = usePanel((state) => state.settings!);
  const { choices, choose } = useHintChoices();
  const words = hintWords(texts);
  const change = (part: Partial<Settings>) => {
    store.setState({ settings: { ...settings, ...part } });
    changeSettings(part).catch((error) => {
      console.error('A preference could not be kept', error);
      store.setState({ settings });
    });
  };
  return (
    <>
      {choices !== null && (
        <Switch
          label={words.quiet}
          explanation={words.quietText}
          isOn={choices.isQuiet}
          onSwitch={(isOn) => choose((now) => withQuiet(now, isOn))}
        />
      )}
      <Switch
        label={say('business')}
        explanation={say('business.text')}
        isOn={settings.isBusiness}
        onSwitch={(isBusiness) => change({ isBusiness })}
      />
      <Switch
        label={say('keys')}
        explanation={say('keys.text')}
        isOn={settings.hasKeys}
        onSwitch={(hasKeys) => change({ hasKeys })}
      />
    </>
  );
}

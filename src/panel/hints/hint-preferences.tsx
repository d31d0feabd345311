import { withQuiet } from '../../domain/etiquette/hint-choices';
import { hintWords } from '../../i18n/say-hint';
import { Switch } from '../../ui/switch';
import { usePhrases, useTexts } from '../../ui/texts-context';
import { useSettings } from '../shell/use-settings';
import { useHintChoices } from './use-hint-choices';

/** How Balik speaks up: quiet mode, business mode. */
export function MannersPreferences() {
  const say = usePhrases('manners');
  const texts = useTexts();
  const { settings, change } = useSettings();
  const { choices, choose } = useHintChoices();
  const words = hintWords(texts);
  return (
    <>
      {choices !== null && (
        <Switch
          label={words.quiet}
          explanation={words.quietText}
          isOn={choices.isQuiet}
          onSwitch={(isOn) => choose((now) => withQuiet(now, isOn))}
          hooks={{ 'data-setting': 'quiet' }}
        />
      )}
      <Switch
        label={say('business')}
        explanation={say('business.text')}
        isOn={settings.isBusiness}
        onSwitch={(isBusiness) => change({ isBusiness })}
        hooks={{ 'data-setting': 'business' }}
      />
    </>
  );
}

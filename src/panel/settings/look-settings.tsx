import { factsOf, languageNamed, TAGS } from '../../i18n/languages';
import { Select } from '../../ui/select';
import { usePhrases } from '../../ui/texts-context';
import { useSettings } from '../shell/use-settings';

export function LookSettings() {
  const say = usePhrases('settings');
  const { settings, change } = useSettings();
  return (
    <section class="part stack">
      <h2>{say('look')}</h2>
      <div class="pair">
        <Select
          label={say('language')}
          value={languageNamed(settings.language) ?? 'auto'}
          choices={[
            { value: 'auto', text: say('language.auto') },
            ...TAGS.map((value) => ({ value, text: factsOf(value).name })),
          ]}
          onChoose={(language) => change({ language })}
          hooks={{ 'data-setting': 'language' }}
        />
        <Select
          label={say('theme')}
          value={settings.theme}
          choices={(['auto', 'light', 'dark'] as const).map((value) => ({ value, text: say(`theme.${value}`) }))}
          onChoose={(theme) => change({ theme })}
          hooks={{ 'data-setting': 'theme' }}
        />
      </div>
    </section>
  );
}

import { factsOf, type Language, languageNamed, TAGS } from '../../i18n/languages';
import { Select } from '../../ui/select';
import { usePhrases, useTexts } from '../../ui/texts-context';
import { useSettings } from '../shell/use-settings';
import { UNFINISHED, useShares } from './use-shares';

export function LookSettings() {
  const say = usePhrases('settings');
  const { percent } = useTexts();
  const { settings, change } = useSettings();
  const shares = useShares();
  const nameOf = (language: Language) => {
    const { name } = factsOf(language);
    const share = shares.get(language);
    // Held together by themselves: behind an Arabic name a number would stand on the wrong side.
    return share === undefined ? name : say('language.share', { name: `\u2068${name}\u2069`, share: percent(share) });
  };
  return (
    <section class="part stack">
      <h2>{say('look')}</h2>
      {/* Beside the theme there is room for a name, and not for how much of it is translated. */}
      <div class={UNFINISHED.length > 0 ? 'stack' : 'pair'}>
        <Select
          label={say('language')}
          value={languageNamed(settings.language) ?? 'auto'}
          choices={[
            { value: 'auto', text: say('language.auto') },
            ...TAGS.map((value) => ({ value, text: nameOf(value) })),
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

import { factsOf, languageNamed, TAGS } from '../../i18n/languages';
import { changeSettings, type Settings } from '../../platform/settings';
import { Select } from '../../ui/select';
import { Switch } from '../../ui/switch';
import { useTexts } from '../../ui/texts-context';
import { MannersPreferences } from '../hints/hint-preferences';
import { usePanel, usePanelStore } from '../shell/use-panel';
import { MarkPlaces } from './mark-places';

/** Language, theme, marks, and reading along itself. */
export function Preferences() {
  const { t } = useTexts();
  const store = usePanelStore();
  const settings = usePanel((state) => state.settings!);
  const change = (part: Partial<Settings>) => {
    // Shown at once; the stored settings come back through `onSettings` and have the last word.
    store.setState({ settings: { ...settings, ...part } });
    changeSettings(part).catch((error) => {
      console.error('A preference could not be kept', error);
      store.setState({ settings });
    });
  };
  return (
    <section class="part stack">
      <h2>{t('data.preferences')}</h2>
      <div class="pair">
        <Select
          label={t('data.language')}
          value={languageNamed(settings.language) ?? 'auto'}
          choices={[
            { value: 'auto', text: t('data.language.auto') },
            ...TAGS.map((value) => ({ value, text: factsOf(value).name })),
          ]}
          onChoose={(language) => change({ language })}
          hooks={{ 'data-setting': 'language' }}
        />
        <Select
          label={t('data.theme')}
          value={settings.theme}
          choices={(['auto', 'light', 'dark'] as const).map((value) => ({ value, text: t(`data.theme.${value}`) }))}
          onChoose={(theme) => change({ theme })}
          hooks={{ 'data-setting': 'theme' }}
        />
      </div>
      <Switch
        label={t('data.marks')}
        explanation={t('data.marks.text')}
        isOn={settings.showMarks}
        onSwitch={(showMarks) => change({ showMarks })}
      />
      <MarkPlaces settings={settings} onChange={change} />
      <Switch
        label={t('data.news')}
        explanation={t('data.news.text')}
        isOn={settings.showsNews}
        onSwitch={(showsNews) => change({ showsNews })}
      />
      <MannersPreferences />
      <Switch
        label={t('data.reading')}
        explanation={t('data.reading.text')}
        isOn={settings.hasConsented}
        onSwitch={(hasConsented) => change({ hasConsented })}
      />
    </section>
  );
}

import { Switch } from '../../ui/switch';
import { usePhrases } from '../../ui/texts-context';
import { useSettings } from '../shell/use-settings';
import { MarkPlaces } from './mark-places';

/** Reading along itself, what is drawn there, and what of it shows on the browser's own toolbar. */
export function OnInstagram() {
  const say = usePhrases('settings');
  const { settings, change } = useSettings();
  return (
    <section class="part stack">
      <h2>{say('instagram')}</h2>
      <Switch
        label={say('reading')}
        explanation={say('reading.text')}
        isOn={settings.hasConsented}
        onSwitch={(hasConsented) => change({ hasConsented })}
        hooks={{ 'data-setting': 'reading' }}
      />
      <Switch
        label={say('marks')}
        explanation={say('marks.text')}
        isOn={settings.showMarks}
        onSwitch={(showMarks) => change({ showMarks })}
        hooks={{ 'data-setting': 'marks' }}
      />
      <MarkPlaces settings={settings} onChange={change} />
      <Switch
        label={say('news')}
        explanation={say('news.text')}
        isOn={settings.showsNews}
        onSwitch={(showsNews) => change({ showsNews })}
        hooks={{ 'data-setting': 'news' }}
      />
    </section>
  );
}

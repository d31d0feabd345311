import './settings.css';
import { usePhrases } from '../../ui/texts-context';
import { MannersPreferences } from '../hints/hint-preferences';
import { KeySettings } from './key-settings';
import { LookSettings } from './look-settings';
import { OnInstagram } from './on-instagram';

/** How Balik behaves. Each choice stands here and nowhere else. */
export function SettingsView() {
  const say = usePhrases('settings');
  return (
    <section class="stack settings" data-view="settings" data-ready>
      <h1>{say('title')}</h1>
      <LookSettings />
      <OnInstagram />
      <section class="part stack">
        <h2>{say('hints')}</h2>
        <MannersPreferences />
      </section>
      <KeySettings />
    </section>
  );
}

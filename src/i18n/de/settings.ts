import type { settings as english } from '../en/settings';
import type { TranslationOf } from '../shape/template';

export const settings: TranslationOf<typeof english> = {
  title: 'Einstellungen',
  look: 'Aussehen',
  language: 'Sprache',
  'language.auto': 'Wie der Browser',
  'language.share': '{name}, zu {share} übersetzt',
  theme: 'Design',
  'theme.auto': 'Wie das System',
  'theme.light': 'Hell',
  'theme.dark': 'Dunkel',
  instagram: 'Auf Instagram',
  reading: 'Mitlesen',
  'reading.text': 'Ausgeschaltet speichert Balik nichts Neues. Was gespeichert ist, bleibt.',
  marks: 'Markierungen auf Instagram',
  'marks.text': 'Ein paar Worte neben Namen auf instagram.com.',
  news: 'Zahl auf dem Symbol',
  'news.text':
    'Nach einem Durchgang: wie viele Konten neu sind oder nicht mehr gefunden wurden. Sie verschwindet, wenn du das Panel öffnest.',
  hints: 'Hinweise',
  keyboard: 'Tastatur',
  'keys.reason': 'Grund: {reason}',
  'keys.hide': 'Aus dieser Liste ausblenden',
  'keys.rows': 'Von Zeile zu Zeile in Personen',
  'keys.close': 'Schließen',
};

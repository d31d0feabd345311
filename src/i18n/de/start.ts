import type { start as english } from '../en/start';
import type { TranslationOf } from '../shape/template';

/** How to begin without scrolling. Instagram’s own words stand as its German interface has them. */
export const start: TranslationOf<typeof english> = {
  'file.title': 'Oder importiere die Datei, die Instagram erstellt: ohne Scrollen und mit Datum',
  'file.where':
    'Auf Instagram: Einstellungen, „Kontenübersicht“, „Deine Informationen und Berechtigungen“, „Deine Informationen exportieren“.',
  'file.create': '„Export erstellen“, dein Profil auswählen, dann „Zu Gerät exportieren“.',
  'file.what': '„Informationen anpassen“: „Follower und Gefolgt“, unter Verbindungen.',
  'file.when': '„Zeitraum“: „Gesamter Zeitraum“. Sonst fehlt, was weiter zurückliegt.',
  'file.format': '„Format“: JSON. Dann „Export starten“.',
  'file.wait':
    'Instagram meldet sich, wenn die Datei fertig ist. Lade sie herunter und importiere sie, wie sie ist, als ZIP.',
  'file.import': 'Datei importieren',
  'file.ask': 'Bei Instagram anfordern',
};

import type { start as english } from '../en/start';
import type { TranslationOf } from '../shape/template';

/** How to begin without scrolling. Instagram’s own words stand as its German interface has them. */
export const start: TranslationOf<typeof english> = {
  'consent.title': 'Sieh, wer dir zurückfolgt',
  'consent.lead':
    'Balik liest mit, während du deine eigenen Listen „Follower“ und „Gefolgt“ öffnest, und sagt dir, wer zurückfolgt.',
  'consent.picture':
    'Wie Balik antwortet: eine Liste von Personen, jede mit einem Zeichen und Worten wie „Folgt nicht zurück“ oder „Gegenseitig“, und darunter ein Satz über eine davon mit dem Beleg.',
  'consent.picture.evidence': 'Nicht unter deinen {count} Followern, heute bis zum Ende gelesen.',
  'consent.reads': 'Was gelesen wird',
  'consent.reads.text':
    'Nur was Listen und Profile zeigen, die du öffnest: Nutzername, Name, Kontonummer, privat oder verifiziert. Keine Bilder, Steckbriefe oder Nachrichten.',
  'consent.stays': 'Wo es bleibt',
  'consent.stays.text':
    'In diesem Browser, auf diesem Gerät. Nichts wird irgendwohin gesendet, und du kannst jederzeit alles löschen.',
  'consent.never': 'Was nie geschieht',
  'consent.never.text':
    'Balik klickt und scrollt nie, fängt nie an zu folgen, hört nie damit auf und fragt Instagram nach nichts. Private Fenster sieht es nicht.',
  'consent.terms': 'Instagrams Bedingungen',
  'consent.terms.text':
    'Instagrams Bedingungen verbieten, ohne Erlaubnis automatisiert Informationen zu sammeln. Mitlesen fügt deinen Anfragen keine hinzu, aber es ist keine Genehmigung: Die Entscheidung liegt bei dir.',
  'consent.start': 'Mitlesen starten',
  'consent.later': 'Nicht jetzt',
  'consent.paused': 'Balik ist aus',
  'consent.paused.how':
    'Es wird nichts gelesen, bis du auf „Mitlesen starten“ drückst. Um später anzufangen, klicke in der Symbolleiste des Browsers auf Balik; vielleicht steckt es dort hinter dem Puzzleteil.',
  'consent.again': 'Was Balik tut',
  'consent.failed': 'Deine Wahl konnte nicht gespeichert werden. Versuche es erneut oder starte den Browser neu.',

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

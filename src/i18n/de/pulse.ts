import type { pulse as english } from '../en/pulse';
import type { TranslationOf } from '../shape/template';

export const pulse: TranslationOf<typeof english> = {
  title: 'Funktioniert Balik?',
  intro:
    'Wenn sich Instagram ändert, hält der Teil an, der nicht mehr passt, und sagt es hier. Was gelesen ist, bleibt, wie es ist.',
  none: 'Noch gibt es nichts zu sagen. Öffne ein Profil oder eine Liste auf instagram.com.',
  fine: 'Alles funktioniert.',
  resting: 'Instagram hat sich hier geändert. Seit dem {day} angehalten; Balik versucht es einmal am Tag erneut.',
  unread:
    'Instagram hat sich hier geändert. Seit dem {day} nicht verstanden: Nichts davon wird gespeichert. Mit der ersten Antwort, die Balik wieder versteht, geht es weiter.',
  screen:
    'Seit dem {day} bringen Instagrams Antworten diese Zeilen nicht mehr. Balik liest sie stattdessen vom Bildschirm: einfach scrollen wie gewohnt.',
  works: 'Funktioniert weiterhin: {parts}.',
  missed: {
    one: 'Zuletzt gefunden: {day}; seitdem einmal nicht gefunden.',
    other: 'Zuletzt gefunden: {day}; seitdem {count}-mal nicht gefunden.',
  },
  never: 'Noch nicht gefunden.',
  found: '{found} von {expected} Malen gefunden.',
  'part.profile-name': 'Der Name auf einem Profil (Markierungen dort)',
  'part.header-counts': 'Die Zahlen auf einem Profil (wie lang eine Liste sein sollte)',
  'part.list-rows': 'Die Zeilen einer geöffneten Liste (Markierungen dort)',
  'part.list-dialog': 'Das Fenster einer geöffneten Liste',
  'part.hover-card': 'Die Karte über einem Namen (Markierungen dort)',
  'part.lists': 'Die Antworten, die Listen füllen (was Balik liest)',
  'part.followers-lists': 'Die Antworten, die Listen „Follower“ füllen (was Balik liest)',
  'part.following-lists': 'Die Antworten, die Listen „Gefolgt“ füllen (was Balik liest)',
  'part.screen-followers': 'Die Zeilen deiner Liste „Follower“ auf dem Bildschirm',
  'part.screen-following': 'Die Zeilen deiner Liste „Gefolgt“ auf dem Bildschirm',
  'part.profiles': 'Die Antworten zu einem Profil',
  'part.ties': 'Die Antworten darüber, wer wem folgt',
  'part.other': 'Ein anderer Teil: {name}',
  'count.same':
    'Follower, denen du nicht zurückfolgst: Instagram zählte {said} am {day}, und Balik zählt ebenso viele.',
  'count.differs':
    'Follower, denen du nicht zurückfolgst: Instagram zählte {said} am {day}, Balik {own}; Unterschied {count}. Beide Listen ändern sich, während sie gelesen werden; ein kleiner Unterschied ist also niemandes Fehler.',
  copy: 'Bericht kopieren',
  copied: 'Bericht kopiert.',
  'copy.failed': 'Das Kopieren hat nicht geklappt. Der Bericht ist unten markiert: Kopiere ihn von Hand.',
  report: 'Ein Bericht ohne Namen',
  'report.text':
    'Zahlen je Teil und Tag; keine Nutzernamen, keine Kontonummern. Schick ihn mit, wenn du jemandem sagst, dass Balik repariert werden muss.',
  record: 'Für einen Bericht aufzeichnen',
  'record.text':
    'Wenn sich Instagram geändert hat, lässt sich Balik mit einer Aufzeichnung davon, was Instagram antwortet und wie seine Seiten gebaut sind, ohne dein Konto reparieren. Schon auf der Seite selbst werden Namen, Kontonummern, Texte und Bilder durch erfundene ersetzt, bevor etwas behalten wird; Zahlen bleiben. Nichts wird gesendet: Du liest es, und du speicherst es.',
  'record.start': 'Aufzeichnung starten',
  'record.stop': 'Aufzeichnung beenden',
  'record.on': 'Aufzeichnung für einen Bericht',
  'record.runs': 'Aufzeichnung läuft seit {time}: bisher {size} von {most}. Sie endet von selbst um {end}.',
  'record.todo':
    'Lade deinen Instagram-Tab neu, öffne dein Profil, öffne beide Listen und scrolle ein wenig. Nachrichten werden nie aufgezeichnet.',
  'record.full': 'Die Aufzeichnung war voll, darum endete sie von selbst.',
  'record.timeUp': 'Die Zeit war um, darum endete sie von selbst.',
  'record.read':
    'Das ist alles davon ({size}), so wie es gespeichert würde. Es ist fort, wenn du den Browser schließt.',
  'record.empty': 'Es ist nichts darin: In dieser Zeit war keine Seite von instagram.com offen oder wurde neu geladen.',
  'record.whole': 'Die ganze Aufzeichnung',
  'record.save': 'Aufzeichnung speichern',
  'record.discard': 'Verwerfen',
  'record.failed': 'Das hat nicht geklappt. Versuche es erneut.',
  places: 'Markierungen zeigen',
  'places.profile': 'Auf Profilen',
  'places.rows': 'In den Zeilen von Listen',
  'places.hover': 'Auf der Karte über einem Namen',
  'places.all': 'In Listen alle markieren, nicht nur, wo nur eine Seite folgt',
};

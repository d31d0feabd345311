import type { data as english } from '../en/data';
import type { TranslationOf } from '../shape/template';

export const data: TranslationOf<typeof english> = {
  title: 'Daten',
  remembers: 'Was hier gespeichert ist',
  'remembers.since': 'Seit',
  'remembers.snapshots': 'Momentaufnahmen, jede von einer Liste',
  'remembers.imports': 'Importierte Exporte',
  'remembers.nothing':
    'Noch ist nichts gespeichert. Was du liest, bleibt in diesem Browser; hier siehst du dann, wie viel es ist, und kannst es löschen.',
  'remembers.viewers': 'Deine Konten',
  'remembers.people': 'Personen',
  'remembers.space': 'Belegter Speicher',
  delete: 'Alles löschen',
  'delete.text': 'Entfernt alle Personen, Momentaufnahmen und Notizen all deiner Konten von diesem Gerät.',
  'delete.ask': 'Alles löschen?',
  'delete.final':
    'Das ist endgültig und lässt sich nicht rückgängig machen. Erstelle zuerst eine Sicherung, wenn du es vielleicht wiederhaben möchtest.',
  'delete.backup': 'Zuerst sichern',
  'delete.yes': 'Alles endgültig löschen',
  'delete.no': 'Abbrechen',
  'delete.done': 'Alles ist gelöscht.',
  'delete.failed': 'Das Löschen hat nicht geklappt. Schließe andere Balik-Fenster und versuche es erneut.',
  trouble: 'Fehlerbehebung',
  'trouble.none': 'Wenn eine Liste beim Scrollen nicht mitgezählt wird, lade den Instagram-Tab neu.',
  'trouble.times': { one: 'einmal', other: '{count}-mal' },
  'trouble.technical': 'Technische Details',
  about: 'Was Balik verspricht',
  'about.passive':
    'Passiv: Balik sendet nichts an Instagram, fängt bei niemandem an zu folgen und hört bei niemandem damit auf.',
  'about.truthful': 'Wahrhaftig: Eine Liste, die nicht bis zum Ende gelesen wurde, wirft niemandem etwas vor.',
  'about.private': 'Privat: Alles bleibt auf diesem Gerät.',
  'about.gentle': 'Sanft: Balik sagt, was ist, und überlässt dir die Wahl.',
  'about.not': 'Balik stammt nicht von Instagram oder Meta und wird von ihnen nicht unterstützt.',
  'about.welcome': 'Willkommensseite noch einmal zeigen',
  'new.title': 'Neu in Balik {version}',
  'new.read': 'Verstanden',

  'trouble.rate-limited': 'Instagram hat um eine Pause gebeten.',
  'trouble.rate-limited.do': 'Lass deine Listen einen Tag ruhen, dann lies weiter. Was gelesen ist, ist gespeichert.',
  'trouble.logged-out': 'Instagram antwortete, als wäre niemand angemeldet.',
  'trouble.logged-out.do': 'Melde dich auf instagram.com wieder an und öffne die Liste dann noch einmal.',
  'trouble.checkpoint': 'Instagram möchte, dass du bestätigst, dass du es bist.',
  'trouble.checkpoint.do': 'Folge den Schritten von Instagram und öffne die Liste dann noch einmal.',
  'trouble.action-blocked': 'Instagram hat eine Aktion gestoppt und bittet dich, es später noch einmal zu versuchen.',
  'trouble.action-blocked.do': 'Lass das Folgen und Nicht-mehr-Folgen drei Tage ruhen.',
  'trouble.private': 'Die Liste ist privat.',
  'trouble.private.do': 'Nur wer diesem Konto folgt, kann seine Listen öffnen. Es ist alles in Ordnung.',
  'trouble.withheld': 'Instagram lieferte eine leere Liste oder verweigerte sie, obwohl das Profil mehr zählt.',
  'trouble.withheld.do':
    'Sie wird vorerst zurückgehalten. Versuche es an einem anderen Tag; Balik hält sie nicht für „niemand“.',
  'trouble.profile-refused': 'Instagram hat zu einem Profil nicht geantwortet.',
  'trouble.profile-refused.do':
    'Listen sind nicht betroffen: Lies weiter. Wenn es oft passiert, öffne einen Tag lang weniger Profile.',
  'trouble.action-refused': 'Instagram hat ein Folgen oder Nicht-mehr-Folgen nicht ausgeführt.',
  'trouble.action-refused.do': 'Lass das Folgen und Nicht-mehr-Folgen einen Tag ruhen. Listen sind nicht betroffen.',
  'trouble.profile-unreadable': 'Eine Antwort zu einem Profil war nicht lesbar, darum wurde sie weggelassen.',
  'trouble.profile-unreadable.do':
    'Öffne das Profil noch einmal. Wenn es immer wieder passiert, hat sich Instagram vielleicht geändert: Sieh nach, ob es eine neuere Version von Balik gibt.',
  'trouble.action-unreadable': 'Die Antwort auf ein Folgen oder Nicht-mehr-Folgen war nicht lesbar.',
  'trouble.action-unreadable.do':
    'Nichts zu tun: Balik hat es nur nicht gesehen. Das Profil oder der nächste Durchgang zeigt es.',
  'trouble.aside-unreadable':
    'Eine Antwort, die Instagram neben deinen Listen gibt, war nicht lesbar, darum wurde sie weggelassen.',
  'trouble.aside-unreadable.do': 'Nichts zu tun: Deine Listen werden ohne sie gelesen.',
  'trouble.rows': 'Zeilen einer Liste kamen ohne die Nummer, die sagt, zu wem sie gehören.',
  'trouble.rows.do':
    'Nichts zu tun: Nur diese Zeilen wurden weggelassen, und sie zählen zu den Konten, die verborgen sein können.',
  'trouble.too-much': 'Eine Antwort war viel größer als jede Listenseite, darum wurde sie weggelassen.',
  'trouble.too-much.do':
    'Wenn auf Instagram eine andere Erweiterung aktiv ist, schalte sie aus und öffne die Liste noch einmal.',
  'trouble.viewer': 'Auf der Seite war nicht eindeutig, wer angemeldet ist.',
  'trouble.viewer.do': 'Lade den Instagram-Tab neu. Von dieser Seite wurde nichts gespeichert.',
  'trouble.unreadable': 'Eine Antwort war nicht lesbar, darum wurde sie weggelassen.',
  'trouble.unreadable.do':
    'Lade den Tab neu und öffne die Liste noch einmal. Wenn es immer wieder passiert, hat sich Instagram vielleicht geändert: Sieh nach, ob es eine neuere Version von Balik gibt.',
};

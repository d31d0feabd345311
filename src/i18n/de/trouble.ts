import type { trouble as english } from '../en/trouble';
import type { TranslationOf } from '../shape/template';

export const trouble: TranslationOf<typeof english> = {
  title: 'Deine Daten lassen sich nicht öffnen',
  retry: 'Erneut versuchen',
  'newer-version':
    'Sie wurden von einer neueren Version von Balik geschrieben. Aktualisiere die Erweiterung und öffne dieses Panel dann erneut. Nichts wurde geändert.',
  blocked:
    'Ein anderes Balik-Fenster hält noch eine ältere Version offen. Schließe andere Tabs und Panels von Balik und versuche es dann erneut.',
  quota:
    'Der Speicher ist voll, darum wird nichts Neues gespeichert. Mach Platz frei und versuche es dann erneut. Nichts wurde gelöscht.',
  'cannot-open':
    'Der Browser konnte die Datenbank nicht öffnen. Starte den Browser neu und versuche es erneut. Nichts wurde gelöscht.',
  closed: 'Der Browser hat die Datenbank geschlossen. Versuche es erneut.',
  aborted: 'Der Browser hat das Lesen mittendrin abgebrochen. Versuche es erneut.',
  outdated:
    'Balik wurde gerade aktualisiert. Schließe dieses Panel, öffne es wieder und lade deine Instagram-Tabs neu.',
  unknown:
    'Etwas Unerwartetes ist passiert. Versuche es erneut; wenn es immer wieder passiert, starte den Browser neu.',

  'write.newer-version':
    'Eine neuere Version von Balik hat geschrieben, was hier gespeichert ist. Es wird angezeigt, aber bis zur Aktualisierung wird nichts Neues gespeichert.',
  'write.quota':
    'Der Speicher ist voll, darum wird nichts Neues gespeichert. Was hier ist, bleibt lesbar. Exportiere es und mach dann Platz frei.',
  'write.cannot-open':
    'Der Browser kann die Datenbank gerade nicht öffnen, darum wird nichts Neues gespeichert. Starte den Browser neu.',
  'write.blocked':
    'Ein anderes Balik-Fenster hält eine ältere Version offen, darum wird nichts Neues gespeichert. Schließe es.',

  deaf: 'Dein Instagram-Tab war schon offen, bevor Balik startete, darum kann Balik dort nicht mitlesen. Lade diesen Tab neu.',

  'access.gone':
    'Balik kann auf instagram.com nicht mitlesen: Die Berechtigung für diese Website wurde entzogen. Was gespeichert ist, bleibt hier.',
  'access.allow': 'Wieder erlauben',
  'access.again': 'Wieder erlaubt. Lade deine Instagram-Tabs neu, dann liest Balik dort mit.',

  'mend.title': 'Wenn ein Neustart nicht geholfen hat',
  'mend.text':
    'Geh der Reihe nach vor. Nichts wird gelöscht: Was sich nicht öffnen lässt, bleibt, wo es ist, bis du unter Daten alles löschst.',
  'mend.save': 'Speichern, was noch lesbar ist',
  'mend.saved': { one: '{count} Zeile wurde gespeichert.', other: '{count} Zeilen wurden gespeichert.' },
  'mend.lost': { one: '{count} war nicht lesbar.', other: '{count} waren nicht lesbar.' },
  'mend.nothing': 'Nichts davon lässt sich öffnen, darum konnte nichts gespeichert werden.',
  'mend.back': 'Mit einer gespeicherten Datei weitermachen',
  'mend.back.text': 'Die Datei kommt in eine neue Datenbank neben der, die sich nicht öffnen lässt.',
  'mend.empty': 'Leer beginnen',
  'mend.empty.text': 'Lies deine Listen noch einmal oder importiere deinen Instagram-Export.',
  'mend.busy': 'In Arbeit …',
  'mend.notOurs': 'Diese Datei hat Balik nicht gespeichert, oder sie ist nicht vollständig. Nichts wurde geändert.',
  'mend.newerFile':
    'Diese Datei hat eine neuere Version von Balik gespeichert. Aktualisiere zuerst die Erweiterung. Nichts wurde geändert.',
  'mend.failed':
    'Der Browser kann auch keine neue Datenbank anlegen. Starte den Computer neu und versuche es dann erneut.',
};

import type { people as english } from '../en/people';
import type { TranslationOf } from '../shape/template';

export const people: TranslationOf<typeof english> = {
  'sort.dated': 'Mit dem Datum aus deinem Instagram-Export',
  'sort.followed-first': 'Du folgst am längsten',
  'sort.followed-last': 'Du folgst seit Kurzem',
  'sort.followed-me': 'Folgt dir seit Kurzem',
  'sort.interacted': 'Letzte Interaktion',

  'fact.following': 'gefolgt {date}',
  'fact.followers': 'folgte dir {date}',
  'fact.interacted': 'Interaktion {date}',
  'fact.not-interacted': 'keine Interaktion bekannt',
  'fact.first-seen': 'zuerst gesehen {date}',
  'fact.listed': 'seit dem {date}',
  'usual.first-seen': 'Zuerst gesehen am {date}, wenn die Zeile nichts anderes sagt.',
  'column.name': 'Name',
  'column.following': 'Du folgtest',
  'column.followers': 'Folgte dir',
  'column.interacted': 'Letzte Interaktion',
  'column.first-seen': 'Zuerst gesehen',
  'column.listed': 'In der Liste seit',
  'column.notes': 'Notizen',
  'column.actions': 'Aktionen',
  'column.unknown': 'kein Datum bekannt',

  'row.hide': '@{username} aus dieser Liste ausblenden',
  'row.note': 'Notiz zu @{username}',
  'row.noted': 'Notiz zu @{username}: {notes}',
  'row.hasNote': 'mit Notiz',

  menu: 'Mehr zu dieser Liste',
  'menu.export': 'Diese Liste exportieren',
  'menu.copy': 'Nutzernamen kopieren',
  'done.exporting': 'Die Datei wird geschrieben …',
  'done.exported': { one: '{count} Person als CSV gespeichert.', other: '{count} Personen als CSV gespeichert.' },
  'done.copied': { one: '{count} Nutzername kopiert.', other: '{count} Nutzernamen kopiert.' },
  'done.failed': 'Die Datei konnte nicht gespeichert werden. Versuche es erneut.',
  'done.notCopied': 'Das Kopieren hat nicht geklappt. Versuche es erneut.',

  early: 'Vor weniger als 7 Tagen gefolgt ({count})',
  'early.all': 'Alle {count} ansehen',

  'print.head': '{list} von @{viewer}, {date}',
  'print.most': 'Die ersten {count} von {all}.',
  'print.sight': 'Nur was gerade zu sehen ist, von {all}.',
};

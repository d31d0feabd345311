import type { people as english } from '../en/people';
import type { TranslationOf } from '../shape/template';

export const people: TranslationOf<typeof english> = {
  title: 'Personen',
  search: 'Nach Nutzername oder Name suchen',
  'search.short': 'Suchen',
  sort: 'Sortieren',
  'sort.recent': 'Neu gesehene zuerst',
  'sort.username': 'Nutzername A–Z',
  'sort.name': 'Voller Name A–Z',
  filters: 'Filter',
  filtersOn: 'Filter, {count} aktiv',
  'filter.verified': 'Verifiziert',
  'filter.private': 'Privat',
  'filter.certainty': 'Gewissheit',
  any: 'Alle',
  yes: 'Ja',
  no: 'Nein',
  clear: 'Suche und Filter löschen',
  many: 'Mehrere auswählen',
  shown: { one: '{count} Person', other: '{count} Personen' },
  shownOf: '{count} von {all} gezeigt',
  asOf: 'Stand: {date}',
  indexing: 'Namen werden geladen: {share}',
  'partial.followers': 'Von deinen Followern wurden {progress} gelesen.',
  'partial.following': 'Von den Konten, denen du folgst, wurden {progress} gelesen.',
  'cut.followers': 'Instagram zeigt nur einen Teil deiner Follower: {progress}.',
  'cut.following': 'Instagram zeigt nur einen Teil der Konten, denen du folgst: {progress}.',
  'cut.both': 'Instagram zeigt nur einen Teil deiner Listen: Follower {followers}, Gefolgt {following}.',
  'cut.export': 'Dein Instagram-Export nennt alle.',
  'ended.followers':
    'Deine Follower wurden bis zum Ende gelesen, und doch zeigte Instagram nur {progress}. Wer fehlt, ist vielleicht unter denen, die es verbirgt.',
  'ended.following':
    'Die Konten, denen du folgst, wurden bis zum Ende gelesen, und doch zeigte Instagram nur {progress}. Wer fehlt, ist vielleicht unter denen, die es verbirgt.',
  'uncounted.followers':
    'Deine Follower wurden bis zum Ende gelesen, {progress}, aber wie viele es sein sollten, ist nicht sicher. Wer fehlt, ist vielleicht unter denen, die Instagram verbirgt.',
  'uncounted.following':
    'Die Konten, denen du folgst, wurden bis zum Ende gelesen, {progress}, aber wie viele es sein sollten, ist nicht sicher. Wer fehlt, ist vielleicht unter denen, die Instagram verbirgt.',
  'export.followers':
    'Deine Follower sind aus deinem Export vom {date} bekannt. {window} Darum steht niemand unter „Folgen nicht zurück“.',
  'export.following':
    'Die Konten, denen du folgst, sind aus deinem Export vom {date} bekannt. {window} Darum steht niemand unter „Du folgst nicht zurück“.',
  'unread.followers': 'Deine Follower sind noch nicht bekannt.',
  'unread.following': 'Die Konten, denen du folgst, sind noch nicht bekannt.',
  'explain.unknown':
    'Diese Personen stehen in einer deiner Listen, und die andere ist nicht ganz bekannt. Balik wirft aufgrund einer halben Liste niemandem etwas vor.',
  'empty.title': 'Niemand hier',
  'empty.mutual': 'Noch ist von niemandem, dem du folgst, bekannt, dass dir zurückgefolgt wird.',
  'empty.only-i-follow': 'Von niemandem, dem du folgst, ist bekannt, dass dir nicht zurückgefolgt wird.',
  'empty.only-they-follow': 'Es ist niemand bekannt, der dir folgt, ohne dass du zurückfolgst.',
  'empty.unknown': 'Balik weiß es von allen in deinen Listen.',
  'empty.not-found':
    'Hier stehen Personen, die in einer vollständigen Liste fehlen, die Instagram aber vielleicht nur verbirgt. Im Moment gibt es hier niemanden.',
  'empty.too-early': 'Du folgst niemandem erst seit so kurzer Zeit.',
  'empty.list': 'Aus dieser Liste ist niemand hier.',
  'empty.search': 'In dieser Liste passt niemand zu deiner Suche und deinen Filtern.',
  'empty.unread':
    'Öffne auf instagram.com deine Follower und scrolle bis zum Ende; danach die Konten, denen du folgst.',
  'empty.unfound.title': 'Noch lässt sich niemand nennen',
  'empty.unfound': {
    one: '{count} wurde unter deinen Followern nicht gefunden, aber Instagram verbirgt vielleicht zu viele, um zu sagen, wer nicht zurückfolgt.',
    other:
      '{count} wurden unter deinen Followern nicht gefunden, aber Instagram verbirgt vielleicht zu viele, um zu sagen, wer nicht zurückfolgt.',
  },
  'unfound.between': 'Also folgen {between} davon dir nicht zurück.',
  most: 'Gezeigt sind die ersten {count}. Alle anderen findet die Suche.',
  'import.newer': 'Einen neueren importieren',

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
  'usual.all': 'Alle zuerst gesehen: {date}.',
  'column.name': 'Name',
  'column.since': 'Seit',
  'column.following': 'Du folgtest',
  'column.followers': 'Folgte dir',
  'column.interacted': 'Letzte Interaktion',
  'column.listed': 'In der Liste seit',
  'column.notes': 'Grund und Schlagwörter',
  'column.actions': 'Aktionen',

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

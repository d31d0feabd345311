import type { panel as english } from '../en/panel';
import type { TranslationOf } from '../shape/template';
import { listNames as lists } from './list-names';
import { marks } from './marks';
import { verdict } from './verdict';

/** German; key by key the same as the English source. A date may end with a dot of its own, so none ends a sentence. */
export const panel: TranslationOf<typeof english> = {
  'app.name': 'Balik',
  'app.skip': 'Zum Inhalt springen',
  'app.views': 'Ansichten',
  'app.loading': 'Deine Daten werden geöffnet …',
  'app.failed': 'Diese Ansicht lässt sich nicht zeigen',
  'app.failed.text':
    'Von deinen Daten ist nichts verloren, und die anderen Ansichten funktionieren. Versuche es erneut.',
  'app.again': 'Erneut versuchen',
  'nav.now': 'Jetzt',
  'nav.people': 'Personen',
  'nav.history': 'Verlauf',
  'nav.insights': 'Einblicke',
  'nav.manners': 'Etikette',
  'nav.data': 'Daten',
  'nav.settings': 'Einstellungen',
  'menu.more': 'Mehr',
  'menu.more.masked': 'Mehr, erfundene Namen sind zu sehen',
  'menu.print': 'Drucken',
  'menu.mask': 'Echte Namen verbergen',
  'menu.mask.until': 'bis der Browser geschlossen wird',
  paused: 'Das Mitlesen ist ausgeschaltet: Balik speichert nichts Neues.',
  'viewer.label': 'Dein Konto',
  'viewer.unnamed': 'Konto {id}',
  close: 'Schließen',
  picture: 'Als Bild speichern',

  'status.mutual': marks.statuses.mutual,
  'status.only-i-follow': marks.statuses['only-i-follow'],
  'status.only-they-follow': marks.statuses['only-they-follow'],
  'status.neither': marks.statuses.neither,
  'status.unknown': 'Noch nicht bekannt',
  'status.not-found': 'Nicht gefunden',
  'status.too-early': 'Noch zu früh',
  'tab.mutual': lists.mutual,
  'tab.only-i-follow': lists['only-i-follow'],
  'tab.only-they-follow': lists['only-they-follow'],
  'tab.unknown': lists.unknown,
  'tab.not-found': lists['not-found'],
  'tab.too-early': lists['too-early'],
  'tab.neither': lists.neither,
  'tab.all': 'Alle hier',

  'reading.followers': 'Follower',
  'reading.following': 'Gefolgt',
  'reading.ownerFollowers': 'Follower von @{owner}',
  'reading.ownerFollowing': 'Wem @{owner} folgt',
  'reading.ofExpected': '{seen} von {expected}',
  'reading.ofUnknown': 'bisher {seen}',
  'reading.named': '{seen} in deinem Export',
  'reading.window': 'Enthält nur, wer vom {from} bis zum {to} dazukam.',
  'reading.window.possible':
    'Vom {from} ist der älteste Eintrag darin. Wenn du nicht „Gesamter Zeitraum“ gewählt hast, fehlen ältere.',
  'reading.window.unknown': 'Nichts darin zeigt, welchen Zeitraum er umfasst; manche können also fehlen.',
  'reading.window.empty':
    'In jenem Export steht niemand in dieser Liste. Wenn du nicht „Gesamter Zeitraum“ gewählt hast, können manche fehlen.',
  'reading.window.alone': 'Die andere Liste ist nicht in jenem Export, darum zeigt nichts, ob diese vollständig ist.',
  'reading.window.parts': 'Ein Teil davon fehlt oder war nicht lesbar.',
  'reading.whole': 'Bis zum Ende gelesen',
  'reading.partial': 'Nicht bis zum Ende',
  'reading.incomplete': 'Gelesen, aber nicht vollständig',
  'export.complete': 'Aus deinem Export, vollständig',
  'export.partial': 'Aus deinem Export, nicht vollständig',
  'export.unsure': 'Aus deinem Export, vielleicht nicht vollständig',
  'reading.unidentified': 'Geöffnet, aber niemand war zu erkennen',
  'reading.withheld': 'Geöffnet, aber niemand wurde gezeigt',
  'reading.live': 'Liest gerade mit',
  'reading.at': '{date} ({ago})',
  'date.orLater': '{date} oder später',
  'reading.notShown': '{count} nicht gezeigt',
  'reading.hidden': {
    one: 'Das Profil zählt {count} Konto mehr, als die Liste zeigte. Instagram verbirgt manche, oft weil sie deaktiviert sind.',
    other:
      'Das Profil zählt {count} Konten mehr, als die Liste zeigte. Instagram verbirgt manche, oft weil sie deaktiviert sind.',
  },
  'reading.lastWhole.export': {
    one: 'Vollständig im Export vom {date}, mit {count} Konto.',
    other: 'Vollständig im Export vom {date}, mit {count} Konten.',
  },
  'reading.lastWhole': {
    one: 'Zuletzt am {date} bis zum Ende gelesen, mit {count} Konto.',
    other: 'Zuletzt am {date} bis zum Ende gelesen, mit {count} Konten.',
  },
  'advice.capped.own': 'Instagram zeigt nur einen Teil dieser Liste. Dein Instagram-Export enthält sie ganz.',
  'advice.capped.other': 'Instagram zeigt nur einen Teil dieser Liste. Der Rest bleibt unbekannt.',
  'advice.started-mid-list': 'Die Liste war schon offen. Schließe sie, öffne sie wieder und scrolle von oben.',
  'advice.not-finished': 'Scrolle weiter bis zum Ende der Liste.',
  'advice.not-finished.later': 'Öffne die Liste noch einmal und scrolle bis zum Ende.',
  'advice.count-unknown':
    'Du hast das Ende erreicht, aber wie lang die Liste sein sollte, ist nicht bekannt. Öffne das Profil einmal, damit seine Zahl zu sehen ist.',
  'advice.count-unknown.rest':
    'Du hast das Ende erreicht, aber wie lang die Liste sein sollte, ist nicht bekannt. Die Zahl des Profils sagt es, sobald seine Pause vorbei ist.',
  'advice.too-few-seen': 'Schließe die Liste, öffne sie und scrolle noch einmal, um den Rest zu finden.',
  'advice.count-disagrees': 'Das weicht stark von deinem letzten Durchgang ab. Lies die Liste noch einmal.',
  'advice.date-window':
    'Der Export umfasst nur einen bestimmten Zeitraum. Fordere ihn bei Instagram mit „Gesamter Zeitraum“ neu an.',
  'advice.other-list-missing':
    'Die andere Liste ist nicht in diesem Export. Instagram lässt eine leere Liste weg; wenn deine nicht leer ist, wähle die ganze ZIP-Datei oder lies die Liste auf instagram.com.',
  'advice.parts-missing':
    'Ein Teil des Exports fehlt. Wähle alle seine Dateien zusammen oder fordere den Export noch einmal an.',
  'advice.stalled.own':
    'Zwei Versuche kamen nicht weiter als bis hier. Vielleicht zeigt Instagram nur einen Teil der Liste: Importiere deinen Instagram-Export oder öffne die Profile, um die es dir geht.',
  'advice.stalled.other':
    'Zwei Versuche kamen nicht weiter als bis hier. Vielleicht zeigt Instagram nur einen Teil der Liste.',
  'rest.lists': 'Instagram hat um eine Pause gebeten. Lass deine Listen bis zum {date} ruhen; es geht nichts verloren.',

  'now.title': 'Jetzt',
  'answer.nothing': 'noch nicht bekannt',
  'answer.soFar': 'soweit bekannt',
  'now.lists': 'Deine Listen',
  'now.otherLists': 'Andere Listen, die du geöffnet hast',
  'now.next': 'Nächster Schritt',
  'now.next.capped.followers':
    'Instagram zeigt nur einen Teil deiner Follower. Dein Instagram-Export enthält sie alle.',
  'now.next.capped.following':
    'Instagram zeigt nur einen Teil der Konten, denen du folgst. Dein Instagram-Export enthält sie alle.',
  'now.next.capped.both':
    'Instagram zeigt von deinen beiden Listen nur einen Teil. Dein Instagram-Export enthält sie ganz.',
  'now.next.stalled.followers':
    'Zwei Versuche mit deinen Followern kamen nicht weiter. Noch einmal zu scrollen hilft wahrscheinlich nicht. Dein Instagram-Export enthält sie alle.',
  'now.next.stalled.following':
    'Zwei Versuche mit den Konten, denen du folgst, kamen nicht weiter. Noch einmal zu scrollen hilft wahrscheinlich nicht. Dein Instagram-Export enthält sie alle.',
  'now.next.stalled.both':
    'Je zwei Versuche mit beiden Listen kamen nicht weiter. Noch einmal zu scrollen hilft wahrscheinlich nicht. Dein Instagram-Export enthält sie ganz.',
  'now.next.byProfile': 'Bei einer einzelnen Person sagt es ihr Profil, wenn du es öffnest.',
  'now.next.withheld':
    'Instagram lieferte eine leere Liste oder verweigerte sie. Öffne dein eigenes Profil: Zählt es 0, öffne die Liste dort noch einmal; zählt es mehr, wird die Liste vorerst zurückgehalten. Versuche es an einem anderen Tag oder importiere deinen Instagram-Export.',
  'now.next.withheld.followers':
    'Instagram hat niemanden gezeigt, obwohl dein Profil {count} Follower zählt: Die Liste wird vorerst zurückgehalten. Versuche es an einem anderen Tag oder importiere deinen Instagram-Export.',
  'now.next.withheld.following':
    'Instagram hat niemanden gezeigt, obwohl du laut deinem Profil {count} Konten folgst: Die Liste wird vorerst zurückgehalten. Versuche es an einem anderen Tag oder importiere deinen Instagram-Export.',
  'now.next.withheld.least': 'mindestens {count}',
  'now.next.withheld.none.followers':
    'Instagram lieferte eine leere Liste, und dein Profil zählt 0 Follower. Öffne diese Liste auf deinem Profil noch einmal; dann wird sie gelesen.',
  'now.next.withheld.none.following':
    'Instagram lieferte eine leere Liste, und laut deinem Profil folgst du 0 Konten. Öffne diese Liste auf deinem Profil noch einmal; dann wird sie gelesen.',
  'now.next.unidentified.followers':
    'Deine Follower kamen, aber niemand in der Liste war zu erkennen: In Instagrams Antwort fehlte, was Konten unterscheidet. Aufgrund dieser Antwort wird über niemanden geurteilt. Versuche es an einem anderen Tag oder importiere deinen Instagram-Export.',
  'now.next.unidentified.following':
    'Die Konten, denen du folgst, kamen, aber niemand in der Liste war zu erkennen: In Instagrams Antwort fehlte, was Konten unterscheidet. Aufgrund dieser Antwort wird über niemanden geurteilt. Versuche es an einem anderen Tag oder importiere deinen Instagram-Export.',
  'now.next.rest': 'Im Moment gibt es auf Instagram nichts zu tun.',
  'now.next.empty':
    'Beide Listen sind leer, darum gibt es noch niemanden zu vergleichen. Sobald du jemandem folgst oder jemand dir, öffne beide Listen noch einmal.',
  'now.next.again': 'Deine Listen hast du zuletzt {ago} gelesen. Lies sie neu, wann du möchtest.',
  'now.next.again.export': 'Importiere einen neuen Export oder öffne deine Listen, wann du möchtest.',
  'now.next.export.possible':
    'Dein Export umfasst vielleicht nur einen bestimmten Zeitraum, darum heißt es von niemandem „folgt nicht zurück“. Hast du bei Instagram „Gesamter Zeitraum“ gewählt? Dann importiere dieselbe Datei noch einmal und kreuze es dort an. Fordere sonst einen neuen an.',
  'now.next.export.window':
    'Dein Export umfasst nur einen bestimmten Zeitraum, darum heißt es von niemandem „folgt nicht zurück“. Fordere bei Instagram einen neuen an.',
  'now.next.export.parts':
    'Ein Teil deines Exports fehlt oder war nicht lesbar. Importiere alle seine Dateien zusammen oder die ganze ZIP-Datei. Hilft das nicht, fordere bei Instagram einen neuen an.',
  'now.next.export.alone.followers':
    'In deinem Export fehlt die Liste „Gefolgt“: Entweder hat Instagram sie weggelassen, wie es das bei einer leeren Liste tut, oder ihre Datei war nicht unter denen, die du gewählt hast. Wenn sie nicht leer ist, importiere die ganze ZIP-Datei oder fordere einen neuen Export an.',
  'now.next.export.alone.following':
    'In deinem Export fehlt die Liste „Follower“: Entweder hat Instagram sie weggelassen, wie es das bei einer leeren Liste tut, oder ihre Datei war nicht unter denen, die du gewählt hast. Wenn sie nicht leer ist, importiere die ganze ZIP-Datei oder fordere einen neuen Export an.',
  'now.next.export.alone.both':
    'Deine Listen stammen aus zwei Exporten mit je nur einer Liste, darum zeigt nichts, ob sie vollständig sind. Importiere einen Export mit beiden Listen.',
  'now.next.export.steps':
    'So forderst du ihn bei Instagram an: „Deine Informationen exportieren“, „Export erstellen“, dann „Follower und Gefolgt“, Zeitraum „Gesamter Zeitraum“, Format JSON.',
  'now.next.export.read': 'Oder öffne deine Listen auf Instagram und scrolle bis zum Ende.',
  'now.next.access': 'Erlaube Balik zuerst oben wieder den Zugriff auf instagram.com. Dann kann es mitlesen.',
  'now.next.done': 'Beide Listen sind vollständig.',
  'check.title': 'Finde heraus, wer zurückfolgt',
  'check.lead': 'Geh deine beiden Listen einmal durch. Balik liest mit.',
  'check.todo': 'Zu tun',
  'check.done': 'Erledigt',
  'check.here': 'Du bist dabei',
  'check.last': 'Am Ende',
  'check.accounts': { one: '{count} Konto', other: '{count} Konten' },
  'check.profile': 'Dein Profil',
  'check.profile.open': 'Öffne dein Profil',
  'check.profile.find': 'Öffne dort dein eigenes Profil.',
  'check.profile.findHere': 'Öffne auf dieser Seite dein eigenes Profil: Von dort aus öffnest du deine Listen.',
  'check.profile.ofOther': 'Ob dir @{username} zurückfolgt, sagen deine eigenen Listen.',
  'check.followers.here': 'Öffne auf dieser Seite „Follower“ und scrolle bis zum Ende.',
  'check.followers.there': 'Öffne auf deinem Profil „Follower“ und scrolle bis zum Ende.',
  'check.following.here': 'Öffne auf dieser Seite „Gefolgt“ und scrolle bis zum Ende.',
  'check.following.there': 'Öffne auf deinem Profil „Gefolgt“ und scrolle bis zum Ende.',
  'check.again': 'Dein Profil, zur Sicherheit',
  'check.again.why': 'Nach beiden Listen: Stehen dort noch dieselben Zahlen, ist die Antwort sicherer.',
  'check.again.done': 'Was es nach beiden Listen zählt, ist jetzt Teil der Antwort.',
  'check.again.certain': 'Es zählt genau so viele, wie gelesen wurden: Die ganze Antwort ist jetzt sicher.',
  'check.pace': 'Die verbleibende Zeit steht da, sobald du anfängst.',
  'estimate.short': 'weniger als eine Minute',
  'estimate.about': 'etwa {length}',
  'estimate.rest': 'noch {time}',
  'estimate.all': '{time} in deinem Tempo',
  'now.seePeople': 'Sieh, wer zurückfolgt',
  'now.seeLists': 'Sieh, wer in deinen Listen ist',
  'now.import': 'Instagram-Export importieren',
  'now.import.newer': 'Neueren Export importieren',
  'now.openInstagram': 'instagram.com öffnen',
  'now.ownProfile.do': 'Öffne hier „Follower“ oder „Gefolgt“, und Balik liest mit.',
  'now.unmet': '@{username} ist nicht in deinen Listen.',
  'now.viewerUnknown':
    'Balik kann nicht erkennen, welches Konto auf dieser Seite angemeldet ist, und speichert darum nichts von ihr. Lade die Seite neu oder melde dich an.',
  'now.viewerConflict':
    'Diese Seite nennt zwei verschiedene Konten als angemeldet. Balik speichert nichts, bis das übereinstimmt. Lade die Seite neu.',
  'now.loggedOut': 'Auf dieser Seite ist niemand angemeldet. Sobald du es bist, kann Balik mitlesen.',
  'now.logIn': 'Bei Instagram anmelden',
  'now.onScreen':
    'Seit dem {date} liest Balik deine Listen vom Bildschirm, weil es Instagrams Antworten nicht wie zuvor lesen kann. Scrolle wie gewohnt bis zum Ende. Nichts, was auf dem Bildschirm beruht, gilt als sicher.',
  'now.otherViewer':
    'Diese Seite ist als @{username} geöffnet. Was du hier siehst, gehört zu einem anderen deiner Konten.',
  'announce.progress': '{list}: {progress}',
  'announce.whole': {
    one: '{list}: bis zum Ende gelesen, {count} Konto',
    other: '{list}: bis zum Ende gelesen, {count} Konten',
  },

  'people.statuses': 'Wer wem zurückfolgt',
  'people.toNotFound': 'Sieh, wer nicht gefunden wurde',
  'people.toNow': 'Sieh, was als Nächstes zu tun ist',
  'person.verified': 'Verifiziert',
  'person.private': 'Privat',
  'person.open': '@{username} auf instagram.com öffnen',
  'person.newTab': 'öffnet sich in einem neuen Tab',
  'person.firstSeen': 'Am {date} zuerst gesehen',
  'person.alsoKnown': 'Frühere Namen: {names}',

  ...verdict,
};

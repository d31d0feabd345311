import type { insights as english } from '../en/insights';
import type { TranslationOf } from '../shape/template';

export const insights: TranslationOf<typeof english> = {
  title: 'Einblicke',
  'empty.title': 'Noch gibt es nichts zu zählen',
  'empty.text': 'Lies deine beiden Listen einmal bis zum Ende oder importiere deinen Instagram-Export.',
  'empty.toNow': 'Sieh, was als Nächstes zu tun ist',
  gathering: 'Deine Listen werden durchgesehen …',
  'gathering.told':
    'Deine Listen werden durchgesehen: {told} von {count} Konten, die neu sind oder nicht mehr gefunden wurden',

  restsOn: { one: 'von {count} Konto', other: 'von {count} Konten' },
  medianOf: { one: 'Median von {count} Konto', other: 'Median von {count} Konten' },
  unknown: 'noch nicht bekannt',
  tooFew: '{part} von {count}, zu wenige für eine Quote',
  how: 'Wie gezählt wird',

  notYet: 'Noch nicht genug Daten für: {parts}',

  rate: 'Wer zurückfolgt',
  'rate.restsOn': { one: 'von {count} Konto, dem du folgst', other: 'von {count} Konten, denen du folgst' },
  'rate.text':
    'Von den Konten, denen du folgst, folgt dir dieser Anteil. Ohne die, die du aus der Liste ausgeblendet hast.',
  'rate.lately':
    'Nicht mitgezählt: {count}, denen du erst in den 7 Tagen davor gefolgt bist, auch wer dir schon zurückfolgt. Es ist noch zu früh.',
  'rate.bound': {
    one: 'Von den {n} anderen folgt höchstens {count} vielleicht doch zurück: Instagram zeigt nicht jedes Konto.',
    other: 'Von den {n} anderen folgen höchstens {count} vielleicht doch zurück: Instagram zeigt nicht jedes Konto.',
  },
  'rate.onlyEarly': 'Allen folgtest du noch keine 7 Tage: noch zu früh.',
  lately: 'ohne {count} erst kürzlich Gefolgte',
  withoutHidden: 'ohne {count} Ausgeblendete',
  'rate.missing': 'Bekannt, sobald beide Listen vollständig sind.',
  'rate.missing.followers': 'Bekannt, sobald auch deine Liste „Follower“ vollständig ist.',
  'rate.missing.following': 'Bekannt, sobald auch deine Liste „Gefolgt“ vollständig ist.',
  'rate.hidden':
    'Beide Listen sind vollständig, aber Instagram verbirgt vielleicht zu viele Konten, um zu sagen, wer nicht zurückfolgt.',
  'rate.nobody': 'Noch gibt es niemanden zu zählen.',
  'rate.chart': 'Der Anteil, der zurückfolgt, im Lauf der Zeit',
  'rate.few': 'Im Lauf der Zeit: ab dem zweiten Tag, an dem beide Listen vollständig sind.',

  toImport: 'Instagram-Export importieren',

  time: 'Wie lange Zurückfolgen dauert',
  'time.text':
    'Nur wo von beiden Seiten bekannt ist, an welchem Tag das Folgen begann: aus einem Export, deinem eigenen Klick oder Durchgängen an benachbarten Tagen. Wer nicht zurückgefolgt ist, wird nicht gezählt.',
  'time.theirs': 'Wie lange die anderen brauchten',
  'time.yours': 'Wie lange du brauchtest',
  'time.missing': 'Noch von niemandem bekannt. Dein Instagram-Export bringt die Daten.',
  'time.missing.dated':
    'Noch von niemandem bekannt. Es braucht Personen, von denen beide Tage bekannt sind: wann du gefolgt bist und wann sie.',
  'time.chart.theirs': 'Wie lange die anderen brauchten, nach Zahl der Konten',
  'time.chart.yours': 'Wie lange du brauchtest, nach Zahl der Konten',
  'time.upTo': 'bis {length}',
  'time.longer': 'länger',

  retention: 'Ob neue Follower bleiben',
  'retention.text':
    'Von den Followern, die in einer vollständigen Liste neu waren, war dieser Anteil so viele Tage später noch da. Neu ist, wer in der Liste davor nicht stand oder nach den Daten eines Exports gerade gekommen war. Ohne die, die Instagram verlassen haben.',
  'retention.missing':
    'Dafür braucht es zwei vollständige Listen deiner Follower, etwa 7, 30 oder 90 Tage auseinander: bis zum Ende gelesen oder aus Exporten. Wer neu ist, zeigt eine frühere Liste oder das Datum in einem Export.',
  'retention.chart': 'Anteil neuer Follower, die noch da sind',
  'retention.told': {
    one: 'nach {days} Tagen noch da, von {count} Konto',
    other: 'nach {days} Tagen noch da, von {count} Konten',
  },
  'retention.days': { one: '{count} Tag', other: '{count} Tage' },

  quality: 'Follower, mit denen du interagierst',
  'quality.text':
    'Mit diesem Anteil deiner Follower hast du zwischen dem {from} und dem {to} interagiert. Was sie für dich taten, steht in keinem Export, und Chats, die nicht sagen, wem sie gehören, zählen nicht mit.',
  'quality.missing':
    'Bekannt, sobald du einen Export importierst, der deine „Gefällt mir“-Angaben, Kommentare oder Nachrichten enthält, und sie dort ankreuzt.',
  'quality.chart': 'Anteil der Follower nach Art der Interaktion',
  'kind.like': '„Gefällt mir“',
  'kind.comment': 'Kommentare',
  'kind.story': 'Stories',
  'kind.share': 'Geteiltes',
  'kind.save': 'Gespeichertes',
  'kind.direct-message': 'Nachrichten',

  conversion: 'Interessierte, die Kundschaft wurden',
  'conversion.text': 'Nach deinen eigenen Schlagwörtern, auch seitdem entfernten.',
  'conversion.missing': 'Bekannt, sobald du jemandem das Schlagwort „Interessiert“ gibst.',
  'conversion.time': 'Zeit im Median: {length}',

  by: 'Nach Grund, Schlagwort und Monat',
  months: 'Monat für Monat',
  noted: 'Nach Grund und Schlagwort',
  'by.choose': 'Gruppieren nach',
  'by.reason': 'Grund',
  'by.tag': 'Schlagwort',
  'by.month': 'Monat',
  'by.text.reason': 'Jedes Konto, dem du folgst oder das dir folgt, steht in genau einer Zeile.',
  'by.text.tag': 'Ein Konto mit mehreren Schlagwörtern steht in mehreren Zeilen.',
  'by.text.month': 'Monate ohne vollständige Liste sind weggelassen.',
  'by.lately':
    '„Kürzlich gefolgt“: am Datum deiner Liste „Follower“ seit weniger als 7 Tagen, also noch ohne faire Chance. Sie zählen in keinem Anteil mit, auch wenn sie schon zurückfolgen.',
  'by.none.month': 'Nach Monat: ab der zweiten vollständigen Liste deiner Follower.',
  'by.none.noted': 'Noch ist kein Grund und kein Schlagwort angegeben. Trag sie mit ✎ in Personen ein.',
  'by.part': 'Gruppe',
  'by.size': { one: '{count} Konto', other: '{count} Konten' },
  'by.followersAtEnd': '{count} Follower',
  'by.rate': 'Folgen zurück',
  'by.time': 'Zeit im Median',
  'by.stay': 'Nach 30 Tagen noch da',
  'by.stay.early': 'noch zu früh',
  'by.touch': 'Du interagierst',
  'by.conversion': 'Wurden Kundschaft',
  'by.gained': 'Neu oder wieder da',
  'by.lost': 'Nicht mehr gefunden',
  'by.missedOnce': {
    one: 'Weder als fehlend noch als wieder da gezählt: {count} Konto, das in einer Liste fehlte und in der nächsten wieder stand.',
    other:
      'Weder als fehlend noch als wieder da gezählt: {count}, die in einer Liste fehlten und in der nächsten wieder standen.',
  },
  'by.missedLast': {
    one: 'Nicht als fehlend gezählt: {count} Konto, das in der Liste vom {date} fehlte und in der nächsten wieder stand.',
    other:
      'Nicht als fehlend gezählt: {count}, die in der Liste vom {date} fehlten und in der nächsten wieder standen.',
  },
  'by.shownAgain': {
    one: 'Nicht als wieder da gezählt: {count} Konto, das nur in der Liste vom {date} fehlte.',
    other: 'Nicht als wieder da gezählt: {count}, die nur in der Liste vom {date} fehlten.',
  },
  'by.several': 'Mehrere Gründe',
  'by.noReason': 'Kein Grund',
  'by.noTag': 'Kein Schlagwort',
  'by.spread': 'seit dem {date}',
  'by.chart': 'Anteil, der zurückfolgt, nach Gruppe',

  campaign: 'Vor und nach einer Notiz',
  'campaign.text':
    'Vergleicht vier Wochen davor mit vier Wochen danach. Es zeigt, dass sich Zahlen unterscheiden, nicht warum.',
  'campaign.none': 'Schreib im Verlauf eine Notiz, wenn du etwas ausprobierst; hier lässt es sich dann vergleichen.',
  'campaign.choose': 'Notiz',
  'campaign.before': 'Davor',
  'campaign.after': 'Danach',
  'campaign.gained': 'Neu oder wieder da pro Tag',
  'campaign.lost': 'Nicht mehr gefunden pro Tag',
  'campaign.followers': 'Follower zu Beginn',
  'campaign.missing': 'Keine vollständige Liste nah genug',
  'campaign.toHistory': 'Zum Verlauf',

  'table.what': 'Was',
  'table.value': 'Wert',
  'table.restsOn': 'Konten',
  'table.date': 'Datum',
};

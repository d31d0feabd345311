import type { verdict as english } from '../en/verdict';
import type { TranslationOf } from '../shape/template';

export const verdict: TranslationOf<typeof english> = {
  'verdict.mutual': 'Du und @{username}, ihr folgt euch gegenseitig.',
  'verdict.only-i-follow': 'Du folgst @{username}, aber dieses Konto folgt dir nicht zurück.',
  'verdict.only-i-follow.likely': 'Du folgst @{username}, aber dieses Konto folgt dir wahrscheinlich nicht zurück.',
  'verdict.only-they-follow': '@{username} folgt dir, und du folgst nicht zurück. Ob du es tust, ist deine Sache.',
  'verdict.neither': 'Du und @{username}, ihr folgt euch nicht.',
  'verdict.neither.likely': 'Du und @{username}, ihr folgt euch wahrscheinlich nicht.',
  'verdict.unknown': 'Balik kann noch nicht sagen, ob du und @{username} euch gegenseitig folgt.',
  'verdict.too-early': 'Es ist noch zu früh, um zu sagen, ob @{username} dir zurückfolgt.',
  'verdict.too-many-hidden':
    'Balik hat @{username} in einer deiner Listen nicht gefunden und kann nicht sagen, was das bedeutet.',
  'verdict.hidden-or-left': '@{username} ist verborgen oder hat Instagram verlassen.',
  'verdict.in-neither': '@{username} steht in keiner deiner Listen. Mehr kann nur das Profil sagen.',
  'verdict.likely': 'Wahrscheinlich',
  'verdict.certain': 'Sicher',
  'verdict.plain': 'Nach der Zahl deines Profils war nichts verborgen',
  'verdict.asOf': 'Stand: {date} ({ago})',
  'verdict.asOfDay': 'Stand: {date}',
  'verdict.noDate': 'Noch durch nichts geklärt',
  'verdict.old': 'Das ist mehr als 90 Tage alt.',
  'verdict.oldPerhaps': 'Das ist vielleicht mehr als 90 Tage alt.',
  'verdict.old.do': 'Lies deine Listen neu oder importiere einen neuen Export, um es zu erneuern.',
  'verdict.early.now': 'Du folgst seit weniger als 7 Tagen. Dass noch nicht zurückgefolgt wurde, sagt nichts.',
  'verdict.early.then': 'Am Datum deiner Liste „Follower“ folgtest du seit weniger als 7 Tagen.',
  'verdict.early.do': 'Um es zu wissen, lies deine Follower neu oder importiere einen neueren Export.',
  'verdict.why': 'Woher wir das wissen',
  'verdict.timeline': 'Zeitleiste',

  'evidence.in.followers': 'Unter deinen Followern ({date}).',
  'evidence.in.following': 'In deiner Liste „Gefolgt“ ({date}).',
  'evidence.in-between.followers': 'Unter deinen Followern (irgendwann vom {from} bis zum {date} gezeigt).',
  'evidence.in-between.following': 'In deiner Liste „Gefolgt“ (irgendwann vom {from} bis zum {date} gezeigt).',
  'evidence.absent.followers': {
    one: 'Nicht dein {count} Follower, am {date} bis zum Ende gelesen.',
    other: 'Nicht unter deinen {count} Followern, am {date} bis zum Ende gelesen.',
  },
  'evidence.absent.following': {
    one: 'Nicht das {count} Konto, dem du folgst, am {date} bis zum Ende gelesen.',
    other: 'Nicht unter den {count} Konten, denen du folgst, am {date} bis zum Ende gelesen.',
  },
  'evidence.unnamed.followers': {
    one: 'Nicht der {count} Follower, den dein Export vom {date} nennt.',
    other: 'Nicht unter den {count} Followern, die dein Export vom {date} nennt.',
  },
  'evidence.unnamed.following': {
    one: 'Nicht das {count} Konto, dem du folgst und das dein Export vom {date} nennt.',
    other: 'Nicht unter den {count} Konten, denen du folgst und die dein Export vom {date} nennt.',
  },
  'evidence.counted': 'Das Profil zählte genau so viele, davor und danach: Nichts war verborgen.',
  'evidence.nothing-hidden': 'Nach der Zahl deines Profils war nichts verborgen.',
  'evidence.at-most': {
    one: 'Höchstens {count} der {n}, die in dieser Liste fehlen, kann ein Konto sein, das Instagram verbirgt.',
    other: 'Höchstens {count} der {n}, die in dieser Liste fehlen, können Konten sein, die Instagram verbirgt.',
  },
  'evidence.too-many.followers': {
    one: 'Nicht dein {count} Follower, am {date} bis zum Ende gelesen.',
    other: 'Nicht unter deinen {count} Followern gefunden, am {date} bis zum Ende gelesen.',
  },
  'evidence.too-many.following': {
    one: 'Nicht das {count} Konto, dem du folgst, am {date} bis zum Ende gelesen.',
    other: 'Nicht unter den {count} Konten gefunden, denen du folgst, am {date} bis zum Ende gelesen.',
  },
  'evidence.up-to': 'Aber bis zu {h} der {n} nicht Gefundenen können Konten sein, die Instagram verbirgt.',
  'evidence.any-hidden': 'Aber alle {n} nicht Gefundenen können Konten sein, die Instagram verbirgt.',
  'evidence.hidden-unknown': 'Aber niemand weiß, wie viele Konten diese Liste verbirgt.',
  'evidence.hidden-or-left.followers':
    'Am {date} nicht unter deinen Followern. Instagram bezeichnet dieses Konto als deaktiviert oder gelöscht, und das sagt nicht, ob es dir folgt.',
  'evidence.hidden-or-left.following':
    'Am {date} nicht in deiner Liste „Gefolgt“. Instagram bezeichnet dieses Konto als deaktiviert oder gelöscht, und das sagt nicht, ob du ihm folgst.',
  'evidence.in-neither': 'In keiner deiner Listen ({date}): Mehr kann nur das Profil sagen.',
  'evidence.in-neither.followers':
    'Am {date} nicht unter deinen Followern und auch sonst nirgends gesehen: Mehr kann nur das Profil sagen.',
  'evidence.in-neither.following':
    'Am {date} nicht in deiner Liste „Gefolgt“ und auch sonst nirgends gesehen: Mehr kann nur das Profil sagen.',
  'evidence.undated-export.followers':
    'Unter den Followern in einem Export, dessen Tag nicht sicher ist, nicht genannt: Das Konto kann davor gekommen oder gegangen sein, oder danach.',
  'evidence.undated-export.following':
    'Unter den Konten, denen du folgst, in einem Export, dessen Tag nicht sicher ist, nicht genannt: Du kannst davor angefangen haben zu folgen, oder danach.',
  'evidence.not-asked.followers':
    'Deine Liste „Follower“ ist vom {date}, bevor dieses Konto in deiner Liste „Gefolgt“ stand.',
  'evidence.not-asked.followers.do': 'Lies sie neu oder öffne das Profil.',
  'evidence.not-asked.following':
    'Deine Liste „Gefolgt“ ist vom {date}, bevor dieses Konto unter deinen Followern war.',
  'evidence.not-asked.following.do': 'Lies sie neu oder öffne das Profil.',
  'evidence.doubt.names-in-export': 'Der Export kennt nur Namen; eine Umbenennung sähe genauso aus.',
  'evidence.doubt.names-on-screen': 'Der Bildschirm zeigt nur Namen; eine Umbenennung sähe genauso aus.',
  'evidence.on-screen': 'Vom Bildschirm gelesen, nicht aus Instagrams Antworten.',
  'evidence.doubt.known-by-name': 'Dieses Konto ist nur mit seinem Namen bekannt; eine Umbenennung sähe genauso aus.',
  'evidence.profile.followers.yes': 'Laut dem Profil folgt dir dieses Konto ({date}).',
  'evidence.profile.followers.no': 'Laut dem Profil folgt dir dieses Konto nicht ({date}).',
  'evidence.profile.following.yes': 'Laut dem Profil folgst du diesem Konto ({date}).',
  'evidence.profile.following.no': 'Laut dem Profil folgst du diesem Konto nicht ({date}).',
  'evidence.missed.followers': 'Auch danach nicht unter deinen Followern gefunden ({date}).',
  'evidence.missed.following': 'Auch danach nicht in deiner Liste „Gefolgt“ gefunden ({date}).',
  'evidence.partial.followers':
    'Unter deinen Followern noch nicht gesehen. Am {date} wurden {progress} gelesen, was nichts beweist.',
  'evidence.partial.following':
    'In deiner Liste „Gefolgt“ noch nicht gesehen. Am {date} wurden {progress} gelesen, was nichts beweist.',
  'evidence.partial-export.followers':
    'Unter den Followern in deinem Export vom {date} nicht genannt. Er enthält vielleicht nicht alle, darum beweist das nichts.',
  'evidence.partial-export.following':
    'Unter den Konten, denen du folgst, in deinem Export vom {date} nicht genannt. Er enthält vielleicht nicht alle, darum beweist das nichts.',
  'evidence.unread.followers': 'Deine Follower sind noch nicht bekannt.',
  'evidence.unread.following': 'Die Konten, denen du folgst, sind noch nicht bekannt.',

  'bound.these': {
    one: 'Höchstens {count} von diesen {n} kann ein Konto sein, das Instagram verbirgt.',
    other: 'Höchstens {count} von diesen {n} können Konten sein, die Instagram verbirgt.',
  },
  'bound.lacked': {
    one: 'Höchstens {count} der {n}, die beim Lesen fehlten, kann von Instagram verborgen sein.',
    other: 'Höchstens {count} der {n}, die beim Lesen fehlten, können von Instagram verborgen sein.',
  },
  'bound.settle': 'Ein Profil zu öffnen klärt es.',
  'bound.none': 'Nichts verborgen, nach dem, was dein Profil zählte (Stand: {date}).',
  'bound.counted': 'Nichts verborgen: Das Profil zählte genau diese, davor und danach ({date}).',
  'bound.screen': '{bound} Vom Bildschirm gelesen.',
  'bound.export': 'Nach den Namen in deinem Export ({date}).',
  'bound.not-found.followers': '{count} unter deinen Followern nicht gefunden',
  'bound.not-found.following': '{count} unter denen nicht gefunden, denen du folgst',
  'bound.up-to': '{found}; bis zu {h} davon können verborgen sein.',
  'bound.any': '{found}; alle davon können verborgen sein.',
  'bound.unknown': '{found}; niemand weiß, wie viele davon verborgen sein können.',
  'bound.too-early':
    'Du folgst ihnen seit weniger als 7 Tagen oder folgtest ihnen am Datum deiner Liste „Follower“ noch keine 7 Tage. Sie können noch zurückfolgen.',

  'surer.title': 'Was es sicherer macht',
  'surer.read': 'Öffne die Liste auf Instagram und scrolle bis zum Ende.',
  'surer.open-profile': 'Öffne dein eigenes Profil, damit Balik sieht, wie viele in jeder Liste stehen sollten.',
  'surer.reopen-profile':
    'Öffne dein eigenes Profil innerhalb dieser Stunde noch einmal: Eine Zahl nach dem Lesen macht es sicherer.',
  'surer.read-again': 'Scrolle die Liste noch einmal durch: Übersprungene Zeilen zeigen sich dann.',
  'surer.visit-one': 'Öffne das Profil einer Person: Das klärt es für diese eine.',
  'surer.visit-this': 'Öffne dieses Profil: Das klärt es.',
  'surer.bring-export': 'Importiere deinen Instagram-Export mit „Gesamter Zeitraum“: Er nennt alle in beiden Listen.',
  'surer.rest': 'Instagram hat um eine Pause gebeten: Warte bis zum {date}, bevor du dort etwas öffnest.',
};

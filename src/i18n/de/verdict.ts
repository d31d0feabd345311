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

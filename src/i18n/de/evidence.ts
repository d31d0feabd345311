import type { evidence as english } from '../en/evidence';
import type { TranslationOf } from '../shape/template';

export const evidence: TranslationOf<typeof english> = {
  'verdict.mutual': 'Du und @{username}, ihr folgt euch gegenseitig.',
  'verdict.only-i-follow': 'Du folgst @{username}, aber dieses Konto folgt dir nicht zurück.',
  'verdict.only-i-follow.likely': 'Du folgst @{username}, aber dieses Konto folgt dir wahrscheinlich nicht zurück.',
  'verdict.only-they-follow': '@{username} folgt dir, und du folgst nicht zurück. Ob du es tust, ist deine Sache.',
  'verdict.neither': 'Du und @{username}, ihr folgt euch nicht.',
  'verdict.neither.likely': 'Du und @{username}, ihr folgt euch wahrscheinlich nicht.',
  'verdict.unknown': 'Balik kann noch nicht sagen, ob du und @{username} euch gegenseitig folgt.',
  'verdict.too-early': 'Es ist noch zu früh, um zu sagen, ob @{username} dir zurückfolgt.',
  'verdict.too-many-hidden.followers': 'Du folgst @{username}. Ob dieses Konto dir folgt, ist nicht bekannt.',
  'verdict.too-many-hidden.following': '@{username} folgt dir. Ob du diesem Konto folgst, ist nicht bekannt.',
  'verdict.hidden-or-left': '@{username} ist verborgen oder hat Instagram verlassen.',
  'verdict.in-neither': '@{username} steht in keiner deiner Listen. Mehr kann nur das Profil sagen.',
  'verdict.certain': 'Sicher',
  'verdict.plain': 'Nach der Zahl deines Profils war nichts verborgen',
  'verdict.asOf': 'Stand: {date} ({ago})',
  'verdict.asOfDay': 'Stand: {date}',
  'verdict.noDate': 'Noch durch nichts geklärt',
  'verdict.oldPerhaps': 'Das ist vielleicht mehr als 90 Tage alt.',
  'verdict.old.do': 'Lies deine Listen neu oder importiere einen neuen Export, um es zu erneuern.',
  'verdict.early.now': 'Du folgst seit weniger als 7 Tagen. Dass noch nicht zurückgefolgt wurde, sagt nichts.',
  'verdict.early.then': 'Am Datum deiner Liste „Follower“ folgtest du seit weniger als 7 Tagen.',
  'verdict.early.do': 'Um es zu wissen, lies deine Follower neu oder importiere einen neueren Export.',
  'verdict.why': 'Woher wir das wissen',
  'verdict.known': 'Was wir wissen',
  'verdict.timeline': 'Zeitleiste',

  'in.followers': 'Unter deinen Followern ({date}).',
  'in.following': 'In deiner Liste „Gefolgt“ ({date}).',
  'in-between.followers': 'Unter deinen Followern (irgendwann vom {from} bis zum {date} gezeigt).',
  'in-between.following': 'In deiner Liste „Gefolgt“ (irgendwann vom {from} bis zum {date} gezeigt).',
  'absent.followers': {
    one: 'Nicht dein {count} Follower, am {date} bis zum Ende gelesen.',
    other: 'Nicht unter deinen {count} Followern, am {date} bis zum Ende gelesen.',
  },
  'absent.following': {
    one: 'Nicht das {count} Konto, dem du folgst, am {date} bis zum Ende gelesen.',
    other: 'Nicht unter den {count} Konten, denen du folgst, am {date} bis zum Ende gelesen.',
  },
  'unnamed.followers': {
    one: 'Nicht der {count} Follower, den dein Export vom {date} nennt.',
    other: 'Nicht unter den {count} Followern, die dein Export vom {date} nennt.',
  },
  'unnamed.following': {
    one: 'Nicht das {count} Konto, dem du folgst und das dein Export vom {date} nennt.',
    other: 'Nicht unter den {count} Konten, denen du folgst und die dein Export vom {date} nennt.',
  },
  counted: 'Das Profil zählte genau so viele, davor und danach: Nichts war verborgen.',
  'nothing-hidden': 'Nach der Zahl deines Profils war nichts verborgen.',
  'at-most': {
    one: 'Höchstens {count} der {n}, die in dieser Liste fehlen, kann ein Konto sein, das Instagram verbirgt.',
    other: 'Höchstens {count} der {n}, die in dieser Liste fehlen, können Konten sein, die Instagram verbirgt.',
  },
  'too-many.followers': {
    one: 'Nicht dein {count} Follower, am {date} bis zum Ende gelesen.',
    other: 'Nicht unter deinen {count} Followern gefunden, am {date} bis zum Ende gelesen.',
  },
  'too-many.following': {
    one: 'Nicht das {count} Konto, dem du folgst, am {date} bis zum Ende gelesen.',
    other: 'Nicht unter den {count} Konten gefunden, denen du folgst, am {date} bis zum Ende gelesen.',
  },
  'up-to': 'Aber bis zu {h} der {n} nicht Gefundenen können Konten sein, die Instagram verbirgt.',
  'any-hidden': 'Aber alle {n} nicht Gefundenen können Konten sein, die Instagram verbirgt.',
  'hidden-unknown': 'Aber niemand weiß, wie viele Konten diese Liste verbirgt.',
  'hidden-or-left.followers':
    'Am {date} nicht unter deinen Followern. Instagram bezeichnet dieses Konto als deaktiviert oder gelöscht, und das sagt nicht, ob es dir folgt.',
  'hidden-or-left.following':
    'Am {date} nicht in deiner Liste „Gefolgt“. Instagram bezeichnet dieses Konto als deaktiviert oder gelöscht, und das sagt nicht, ob du ihm folgst.',
  'in-neither': 'In keiner deiner Listen ({date}): Mehr kann nur das Profil sagen.',
  'in-neither.followers':
    'Am {date} nicht unter deinen Followern und auch sonst nirgends gesehen: Mehr kann nur das Profil sagen.',
  'in-neither.following':
    'Am {date} nicht in deiner Liste „Gefolgt“ und auch sonst nirgends gesehen: Mehr kann nur das Profil sagen.',
  'undated-export.followers':
    'Unter den Followern in einem Export, dessen Tag nicht sicher ist, nicht genannt: Das Konto kann davor gekommen oder gegangen sein, oder danach.',
  'undated-export.following':
    'Unter den Konten, denen du folgst, in einem Export, dessen Tag nicht sicher ist, nicht genannt: Du kannst davor angefangen haben zu folgen, oder danach.',
  'not-asked.followers': 'Deine Liste „Follower“ ist vom {date}, bevor dieses Konto in deiner Liste „Gefolgt“ stand.',
  'not-asked.followers.do': 'Lies sie neu oder öffne das Profil.',
  'not-asked.following': 'Deine Liste „Gefolgt“ ist vom {date}, bevor dieses Konto unter deinen Followern war.',
  'not-asked.following.do': 'Lies sie neu oder öffne das Profil.',
  'doubt.names-in-export': 'Der Export kennt nur Namen; eine Umbenennung sähe genauso aus.',
  'doubt.names-on-screen': 'Der Bildschirm zeigt nur Namen; eine Umbenennung sähe genauso aus.',
  'on-screen': 'Vom Bildschirm gelesen, nicht aus Instagrams Antworten.',
  'doubt.known-by-name': 'Dieses Konto ist nur mit seinem Namen bekannt; eine Umbenennung sähe genauso aus.',
  'profile.followers.yes': 'Laut dem Profil folgt dir dieses Konto ({date}).',
  'profile.followers.no': 'Laut dem Profil folgt dir dieses Konto nicht ({date}).',
  'profile.following.yes': 'Laut dem Profil folgst du diesem Konto ({date}).',
  'profile.following.no': 'Laut dem Profil folgst du diesem Konto nicht ({date}).',
  'missed.followers': 'Auch danach nicht unter deinen Followern gefunden ({date}).',
  'missed.following': 'Auch danach nicht in deiner Liste „Gefolgt“ gefunden ({date}).',
  'partial.followers':
    'Unter deinen Followern noch nicht gesehen. Am {date} wurden {progress} gelesen, was nichts beweist.',
  'partial.following':
    'In deiner Liste „Gefolgt“ noch nicht gesehen. Am {date} wurden {progress} gelesen, was nichts beweist.',
  'partial-export.followers':
    'Unter den Followern in deinem Export vom {date} nicht genannt. Er enthält vielleicht nicht alle, darum beweist das nichts.',
  'partial-export.following':
    'Unter den Konten, denen du folgst, in deinem Export vom {date} nicht genannt. Er enthält vielleicht nicht alle, darum beweist das nichts.',
  'unread.followers': 'Deine Follower sind noch nicht bekannt.',
  'unread.following': 'Die Konten, denen du folgst, sind noch nicht bekannt.',
};

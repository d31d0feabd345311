import type { verdict as english } from '../en/verdict';
import type { TranslationOf } from '../shape/template';

export const verdict: TranslationOf<typeof english> = {
  'verdict.likely': 'Wahrscheinlich',
  'verdict.old': 'Das ist mehr als 90 Tage alt.',

  'bound.these': {
    one: 'Höchstens {count} von diesen {n} steht zu Unrecht hier: Instagram zeigt nicht jedes Konto.',
    other: 'Höchstens {count} von diesen {n} stehen zu Unrecht hier: Instagram zeigt nicht jedes Konto.',
  },
  'bound.lacked': {
    one: 'Höchstens {count} der {n}, die beim Lesen fehlten, kann von Instagram verborgen sein.',
    other: 'Höchstens {count} der {n}, die beim Lesen fehlten, können von Instagram verborgen sein.',
  },
  'bound.settle': 'Ein Profil zu öffnen klärt es.',
  'bound.none': 'Dein Profil zählte ebenso viele, also fehlt niemand (Stand: {date}).',
  'bound.counted': 'Dein Profil zählte genau diese, davor und danach, also fehlt niemand ({date}).',
  'bound.screen': '{bound} Vom Bildschirm gelesen.',
  'bound.export': 'Nach den Namen in deinem Export ({date}).',
  'bound.not-found.followers': '{count} unter deinen Followern nicht gefunden',
  'bound.not-found.following': '{count} unter denen nicht gefunden, denen du folgst',
  'bound.up-to': '{found}; bis zu {h} davon stehen vielleicht trotzdem darin.',
  'bound.any': '{found}; jeder davon steht vielleicht trotzdem darin.',
  'bound.unknown': '{found}; niemand weiß, wie viele davon trotzdem darin stehen.',
  'bound.too-early':
    'Am Datum deiner Liste „Follower“ folgtest du ihnen noch keine 7 Tage. Sie können noch zurückfolgen.',

  'surer.title': 'Was es sicherer macht',
  'surer.read': 'Öffne die Liste auf Instagram und scrolle bis zum Ende.',
  'surer.open-profile': 'Öffne dein eigenes Profil, damit Balik sieht, wie viele in jeder Liste stehen sollten.',
  'surer.reopen-profile':
    'Öffne dein eigenes Profil innerhalb einer Stunde noch einmal: Stehen dort noch dieselben Zahlen, ist die Antwort sicherer.',
  'surer.reopen-here':
    'Lade dein Profil auf Instagram innerhalb einer Stunde einmal neu: Stehen dort noch dieselben Zahlen, ist die Antwort sicherer.',
  'surer.reload-confirms':
    'Wenn du magst, lade dein Profil auf Instagram innerhalb einer Stunde neu: Dieselben Zahlen bestätigen, dass sich inzwischen nichts geändert hat.',
  'surer.reopen-confirms':
    'Wenn du magst, öffne dein Profil innerhalb einer Stunde noch einmal: Dieselben Zahlen bestätigen, dass sich inzwischen nichts geändert hat.',
  'surer.read-again': 'Scrolle die Liste noch einmal durch: Übersprungene Zeilen zeigen sich dann.',
  'surer.visit-one': 'Öffne das Profil einer Person: Das klärt es für diese eine.',
  'surer.visit-this': 'Öffne dieses Profil: Das klärt es.',
  'surer.bring-export': 'Importiere deinen Instagram-Export mit „Gesamter Zeitraum“: Er nennt alle in beiden Listen.',
  'surer.rest': 'Instagram hat um eine Pause gebeten: Warte bis zum {date}, bevor du dort etwas öffnest.',
};

import { MOVE_AT_LEAST, MOVE_SHARE } from '../../domain/etiquette/annotate-what-you-tried';
import { CHURN_AT_LEAST, CHURN_SPAN_MS } from '../../domain/etiquette/follow-unfollow-churn';
import { NEW_FOLLOWER_MS } from '../../domain/etiquette/not-an-obligation';
import { LONG_WAIT_MS } from '../../domain/etiquette/old-pending-request';
import { MANY_IN_A_DAY, MANY_IN_AN_HOUR } from '../../domain/etiquette/pace-today';
import { FEW_SHARE, FOLLOWERS_AT_LEAST } from '../../domain/etiquette/quality-over-quantity';
import { READ_AGAIN_MS } from '../../domain/etiquette/read-again-after';
import { REMEMBERED_MS } from '../../domain/etiquette/say-why';
import { SHORT_FOLLOW_MS } from '../../domain/etiquette/short-follow';
import { TOO_EARLY_MS } from '../../domain/ties/tie';
import { DAY_MS } from '../../domain/time';
import type { hints as english } from '../en/hints';
import { shareWords } from '../shape/share';
import type { TranslationOf } from '../shape/template';

const days = (ms: number) => ms / DAY_MS;
const percent = (share: number) => shareWords(share, new Intl.NumberFormat('de-DE', { style: 'percent' }));

/** The hints in German, in the terms of Instagram's own German interface. */
export const hints: TranslationOf<typeof english> = {
  words: {
    list: { followers: 'Deine Follower', following: 'Die Konten, denen du folgst,' },
    progress: { ofExpected: '{seen} von {expected}', ofUnknown: 'bisher {seen}' },
    span: { on: 'am {date}', between: 'zwischen dem {from} und dem {to}' },
    reasons: {
      network: 'ein Netzwerk aufbauen',
      appreciation: 'Wertschätzung',
      relationship: 'eine Beziehung aufbauen',
      marketing: 'Marketing',
      'returning-the-favour': 'Gegengefallen',
    },
    noReason: 'noch keiner',
    rests: { lists: ['Listen'], acts: ['Folgen', 'Nicht-mehr-Folgen'], profiles: ['das Öffnen von Profilen'] },
    restUntil: '{what} bis zum {date}',
    whyAmISeeingThis: 'Warum sehe ich das?',
    snooze: 'Für 30 Tage ausblenden',
    snoozedUntil: 'Ausgeblendet bis zum {date}',
    wake: 'Wieder zeigen',
    mute: 'Diesen Hinweis nie zeigen',
    unmute: 'Diesen Hinweis wieder erlauben',
    quiet: 'Ruhemodus',
    quietText: 'Gar keine Hinweise. Deine Durchgänge und Notizen bleiben, wie sie sind.',
  },
  hints: {
    'instagram-asked-to-slow-down': {
      title: 'Instagram hat um eine Pause gebeten',
      sentence: 'Lass das eine Weile ruhen ({what}). In der Zwischenzeit geht nichts verloren.',
      why: 'Am {askedAt} antwortete Instagram: „Versuche es später noch einmal“. Weiterzumachen kann eine solche Pause verlängern. Balik selbst sendet nichts.',
    },
    'pace-today': {
      title: 'Viel für einen Tag',
      sentence:
        'In den letzten 24 Stunden hast du zusammen {count}-mal angefangen oder aufgehört zu folgen. Instagram hält ein solches Tempo vielleicht für eine Maschine; der Rest kann bis morgen warten.',
      why: `Balik hat in 24 Stunden {count}-mal gesehen, dass du angefangen oder aufgehört hast zu folgen, davon {lastHour}-mal in der letzten Stunde. Instagram nennt keine Grenze; dieser Hinweis kommt ab ${MANY_IN_A_DAY} am Tag oder ${MANY_IN_AN_HOUR} in einer Stunde.`,
    },
    'not-read-whole': {
      title: 'Noch nicht bis zum Ende',
      sentence:
        '{list} wurden nicht bis zum Ende gelesen: {progress}. Wer fehlt, wurde vielleicht einfach noch nicht gelesen.',
      why: 'Bis eine Liste bis zum Ende gelesen ist, sagt Balik nicht, wer darin fehlt. Öffne sie und scrolle bis zum Ende, wann immer du möchtest.',
    },
    'read-again': {
      title: 'Zeit für neuere Listen',
      sentence:
        '{list} waren zuletzt am {readAt} vollständig bekannt, vor {count} Tagen. Was sich seitdem geändert hat, kann Balik nicht wissen.',
      why: `Listen ändern sich. War eine zuletzt vor mehr als ${days(READ_AGAIN_MS)} Tagen vollständig bekannt, schlägt Balik vor, sie neu zu lesen oder einen neueren Export zu importieren, wenn es dir passt.`,
    },
    'follow-unfollow-churn': {
      title: 'Gefolgt und wieder aufgehört',
      sentence: `Seit dem {fromAt} hast du bei {count} Konten innerhalb von ${days(SHORT_FOLLOW_MS)} Tagen wieder aufgehört zu folgen. Instagram kann Konten einschränken, die das oft tun; seltener und mit Bedacht zu folgen hält länger.`,
      why: `Balik hat das in diesem Browser gesehen. Es sich ab und zu anders zu überlegen ist in Ordnung; dieser Hinweis kommt ab ${CHURN_AT_LEAST} Konten in ${days(CHURN_SPAN_MS)} Tagen.`,
    },
    'sudden-influx': {
      title: 'Viele Follower auf einmal',
      sentence:
        '{count} Personen kamen zwischen dem {fromAt} und dem {toAt}; üblich wären bei dir etwa {usual}. Ein Beitrag, der die Runde macht, kann das bewirken. Gab es keinen, sieh dir an, wer kam, bevor du zurückfolgst.',
      why: 'Das vergleicht deine eigenen Listen, jede bis zum Ende gelesen. Woher Follower kommen, kann Balik nicht sagen. Gekaufte Follower bleiben selten und machen selten mit, darum sind sie ihr Geld nicht wert.',
    },
    'too-early-to-tell': {
      title: 'Noch zu früh',
      sentence:
        'Seit dem {followedAt} folgst du @{username}. Nicht alle sehen jeden Tag auf Instagram nach; warte bis zum {waitUntil}, bevor du etwas hineinliest.',
      why: `Wenn du jemandem seit weniger als ${days(TOO_EARLY_MS)} Tagen folgst, sagt das nichts über das Zurückfolgen.`,
      many: {
        title: '{count}, denen du seit dem {since} folgst',
        sentence:
          'Es ist zu früh, um zu sagen, ob sie zurückfolgen. Nicht alle sehen jeden Tag auf Instagram nach; warte ab, bevor du etwas hineinliest.',
        why: `Wenn du jemandem seit weniger als ${days(TOO_EARLY_MS)} Tagen folgst, sagt das nichts über das Zurückfolgen.`,
      },
    },
    'removed-you': {
      title: 'Du folgst nicht mehr',
      sentence:
        'Du folgst @{username} nicht mehr, und Balik hat nicht gesehen, dass du aufgehört hast. Vielleicht hast du es anderswo getan, oder du wurdest als Follower entfernt. Wenn ja, ist es die freundliche Antwort, es dabei zu belassen.',
      why: 'Am {lastSeenAt} folgtest du dem Konto noch, am {missedAt} nicht mehr: So sagte es das Profil selbst.',
      many: {
        title: 'Seit dem {since} folgst du {count} Konten nicht mehr',
        sentence:
          'Balik hat nicht gesehen, dass du aufgehört hast. Vielleicht hast du es anderswo getan, oder du wurdest als Follower entfernt. Wenn ja, ist es die freundliche Antwort, es dabei zu belassen.',
        why: 'Du folgtest ihnen allen noch und später nicht mehr: So sagten es die Profile.',
      },
    },
    'old-pending-request': {
      title: 'Eine Anfrage ohne Antwort',
      sentence:
        'Deine Anfrage, @{username} zu folgen, wartet seit dem {requestedAt}, inzwischen {count} Tage. Auch keine Antwort kann eine Antwort sein. Du kannst die Anfrage zurückziehen oder stehen lassen.',
      why: `Wird bei Anfragen gezeigt, die älter als ${days(LONG_WAIT_MS)} Tage sind. Wen ein privates Konto einlässt, entscheidet es selbst.`,
      many: {
        title: '{count} Anfragen ohne Antwort, die älteste vom {since}',
        sentence: 'Auch keine Antwort kann eine Antwort sein. Du kannst eine Anfrage zurückziehen oder stehen lassen.',
        why: `Wird bei Anfragen gezeigt, die älter als ${days(LONG_WAIT_MS)} Tage sind. Wen ein privates Konto einlässt, entscheidet es selbst.`,
      },
    },
    'private-boundary': {
      title: 'Ein privates Konto',
      sentence:
        '@{username} teilt nur mit ausgewählten Followern. Du kannst anfragen; auch ein Nein oder Schweigen ist in Ordnung.',
      why: 'Das Konto ist privat, und du folgst ihm nicht (Stand: {asOf}).',
      many: {
        title: '{count} private Konten ({dates})',
        sentence:
          'Sie teilen nur mit ausgewählten Followern. Du kannst anfragen; auch ein Nein oder Schweigen ist in Ordnung.',
        why: 'Diese Konten sind privat, und du folgtest ihnen nicht, als ihre Profile zuletzt offen waren.',
      },
    },
    'they-follow-and-leave': {
      title: 'Folgte dir kurz',
      sentence: {
        one: '@{username} folgte dir und war am {missedAt} schon wieder fort, nach höchstens einem Tag. Dafür kann es viele Gründe geben, und es ist nichts zu tun.',
        other:
          '@{username} folgte dir und war am {missedAt} schon wieder fort, nach höchstens {count} Tagen. Dafür kann es viele Gründe geben, und es ist nichts zu tun.',
      },
      why: `Am {firstSeenAt} zuerst unter deinen Followern gesehen und am {missedAt} nicht mehr; so sagte es das Profil. Balik hält fest, wenn jemand höchstens ${days(SHORT_FOLLOW_MS)} Tage blieb, und rät nicht, warum.`,
      many: {
        title: '{count} folgten dir kurz, seit dem {since}',
        sentence:
          'Sie kamen und gingen innerhalb weniger Tage. Dafür kann es viele Gründe geben, und es ist nichts zu tun.',
        why: `Sie waren unter deinen Followern und bald nicht mehr; so sagten es ihre Profile. Balik hält fest, wenn jemand höchstens ${days(SHORT_FOLLOW_MS)} Tage blieb, und rät nicht, warum.`,
      },
    },
    'not-an-obligation': {
      title: 'Zurückfolgen ist eine Wahl',
      sentence:
        '@{username} begann {followedAt}, dir zu folgen. Folge zurück, wenn du sehen möchtest, was dort geteilt wird. Du schuldest es niemandem.',
      why: `Wird ${days(NEW_FOLLOWER_MS)} Tage lang gezeigt, nachdem jemand zuerst unter deinen Followern gesehen wurde. Zurückzufolgen ist ein freundlicher Brauch, keine Pflicht.`,
      many: {
        title: '{count} deiner neuen Follower seit dem {since} folgst du nicht',
        sentence:
          'Zurückfolgen ist eine Wahl. Folge denen zurück, von denen du mehr sehen möchtest; du schuldest es niemandem.',
        why: `Wird ${days(NEW_FOLLOWER_MS)} Tage lang gezeigt, nachdem jemand zuerst unter deinen Followern gesehen wurde. Zurückzufolgen ist ein freundlicher Brauch, keine Pflicht.`,
      },
    },
    'audience-fit': {
      title: 'Teil deiner Zielgruppe?',
      sentence:
        '@{username} hat noch kein Schlagwort. Interessiert, Kundschaft, Influencer, gleicher Bereich, Zusammenarbeit? Ein Schlagwort jetzt gibt späteren Zahlen einen Sinn.',
      why: 'Der Business-Modus ist an, @{username} begann {followedAt}, dir zu folgen, und es gibt kein Schlagwort. Einem Unternehmen nützen passende Konten mehr als viele.',
      many: {
        title: '{count} neue Follower ohne Schlagwort seit dem {since}',
        sentence:
          'Teil deiner Zielgruppe? Interessiert, Kundschaft, Influencer, gleicher Bereich, Zusammenarbeit: Ein Schlagwort jetzt gibt späteren Zahlen einen Sinn.',
        why: 'Der Business-Modus ist an, sie folgen dir noch nicht lange, und es gibt kein Schlagwort. Einem Unternehmen nützen passende Konten mehr als viele.',
      },
    },
    'say-why': {
      title: 'Warum dieses Konto?',
      sentence:
        'Seit dem {followedAt} folgst du @{username}. Füge einen Grund hinzu, solange du ihn noch weißt; ein Klick genügt.',
      why: `Es ist kein Grund angegeben, und du folgst seit höchstens ${days(REMEMBERED_MS)} Tagen. Gründe sind nur für dich und bleiben auf diesem Gerät.`,
      many: {
        title: '{count}, denen du seit dem {since} folgst, ohne Grund',
        sentence: 'Füge einen Grund hinzu, solange du ihn noch weißt; ein Klick genügt.',
        why: `Es ist kein Grund angegeben, und du folgst ihnen seit höchstens ${days(REMEMBERED_MS)} Tagen. Gründe sind nur für dich und bleiben auf diesem Gerät.`,
      },
    },
    'be-authentic': {
      title: 'Was gefällt dir hier?',
      sentence:
        'Dein Grund, @{username} zu folgen: {reasons}. Wenn es hier etwas gibt, das dir gefällt, füge auch das hinzu.',
      why: 'Wird gezeigt, wo der einzige Grund eine Gegenleistung ist oder wo du schnell zurückgefolgt bist und kein Grund dabeisteht. Ehrlich gemeintes Folgen hält meist länger.',
      many: {
        title: 'Was gefällt dir an diesen {count}? ({dates})',
        sentence:
          'Dein einziger Grund, ihnen zu folgen, ist eine Gegenleistung, oder es gibt noch keinen. Wenn es hier etwas gibt, das dir gefällt, füge auch das hinzu.',
        why: 'Wird gezeigt, wo der einzige Grund eine Gegenleistung ist oder wo du schnell zurückgefolgt bist und kein Grund dabeisteht. Ehrlich gemeintes Folgen hält meist länger.',
      },
    },
    retaliation: {
      title: 'Muss nicht an dir liegen',
      sentence:
        '@{username} folgt nicht zurück, und das kann viele Gründe haben: Manche halten ihre Liste kurz, manche folgen nur einem Thema. Wenn dir gefällt, was dort geteilt wird, muss sich nichts ändern.',
      why: 'Du folgst @{username}, und am {asOf} war es sicher, dass dir von dort nicht zurückgefolgt wurde. Dieser Hinweis steht hier, damit aus einer Liste kein Urteil wird.',
      many: {
        title: '{count} von denen, die nicht zurückfolgen ({dates})',
        sentence:
          'Es muss nicht an dir liegen: Manche halten ihre Liste kurz, manche folgen nur einem Thema. Wenn dir gefällt, was sie teilen, muss sich nichts ändern.',
        why: 'Du folgst ihnen, und an diesen Tagen war es sicher, dass sie nicht zurückfolgten. Dieser Hinweis steht hier, damit aus einer Liste kein Urteil wird.',
      },
    },
    'follow-without-interaction': {
      title: 'Wenig Interaktion',
      sentence:
        'Dein Export nennt zwischen dem {fromAt} und dem {toAt} nichts von dir an @{username}. Nur zu lesen ist in Ordnung; ein freundliches Wort ab und zu hält die Verbindung.',
      why: 'Du bist dem Konto in dieser ganzen Zeit gefolgt. Der Export enthält deine „Gefällt mir“-Angaben, Kommentare, gespeicherten Beiträge und Nachrichten; was von dort für dich kam, steht nicht darin, und Chats, die nicht sagen, wem sie gehören, zählen nicht mit.',
      many: {
        title: 'Wenig Interaktion mit {count}, seit dem {since}',
        sentence:
          'Dein Export nennt nichts von dir an sie. Nur zu lesen ist in Ordnung; ein freundliches Wort ab und zu hält die Verbindung.',
        why: 'Du bist ihnen in dieser ganzen Zeit gefolgt. Der Export enthält deine „Gefällt mir“-Angaben, Kommentare, gespeicherten Beiträge und Nachrichten; was sie für dich taten, steht nicht darin, und Chats, die nicht sagen, wem sie gehören, zählen nicht mit.',
      },
    },
    'quality-over-quantity': {
      title: 'Qualität statt Zahlen',
      sentence:
        'Zwischen dem {fromAt} und dem {toAt} hast du mit {share} deiner {followers} Follower interagiert. Ein paar echte Gespräche tragen weiter als eine größere Zahl.',
      why: `Aus deinem Export: „Gefällt mir“-Angaben, Kommentare, gespeicherte Beiträge und Chats von dir. Wird unter ${percent(FEW_SHARE)} und ab ${FOLLOWERS_AT_LEAST} Followern gezeigt. Was Follower für dich taten, steht nicht im Export.`,
    },
    'annotate-what-you-tried': {
      title: 'Hast du etwas ausprobiert?',
      sentence:
        'Zwischen dem {fromAt} und dem {toAt} waren {gained} Follower in deiner Liste neu oder wieder da, und {lost} wurden nicht mehr gefunden. Wenn du damals etwas ausprobiert hast, kannst du mit einer Notiz im Verlauf später vergleichen.',
      why: `Mindestens ${MOVE_AT_LEAST} Personen und ${percent(MOVE_SHARE)} deiner Follower haben gewechselt, mehr als das alltägliche Kommen und Gehen, und keine Notiz von dir steht in der Nähe.`,
    },
  },
};

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
const percent = (share: number) => shareWords(share, new Intl.NumberFormat('es', { style: 'percent' }));

/** The hints in Spanish. */
export const hints: TranslationOf<typeof english> = {
  words: {
    list: { followers: 'Tus seguidores', following: 'Las cuentas que sigues' },
    progress: { ofExpected: '{seen} de {expected}', ofUnknown: '{seen} hasta ahora' },
    span: { on: 'el {date}', between: 'entre el {from} y el {to}' },
    reasons: {
      network: 'crear una red de contactos',
      appreciation: 'aprecio',
      relationship: 'crear una relación',
      marketing: 'marketing',
      'returning-the-favour': 'devolver el gesto',
    },
    noReason: 'todavía ninguno',
    rests: { lists: ['las listas'], acts: ['seguir', 'dejar de seguir'], profiles: ['abrir perfiles'] },
    restUntil: '{what}, en pausa hasta el {date}',
    whyAmISeeingThis: '¿Por qué veo esto?',
    snooze: 'Ocultar 30 días',
    snoozedUntil: 'Oculta hasta el {date}',
    wake: 'Mostrar de nuevo',
    mute: 'No mostrar nunca esta sugerencia',
    unmute: 'Permitir de nuevo esta sugerencia',
    quiet: 'Modo silencioso',
    quietText: 'Ninguna sugerencia. Tus lecturas y notas se quedan como están.',
  },
  hints: {
    'instagram-asked-to-slow-down': {
      title: 'Instagram pidió una pausa',
      sentence: 'Lo mejor ahora: {what}. Mientras tanto no se pierde nada.',
      why: 'Instagram respondió «inténtalo más tarde» el {askedAt}. Seguir adelante puede alargar la pausa. Balik no envía nada por su cuenta.',
    },
    'pace-today': {
      title: 'Mucho para un solo día',
      sentence:
        'En las últimas 24 horas seguiste y dejaste de seguir {count} veces. Instagram puede tomar ese ritmo por el de una máquina; el resto puede esperar a mañana.',
      why: `Balik vio {count} acciones tuyas de seguir y dejar de seguir en 24 horas, {lastHour} de ellas en la última hora. Instagram no da ningún límite; esta sugerencia aparece a partir de ${MANY_IN_A_DAY} en un día o ${MANY_IN_AN_HOUR} en una hora.`,
    },
    'not-read-whole': {
      title: 'Aún no hasta el final',
      sentence: '{list}: sin leer hasta el final ({progress}). Quien falta puede simplemente no haberse leído aún.',
      why: 'Mientras una lista no se haya leído hasta el final, Balik no dice de nadie que falte en ella. Ábrela y desplázate hasta el final cuando quieras.',
    },
    'read-again': {
      title: 'Hora de listas más recientes',
      sentence:
        '{list}: la última lista completa es del {readAt}, de hace {count} días. Lo que haya cambiado desde entonces, Balik no puede saberlo.',
      why: `Las listas cambian. Cuando la última completa tiene más de ${days(READ_AGAIN_MS)} días, Balik propone leerla de nuevo, o importar una exportación más reciente, cuando te venga bien.`,
    },
    'follow-unfollow-churn': {
      title: 'Seguir y dejar de seguir',
      sentence: `Desde el {fromAt} dejaste de seguir {count} cuentas que seguías desde hacía ${days(SHORT_FOLLOW_MS)} días o menos. Instagram puede limitar las cuentas que lo hacen a menudo; seguir menos, y con cuidado, dura más.`,
      why: `Balik vio en este navegador cuándo las seguiste y cuándo dejaste de hacerlo. Cambiar de idea de vez en cuando está bien; esta sugerencia aparece a partir de ${CHURN_AT_LEAST} cuentas en ${days(CHURN_SPAN_MS)} días.`,
    },
    'sudden-influx': {
      title: 'Muchos seguidores a la vez',
      sentence:
        'Entre el {fromAt} y el {toAt} llegaron {count} personas; lo habitual para ti serían unas {usual}. Una publicación que circula puede lograrlo. Si no hubo ninguna, antes de seguir de vuelta mira quién llegó.',
      why: 'Compara tus propias listas, leídas hasta el final. Balik no puede saber de dónde vienen los seguidores. Los comprados rara vez se quedan o participan, así que no vale la pena pagar por ellos.',
    },
    'too-early-to-tell': {
      title: 'Demasiado pronto para saberlo',
      sentence:
        'Empezaste a seguir a @{username} el {followedAt}. No todo el mundo mira Instagram cada día; espera hasta el {waitUntil} antes de sacar conclusiones.',
      why: `Seguir una cuenta desde hace menos de ${days(TOO_EARLY_MS)} días aún no dice nada sobre si te sigue de vuelta.`,
      many: {
        title: '{count} que empezaste a seguir desde el {since}',
        sentence:
          'Es demasiado pronto para saber si te siguen de vuelta. No todo el mundo mira Instagram cada día; espera antes de sacar conclusiones.',
        why: `Seguir una cuenta desde hace menos de ${days(TOO_EARLY_MS)} días aún no dice nada sobre si te sigue de vuelta.`,
      },
    },
    'removed-you': {
      title: 'Ya no sigues esta cuenta',
      sentence:
        'Ya no sigues a @{username}, y Balik no vio que dejaras de hacerlo. Puede que lo hicieras en otro sitio, o que te quitara de sus seguidores. Si es así, dejarlo estar es lo más amable.',
      why: 'El {lastSeenAt} aún seguías la cuenta, y el {missedAt} ya no: lo decía su propio perfil.',
      many: {
        title: '{count} cuentas que ya no sigues, desde el {since}',
        sentence:
          'Balik no vio que dejaras de seguirlas. Puede que lo hicieras en otro sitio, o que te quitaran de sus seguidores. Si es así, dejarlo estar es lo más amable.',
        why: 'Aún seguías cada una de ellas, y más tarde ya no: lo decían sus perfiles.',
      },
    },
    'old-pending-request': {
      title: 'Una solicitud sin respuesta',
      sentence:
        'Tu solicitud para seguir a @{username} espera desde el {requestedAt}: ya son {count} días. No responder también puede ser una respuesta. Puedes retirarla o dejarla como está.',
      why: `Se muestra con solicitudes de más de ${days(LONG_WAIT_MS)} días. A quién deja entrar una cuenta privada es decisión suya.`,
      many: {
        title: '{count} solicitudes sin respuesta, la más antigua del {since}',
        sentence: 'No responder también puede ser una respuesta. Puedes retirar una solicitud o dejarla como está.',
        why: `Se muestra con solicitudes de más de ${days(LONG_WAIT_MS)} días. A quién deja entrar una cuenta privada es decisión suya.`,
      },
    },
    'private-boundary': {
      title: 'Una cuenta privada',
      sentence:
        '@{username} solo comparte con los seguidores que elige. Puedes pedir seguirla; un no, o el silencio, es una respuesta válida.',
      why: 'La cuenta es privada, y no la sigues (a fecha de {asOf}).',
      many: {
        title: '{count} cuentas privadas ({dates})',
        sentence:
          'Solo comparten con los seguidores que eligen. Puedes pedir seguirlas; un no, o el silencio, es una respuesta válida.',
        why: 'Estas cuentas son privadas, y no las seguías cuando abriste sus perfiles por última vez.',
      },
    },
    'they-follow-and-leave': {
      title: 'Te siguió poco tiempo',
      sentence: {
        one: '@{username} te siguió y el {missedAt} ya no te seguía, al cabo de un día como mucho. Puede haber muchas razones, y no hace falta hacer nada.',
        other:
          '@{username} te siguió y el {missedAt} ya no te seguía, al cabo de {count} días como mucho. Puede haber muchas razones, y no hace falta hacer nada.',
      },
      why: `Se vio por primera vez entre tus seguidores el {firstSeenAt}, y el {missedAt} ya no; lo decía su perfil. Balik señala estancias de hasta ${days(SHORT_FOLLOW_MS)} días y no adivina el porqué.`,
      many: {
        title: '{count} te siguieron poco tiempo, desde el {since}',
        sentence: 'Llegaron y a los pocos días ya no estaban. Puede haber muchas razones, y no hace falta hacer nada.',
        why: `Estaban entre tus seguidores y, poco después, ya no; lo decían sus perfiles. Balik señala estancias de hasta ${days(SHORT_FOLLOW_MS)} días y no adivina el porqué.`,
      },
    },
    'not-an-obligation': {
      title: 'Seguir de vuelta es una elección',
      sentence:
        '@{username} empezó a seguirte {followedAt}. Síguela de vuelta si te gustaría ver lo que comparte. No se lo debes a nadie.',
      why: `Se muestra durante ${days(NEW_FOLLOWER_MS)} días desde que alguien se ve por primera vez entre tus seguidores. Corresponder es una costumbre amable, no un deber.`,
      many: {
        title: 'De tus seguidores nuevos desde el {since}, no sigues a {count}',
        sentence:
          'Seguir de vuelta es una elección. Sigue de vuelta a quien te gustaría ver más; no se lo debes a nadie.',
        why: `Se muestra durante ${days(NEW_FOLLOWER_MS)} días desde que alguien se ve por primera vez entre tus seguidores. Corresponder es una costumbre amable, no un deber.`,
      },
    },
    'audience-fit': {
      title: '¿Forma parte de tu público?',
      sentence:
        '@{username} aún no tiene etiqueta. ¿Un cliente potencial, un cliente, un influencer, alguien del mismo sector, una colaboración? Una etiqueta puesta ahora da sentido a las cifras de después.',
      why: 'El modo negocio está activado, @{username} empezó a seguirte {followedAt} y no hay ninguna etiqueta puesta. A un negocio le sirven más unas cuentas relevantes que muchas.',
      many: {
        title: '{count} seguidores nuevos sin etiqueta desde el {since}',
        sentence:
          '¿Forman parte de tu público? Clientes potenciales, clientes, influencers, gente del mismo sector, colaboraciones: una etiqueta puesta ahora da sentido a las cifras de después.',
        why: 'El modo negocio está activado, empezaron a seguirte hace poco y no hay ninguna etiqueta puesta. A un negocio le sirven más unas cuentas relevantes que muchas.',
      },
    },
    'say-why': {
      title: '¿Por qué esta cuenta?',
      sentence:
        'Empezaste a seguir a @{username} el {followedAt}. Añade un motivo mientras te acuerdas; basta un clic.',
      why: `No hay ningún motivo puesto, y la sigues desde hace no más de ${days(REMEMBERED_MS)} días. Los motivos son solo para ti y se quedan en este dispositivo.`,
      many: {
        title: '{count} que empezaste a seguir desde el {since}, sin motivo',
        sentence: 'Añade uno mientras te acuerdas; basta un clic.',
        why: `No hay ningún motivo puesto, y las sigues desde hace no más de ${days(REMEMBERED_MS)} días. Los motivos son solo para ti y se quedan en este dispositivo.`,
      },
    },
    'be-authentic': {
      title: '¿Qué te gusta aquí?',
      sentence: 'Tu motivo para seguir a @{username}: {reasons}. Si aquí hay algo que disfrutas, añádelo también.',
      why: 'Se muestra cuando el único motivo es recibir algo a cambio, o cuando seguiste de vuelta enseguida sin motivo puesto. Lo sincero suele durar.',
      many: {
        title: '¿Qué te gusta de estas {count}? ({dates})',
        sentence:
          'Tu único motivo para seguirlas es recibir algo a cambio, o aún no hay ninguno. Si aquí hay algo que disfrutas, añádelo también.',
        why: 'Se muestra cuando el único motivo es recibir algo a cambio, o cuando seguiste de vuelta enseguida sin motivo puesto. Lo sincero suele durar.',
      },
    },
    retaliation: {
      title: 'No tiene por qué ser por ti',
      sentence:
        '@{username} no te sigue de vuelta, y puede haber muchas razones: hay quien mantiene una lista corta, hay quien solo sigue un tema. Si te gusta lo que comparte, no hace falta cambiar nada.',
      why: 'Sigues a @{username}, y es seguro que a fecha de {asOf} no te seguía de vuelta. Esta sugerencia está aquí para que una lista no se convierta en un juicio.',
      many: {
        title: '{count} de quienes no te siguen de vuelta ({dates})',
        sentence:
          'No tiene por qué ser por ti: hay quien mantiene una lista corta, hay quien solo sigue un tema. Si te gusta lo que comparten, no hace falta cambiar nada.',
        why: 'Las sigues, y en esas fechas era seguro que no te seguían de vuelta. Esta sugerencia está aquí para que una lista no se convierta en un juicio.',
      },
    },
    'follow-without-interaction': {
      title: 'Poca interacción',
      sentence:
        'Tu exportación no nombra nada tuyo hacia @{username} entre el {fromAt} y el {toAt}. Solo mirar está bien; unas palabras amables de vez en cuando mantienen el contacto.',
      why: 'Seguiste la cuenta todo ese tiempo. La exportación contiene tus me gusta, comentarios, guardados y mensajes; lo que hizo por ti no está en ella, y los chats que no dicen de quién son no se cuentan.',
      many: {
        title: 'Poca interacción con {count}, desde el {since}',
        sentence:
          'Tu exportación no nombra nada tuyo hacia estas cuentas. Solo mirar está bien; unas palabras amables de vez en cuando mantienen el contacto.',
        why: 'Las seguiste todo ese tiempo. La exportación contiene tus me gusta, comentarios, guardados y mensajes; lo que hicieron por ti no está en ella, y los chats que no dicen de quién son no se cuentan.',
      },
    },
    'quality-over-quantity': {
      title: 'Calidad, no cantidad',
      sentence:
        'Entre el {fromAt} y el {toAt} interactuaste con el {share} de tus {followers} seguidores. Unas pocas charlas de verdad llegan más lejos que un número mayor.',
      why: `Sale de tu exportación: me gusta, comentarios, guardados y chats tuyos. Se muestra por debajo del ${percent(FEW_SHARE)} y a partir de ${FOLLOWERS_AT_LEAST} seguidores. Lo que tus seguidores hicieron por ti no está en la exportación.`,
    },
    'annotate-what-you-tried': {
      title: '¿Probaste algo?',
      sentence:
        'Entre el {fromAt} y el {toAt}, {gained} seguidores eran nuevos o estaban de vuelta en tu lista y {lost} ya no se encontraban. Si entonces probaste algo, una nota en el Historial te permite comparar después.',
      why: `Cambiaron al menos ${MOVE_AT_LEAST} personas y el ${percent(MOVE_SHARE)} de tus seguidores, más que el ir y venir de cada día, y cerca no hay ninguna nota tuya.`,
    },
  },
};

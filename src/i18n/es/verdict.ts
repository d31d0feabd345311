import type { verdict as english } from '../en/verdict';
import type { TranslationOf } from '../shape/template';

/** The texts of verdicts, of what they rest on and of how sure lists are, in Spanish. */
export const verdict: TranslationOf<typeof english> = {
  'verdict.mutual': 'Seguimiento mutuo entre tú y @{username}.',
  'verdict.only-i-follow': 'Sigues a @{username}, que no te sigue de vuelta.',
  'verdict.only-i-follow.likely': 'Sigues a @{username}, que probablemente no te sigue de vuelta.',
  'verdict.only-they-follow': '@{username} te sigue, y tú no sigues de vuelta. Hacerlo o no depende de ti.',
  'verdict.neither': 'Sin seguimiento entre tú y @{username}.',
  'verdict.neither.likely': 'Probablemente sin seguimiento entre tú y @{username}.',
  'verdict.unknown': 'Balik aún no puede decir si hay seguimiento entre tú y @{username}.',
  'verdict.too-early': 'Es demasiado pronto para saber si @{username} te sigue de vuelta.',
  'verdict.too-many-hidden':
    'Balik no encontró a @{username} en una de tus listas, y no puede decir qué significa eso.',
  'verdict.hidden-or-left': '@{username} está oculta, o dejó Instagram.',
  'verdict.in-neither': '@{username} no está en ninguna de tus listas. Solo el perfil puede decir más.',
  'verdict.likely': 'Probable',
  'verdict.certain': 'Seguro',
  'verdict.plain': 'Según el número de tu perfil, no se ocultó nada',
  'verdict.asOf': 'A fecha de {date} ({ago})',
  'verdict.asOfDay': 'A fecha de {date}',
  'verdict.noDate': 'Nada lo aclara todavía',
  'verdict.old': 'Esto tiene más de 90 días.',
  'verdict.oldPerhaps': 'Esto puede tener más de 90 días.',
  'verdict.old.do': 'Lee de nuevo tus listas, o importa una exportación nueva, para renovarlo.',
  'verdict.early.now': 'La sigues desde hace menos de 7 días. Que aún no te siga de vuelta no dice nada.',
  'verdict.early.then': 'En la fecha de tu lista de seguidores, llevabas menos de 7 días siguiéndola.',
  'verdict.early.do': 'Lee de nuevo tus seguidores, o importa una exportación más reciente, para saberlo.',
  'verdict.why': 'Cómo lo sabemos',
  'verdict.timeline': 'Cronología',

  'evidence.in.followers': 'Entre tus seguidores ({date}).',
  'evidence.in.following': 'En tu lista de seguidos ({date}).',
  'evidence.in-between.followers': 'Entre tus seguidores (se mostró en algún momento del {from} al {date}).',
  'evidence.in-between.following': 'En tu lista de seguidos (se mostró en algún momento del {from} al {date}).',
  'evidence.absent.followers': {
    one: 'No está en tu lista de seguidores ({count} cuenta), leída hasta el final el {date}.',
    many: 'No está entre tus {count} de seguidores, leídos hasta el final el {date}.',
    other: 'No está entre tus {count} seguidores, leídos hasta el final el {date}.',
  },
  'evidence.absent.following': {
    one: 'No está en tu lista de seguidos ({count} cuenta), leída hasta el final el {date}.',
    many: 'No está entre las {count} de cuentas que sigues, leídas hasta el final el {date}.',
    other: 'No está entre las {count} cuentas que sigues, leídas hasta el final el {date}.',
  },
  'evidence.unnamed.followers': {
    one: 'No es el seguidor ({count}) que nombra tu exportación del {date}.',
    many: 'No se nombra entre los {count} de seguidores de tu exportación del {date}.',
    other: 'No se nombra entre los {count} seguidores de tu exportación del {date}.',
  },
  'evidence.unnamed.following': {
    one: 'No es la cuenta que sigues ({count}) que nombra tu exportación del {date}.',
    many: 'No se nombra entre las {count} de cuentas que sigues en tu exportación del {date}.',
    other: 'No se nombra entre las {count} cuentas que sigues en tu exportación del {date}.',
  },
  'evidence.counted': 'El perfil contaba exactamente ese número, antes y después: no se ocultó nada.',
  'evidence.nothing-hidden': 'Según el número de tu perfil, no se ocultó nada.',
  'evidence.at-most': {
    one: 'De las {n} que faltan en esta lista, como mucho {count} puede ser una cuenta que Instagram oculta.',
    other: 'De las {n} que faltan en esta lista, como mucho {count} pueden ser cuentas que Instagram oculta.',
  },
  'evidence.too-many.followers': {
    one: 'No se encontró en tu lista de seguidores ({count} cuenta), leída hasta el final el {date}.',
    many: 'No se encontró entre tus {count} de seguidores, leídos hasta el final el {date}.',
    other: 'No se encontró entre tus {count} seguidores, leídos hasta el final el {date}.',
  },
  'evidence.too-many.following': {
    one: 'No se encontró en tu lista de seguidos ({count} cuenta), leída hasta el final el {date}.',
    many: 'No se encontró entre las {count} de cuentas que sigues, leídas hasta el final el {date}.',
    other: 'No se encontró entre las {count} cuentas que sigues, leídas hasta el final el {date}.',
  },
  'evidence.up-to': 'Pero de las {n} no encontradas, hasta {h} pueden ser cuentas que Instagram oculta.',
  'evidence.any-hidden': 'Pero cada una de las {n} no encontradas puede ser una cuenta que Instagram oculta.',
  'evidence.hidden-unknown': 'Pero nadie sabe cuántas cuentas oculta esta lista.',
  'evidence.hidden-or-left.followers':
    'El {date} no estaba entre tus seguidores. Instagram la nombra como desactivada o eliminada, y eso no dice si te sigue.',
  'evidence.hidden-or-left.following':
    'El {date} no estaba en tu lista de seguidos. Instagram la nombra como desactivada o eliminada, y eso no dice si la sigues.',
  'evidence.in-neither': 'En ninguna de tus listas ({date}): solo el perfil puede decir más.',
  'evidence.in-neither.followers':
    'El {date} no estaba entre tus seguidores, ni se vio en otro sitio: solo el perfil puede decir más.',
  'evidence.in-neither.following':
    'El {date} no estaba en tu lista de seguidos, ni se vio en otro sitio: solo el perfil puede decir más.',
  'evidence.undated-export.followers':
    'No se nombra entre los seguidores de una exportación cuyo día no es seguro: puede haber llegado o haberse ido antes de ella, o después.',
  'evidence.undated-export.following':
    'No se nombra entre las cuentas que sigues en una exportación cuyo día no es seguro: puedes haberla seguido antes de ella, o después.',
  'evidence.not-asked.followers':
    'Tu lista de seguidores es del {date}, anterior a que esta cuenta estuviera en tu lista de seguidos.',
  'evidence.not-asked.followers.do': 'Léela de nuevo, o abre el perfil.',
  'evidence.not-asked.following':
    'Tu lista de seguidos es del {date}, anterior a que esta cuenta estuviera entre tus seguidores.',
  'evidence.not-asked.following.do': 'Léela de nuevo, o abre el perfil.',
  'evidence.doubt.names-in-export': 'La exportación solo conoce nombres; un cambio de nombre se vería igual.',
  'evidence.doubt.names-on-screen': 'La pantalla solo muestra nombres; un cambio de nombre se vería igual.',
  'evidence.on-screen': 'Leído de la pantalla, no de las respuestas de Instagram.',
  'evidence.doubt.known-by-name': 'Esta cuenta solo se conoce por su nombre; un cambio de nombre se vería igual.',
  'evidence.profile.followers.yes': 'El perfil decía que te sigue ({date}).',
  'evidence.profile.followers.no': 'El perfil decía que no te sigue ({date}).',
  'evidence.profile.following.yes': 'El perfil decía que la sigues ({date}).',
  'evidence.profile.following.no': 'El perfil decía que no la sigues ({date}).',
  'evidence.missed.followers': 'Después tampoco se encontró entre tus seguidores ({date}).',
  'evidence.missed.following': 'Después tampoco se encontró en tu lista de seguidos ({date}).',
  'evidence.partial.followers':
    'Aún no se ha visto entre tus seguidores. El {date} se leyeron {progress}, y eso no prueba nada.',
  'evidence.partial.following':
    'Aún no se ha visto en tu lista de seguidos. El {date} se leyeron {progress}, y eso no prueba nada.',
  'evidence.partial-export.followers':
    'No se nombra entre los seguidores de tu exportación del {date}. Puede no contenerlos a todos, así que eso no prueba nada.',
  'evidence.partial-export.following':
    'No se nombra entre las cuentas que sigues en tu exportación del {date}. Puede no contenerlas todas, así que eso no prueba nada.',
  'evidence.unread.followers': 'Aún no se conocen tus seguidores.',
  'evidence.unread.following': 'Aún no se conocen las cuentas que sigues.',

  'bound.these': {
    one: 'De estas {n}, como mucho {count} puede ser una cuenta que Instagram oculta.',
    other: 'De estas {n}, como mucho {count} pueden ser cuentas que Instagram oculta.',
  },
  'bound.lacked': {
    one: 'De las {n} que faltaban al leerla, como mucho {count} puede estar oculta por Instagram.',
    other: 'De las {n} que faltaban al leerla, como mucho {count} pueden estar ocultas por Instagram.',
  },
  'bound.settle': 'Abrir un perfil lo aclara.',
  'bound.none': 'Nada oculto, según lo que contaba tu perfil (a fecha de {date}).',
  'bound.counted': 'Nada oculto: el perfil contaba exactamente este número, antes y después ({date}).',
  'bound.screen': '{bound} Leído de la pantalla.',
  'bound.export': 'Según los nombres de tu exportación del {date}.',
  'bound.not-found.followers': {
    one: '{count} no encontrada entre tus seguidores',
    other: '{count} no encontradas entre tus seguidores',
  },
  'bound.not-found.following': {
    one: '{count} no encontrada entre las cuentas que sigues',
    other: '{count} no encontradas entre las cuentas que sigues',
  },
  'bound.up-to': '{found}; hasta {h} de ellas pueden estar ocultas.',
  'bound.any': '{found}; cualquiera de ellas puede estar oculta.',
  'bound.unknown': '{found}; nadie sabe cuántas de ellas pueden estar ocultas.',
  'bound.too-early':
    'Las sigues desde hace menos de 7 días, o las seguías desde hacía menos de 7 días en la fecha de tu lista de seguidores. Todavía pueden seguirte de vuelta.',

  'surer.title': 'Qué da más certeza',
  'surer.read': 'Abre la lista en Instagram y desplázate hasta el final.',
  'surer.open-profile': 'Abre tu propio perfil, para que Balik vea cuántas cuentas debería tener cada lista.',
  'surer.reopen-profile':
    'Abre tu propio perfil una vez más, antes de una hora: un recuento después de la lectura da más certeza.',
  'surer.read-again': 'Recorre la lista una vez más: las filas que se saltaron aparecen entonces.',
  'surer.visit-one': 'Abre el perfil de alguien: aclara el caso de esa persona.',
  'surer.visit-this': 'Abre este perfil: lo aclara.',
  'surer.bring-export':
    'Importa tu exportación de Instagram, con «Desde el principio»: nombra a todas las personas de ambas listas.',
  'surer.rest': 'Instagram pidió una pausa: espera hasta el {date} antes de abrir nada allí.',
};

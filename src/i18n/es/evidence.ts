import type { evidence as english } from '../en/evidence';
import type { TranslationOf } from '../shape/template';

export const evidence: TranslationOf<typeof english> = {
  'verdict.mutual': 'Seguimiento mutuo entre tú y @{username}.',
  'verdict.only-i-follow': 'Sigues a @{username}, que no te sigue de vuelta.',
  'verdict.only-i-follow.likely': 'Sigues a @{username}, que probablemente no te sigue de vuelta.',
  'verdict.only-they-follow': '@{username} te sigue, y tú no sigues de vuelta. Hacerlo o no depende de ti.',
  'verdict.neither': 'Sin seguimiento entre tú y @{username}.',
  'verdict.neither.likely': 'Probablemente sin seguimiento entre tú y @{username}.',
  'verdict.unknown': 'Balik aún no puede decir si hay seguimiento entre tú y @{username}.',
  'verdict.too-early': 'Es demasiado pronto para saber si @{username} te sigue de vuelta.',
  'verdict.too-many-hidden.followers': 'Sigues a @{username}. No se sabe si te sigue.',
  'verdict.too-many-hidden.following': '@{username} te sigue. No se sabe si la sigues.',
  'verdict.hidden-or-left': '@{username} está oculta, o dejó Instagram.',
  'verdict.in-neither': '@{username} no está en ninguna de tus listas. Solo el perfil puede decir más.',
  'verdict.certain': 'Seguro',
  'verdict.plain': 'Según el número de tu perfil, no se ocultó nada',
  'verdict.asOf': 'A fecha de {date} ({ago})',
  'verdict.asOfDay': 'A fecha de {date}',
  'verdict.noDate': 'Nada lo aclara todavía',
  'verdict.oldPerhaps': 'Esto puede tener más de 90 días.',
  'verdict.old.do': 'Lee de nuevo tus listas, o importa una exportación nueva, para renovarlo.',
  'verdict.early.now': 'La sigues desde hace menos de 7 días. Que aún no te siga de vuelta no dice nada.',
  'verdict.early.then': 'En la fecha de tu lista de seguidores, llevabas menos de 7 días siguiéndola.',
  'verdict.early.do': 'Lee de nuevo tus seguidores, o importa una exportación más reciente, para saberlo.',
  'verdict.why': 'Cómo lo sabemos',
  'verdict.known': 'Qué sabemos',
  'verdict.timeline': 'Cronología',

  'in.followers': 'Entre tus seguidores ({date}).',
  'in.following': 'En tu lista de seguidos ({date}).',
  'in-between.followers': 'Entre tus seguidores (se mostró en algún momento del {from} al {date}).',
  'in-between.following': 'En tu lista de seguidos (se mostró en algún momento del {from} al {date}).',
  'absent.followers': {
    one: 'No está en tu lista de seguidores ({count} cuenta), leída hasta el final el {date}.',
    many: 'No está entre tus {count} de seguidores, leídos hasta el final el {date}.',
    other: 'No está entre tus {count} seguidores, leídos hasta el final el {date}.',
  },
  'absent.following': {
    one: 'No está en tu lista de seguidos ({count} cuenta), leída hasta el final el {date}.',
    many: 'No está entre las {count} de cuentas que sigues, leídas hasta el final el {date}.',
    other: 'No está entre las {count} cuentas que sigues, leídas hasta el final el {date}.',
  },
  'unnamed.followers': {
    one: 'No es el seguidor ({count}) que nombra tu exportación del {date}.',
    many: 'No se nombra entre los {count} de seguidores de tu exportación del {date}.',
    other: 'No se nombra entre los {count} seguidores de tu exportación del {date}.',
  },
  'unnamed.following': {
    one: 'No es la cuenta que sigues ({count}) que nombra tu exportación del {date}.',
    many: 'No se nombra entre las {count} de cuentas que sigues en tu exportación del {date}.',
    other: 'No se nombra entre las {count} cuentas que sigues en tu exportación del {date}.',
  },
  counted: 'El perfil contaba exactamente ese número, antes y después: no se ocultó nada.',
  'nothing-hidden': 'Según el número de tu perfil, no se ocultó nada.',
  'at-most': {
    one: 'De las {n} que faltan en esta lista, como mucho {count} puede ser una cuenta que Instagram oculta.',
    other: 'De las {n} que faltan en esta lista, como mucho {count} pueden ser cuentas que Instagram oculta.',
  },
  'too-many.followers': {
    one: 'No se encontró en tu lista de seguidores ({count} cuenta), leída hasta el final el {date}.',
    many: 'No se encontró entre tus {count} de seguidores, leídos hasta el final el {date}.',
    other: 'No se encontró entre tus {count} seguidores, leídos hasta el final el {date}.',
  },
  'too-many.following': {
    one: 'No se encontró en tu lista de seguidos ({count} cuenta), leída hasta el final el {date}.',
    many: 'No se encontró entre las {count} de cuentas que sigues, leídas hasta el final el {date}.',
    other: 'No se encontró entre las {count} cuentas que sigues, leídas hasta el final el {date}.',
  },
  'up-to': 'Pero de las {n} no encontradas, hasta {h} pueden ser cuentas que Instagram oculta.',
  'any-hidden': 'Pero cada una de las {n} no encontradas puede ser una cuenta que Instagram oculta.',
  'hidden-unknown': 'Pero nadie sabe cuántas cuentas oculta esta lista.',
  'hidden-or-left.followers':
    'El {date} no estaba entre tus seguidores. Instagram la nombra como desactivada o eliminada, y eso no dice si te sigue.',
  'hidden-or-left.following':
    'El {date} no estaba en tu lista de seguidos. Instagram la nombra como desactivada o eliminada, y eso no dice si la sigues.',
  'in-neither': 'En ninguna de tus listas ({date}): solo el perfil puede decir más.',
  'in-neither.followers':
    'El {date} no estaba entre tus seguidores, ni se vio en otro sitio: solo el perfil puede decir más.',
  'in-neither.following':
    'El {date} no estaba en tu lista de seguidos, ni se vio en otro sitio: solo el perfil puede decir más.',
  'undated-export.followers':
    'No se nombra entre los seguidores de una exportación cuyo día no es seguro: puede haber llegado o haberse ido antes de ella, o después.',
  'undated-export.following':
    'No se nombra entre las cuentas que sigues en una exportación cuyo día no es seguro: puedes haberla seguido antes de ella, o después.',
  'not-asked.followers':
    'Tu lista de seguidores es del {date}, anterior a que esta cuenta estuviera en tu lista de seguidos.',
  'not-asked.followers.do': 'Léela de nuevo, o abre el perfil.',
  'not-asked.following':
    'Tu lista de seguidos es del {date}, anterior a que esta cuenta estuviera entre tus seguidores.',
  'not-asked.following.do': 'Léela de nuevo, o abre el perfil.',
  'doubt.names-in-export': 'La exportación solo conoce nombres; un cambio de nombre se vería igual.',
  'doubt.names-on-screen': 'La pantalla solo muestra nombres; un cambio de nombre se vería igual.',
  'on-screen': 'Leído de la pantalla, no de las respuestas de Instagram.',
  'doubt.known-by-name': 'Esta cuenta solo se conoce por su nombre; un cambio de nombre se vería igual.',
  'profile.followers.yes': 'El perfil decía que te sigue ({date}).',
  'profile.followers.no': 'El perfil decía que no te sigue ({date}).',
  'profile.following.yes': 'El perfil decía que la sigues ({date}).',
  'profile.following.no': 'El perfil decía que no la sigues ({date}).',
  'missed.followers': 'Después tampoco se encontró entre tus seguidores ({date}).',
  'missed.following': 'Después tampoco se encontró en tu lista de seguidos ({date}).',
  'partial.followers':
    'Aún no se ha visto entre tus seguidores. El {date} se leyeron {progress}, y eso no prueba nada.',
  'partial.following':
    'Aún no se ha visto en tu lista de seguidos. El {date} se leyeron {progress}, y eso no prueba nada.',
  'partial-export.followers':
    'No se nombra entre los seguidores de tu exportación del {date}. Puede no contenerlos a todos, así que eso no prueba nada.',
  'partial-export.following':
    'No se nombra entre las cuentas que sigues en tu exportación del {date}. Puede no contenerlas todas, así que eso no prueba nada.',
  'unread.followers': 'Aún no se conocen tus seguidores.',
  'unread.following': 'Aún no se conocen las cuentas que sigues.',
};

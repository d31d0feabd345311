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

import type { verdict as english } from '../en/verdict';
import type { TranslationOf } from '../shape/template';

/** The texts of verdicts, of what they rest on and of how sure lists are, in Spanish. */
export const verdict: TranslationOf<typeof english> = {
  'verdict.likely': 'Probable',
  'verdict.old': 'Esto tiene más de 90 días.',

  'bound.these': {
    one: 'De estas {n}, como mucho {count} puede estar aquí por error: Instagram no muestra todas las cuentas.',
    other: 'De estas {n}, como mucho {count} pueden estar aquí por error: Instagram no muestra todas las cuentas.',
  },
  'bound.lacked': {
    one: 'De las {n} que faltaban al leerla, como mucho {count} puede estar oculta por Instagram.',
    other: 'De las {n} que faltaban al leerla, como mucho {count} pueden estar ocultas por Instagram.',
  },
  'bound.settle': 'Abrir un perfil lo aclara.',
  'bound.none': 'Tu perfil contaba las mismas, así que no falta nadie (a fecha de {date}).',
  'bound.counted': 'Tu perfil contaba exactamente este número, antes y después, así que no falta nadie ({date}).',
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
  'bound.up-to': '{found}; hasta {h} de ellas pueden estar en ella de todos modos.',
  'bound.any': '{found}; cualquiera de ellas puede estar en ella de todos modos.',
  'bound.unknown': '{found}; nadie sabe cuántas de ellas están en ella de todos modos.',
  'bound.too-early':
    'En la fecha de tu lista de seguidores, las seguías desde hacía menos de 7 días. Todavía pueden seguirte de vuelta.',

  'surer.title': 'Qué da más certeza',
  'surer.read': 'Abre la lista en Instagram y desplázate hasta el final.',
  'surer.open-profile': 'Abre tu propio perfil, para que Balik vea cuántas cuentas debería tener cada lista.',
  'surer.reopen-profile':
    'Abre tu propio perfil una vez más, antes de una hora: si los números siguen igual, la respuesta es más segura.',
  'surer.reopen-here':
    'Recarga tu perfil en Instagram una vez, antes de una hora: si los números siguen igual, la respuesta es más segura.',
  'surer.reload-confirms':
    'Si quieres, recarga tu perfil en Instagram antes de una hora: los mismos números confirman que nada cambió entretanto.',
  'surer.reopen-confirms':
    'Si quieres, abre tu perfil otra vez antes de una hora: los mismos números confirman que nada cambió entretanto.',
  'surer.read-again': 'Recorre la lista una vez más: las filas que se saltaron aparecen entonces.',
  'surer.visit-one': 'Abre el perfil de alguien: aclara el caso de esa persona.',
  'surer.visit-this': 'Abre este perfil: lo aclara.',
  'surer.bring-export':
    'Importa tu exportación de Instagram, con «Desde el principio»: nombra a todas las personas de ambas listas.',
  'surer.rest': 'Instagram pidió una pausa: espera hasta el {date} antes de abrir nada allí.',
};

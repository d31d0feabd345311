import type { manners as english } from '../en/manners';
import type { TranslationOf } from '../shape/template';

/** The words of the Manners view, in Spanish. */
export const manners: TranslationOf<typeof english> = {
  title: 'Modales',
  hints: 'Sugerencias',
  'hints.title': 'Sugerencias de ahora',
  'hints.looking': 'Repasando tus listas…',
  'hints.none': 'Ninguna sugerencia por ahora.',
  'hints.none.text': 'Las sugerencias aparecen cuando se leen tus listas.',
  'hints.more': { one: '{count} más', other: '{count} más' },
  'hints.quiet': 'El modo silencioso está activado, así que aquí no se muestra nada.',
  'hints.names': { one: 'Mostrar {count} más', other: 'Mostrar {count} más' },
  'hints.snoozed': 'Oculta durante 30 días.',
  'hints.muted': 'Esta sugerencia no se mostrará más.',
  'hints.failed': 'No se pudo guardar. Inténtalo de nuevo.',
  'left.title': 'Sugerencias que desactivaste',
  'left.text': 'Vuelve a mostrarlas cuando quieras.',
  'left.muted': 'Nunca se muestra',
  'left.about': '{title}: @{username}',
  'left.many': {
    one: '{title}: {count} persona',
    many: '{title}: {count} de personas',
    other: '{title}: {count} personas',
  },
  'settings.title': 'Configuración de las sugerencias',
  business: 'Modo negocio',
  'business.text':
    'Las etiquetas de público van primero, un seguidor nuevo sin etiqueta trae una sugerencia, y Estadísticas compara antes y después de tus notas.',
  keys: 'Atajos de teclado',
  'keys.text':
    'Las teclas 1 a 5 añaden un motivo al perfil que se muestra, K lo oculta de la lista. Desactivados mientras escribes.',
  'guide.title': 'La guía para seguir de vuelta',
  'guide.text': 'Qué es seguir de vuelta, por qué se hace y cómo hacerlo bien. Seis capítulos breves.',
  'guide.see': 'Verlo en Balik',
};

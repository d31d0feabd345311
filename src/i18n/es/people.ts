import type { people as english } from '../en/people';
import type { TranslationOf } from '../shape/template';

/** What People says beside the names of its lists, in Spanish. */
export const people: TranslationOf<typeof english> = {
  'sort.dated': 'Con fechas de tu exportación de Instagram',
  'sort.followed-first': 'Las que sigues desde hace más tiempo',
  'sort.followed-last': 'Las que sigues desde hace poco',
  'sort.followed-me': 'Las que te siguen desde hace poco',
  'sort.interacted': 'Última interacción',

  'fact.following': 'la sigues desde el {date}',
  'fact.followers': 'te sigue desde el {date}',
  'fact.interacted': 'interacción el {date}',
  'fact.not-interacted': 'sin interacción conocida',
  'fact.first-seen': 'vista por primera vez el {date}',
  'fact.listed': 'desde el {date}',
  'usual.first-seen': 'Vistas por primera vez el {date}, salvo que la fila diga otra cosa.',
  'column.name': 'Nombre',
  'column.following': 'La sigues desde',
  'column.followers': 'Te sigue desde',
  'column.interacted': 'Última interacción',
  'column.first-seen': 'Vista por primera vez',
  'column.listed': 'En la lista desde',
  'column.notes': 'Notas',
  'column.actions': 'Acciones',
  'column.unknown': 'sin fecha conocida',

  'row.hide': 'Ocultar a @{username} de esta lista',
  'row.note': 'Nota sobre @{username}',
  'row.noted': 'Nota sobre @{username}: {notes}',
  'row.hasNote': 'tiene una nota',

  menu: 'Más para esta lista',
  'menu.export': 'Exportar esta lista',
  'menu.copy': 'Copiar nombres de usuario',
  'done.exporting': 'Escribiendo el archivo…',
  'done.exported': {
    one: '{count} persona guardada como CSV.',
    many: '{count} de personas guardadas como CSV.',
    other: '{count} personas guardadas como CSV.',
  },
  'done.copied': {
    one: '{count} nombre de usuario copiado.',
    many: '{count} de nombres de usuario copiados.',
    other: '{count} nombres de usuario copiados.',
  },
  'done.failed': 'No se pudo guardar el archivo. Inténtalo de nuevo.',
  'done.notCopied': 'No se pudo copiar. Inténtalo de nuevo.',

  early: {
    one: 'Las sigues desde hace menos de 7 días ({count})',
    other: 'Las sigues desde hace menos de 7 días ({count})',
  },
  'early.all': 'Ver las {count}',

  'print.head': '{list} de @{viewer}, {date}',
  'print.most': 'Las primeras {count} de {all}.',
  'print.sight': 'Solo lo que está a la vista, de {all}.',
};

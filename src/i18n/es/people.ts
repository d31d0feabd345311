import type { people as english } from '../en/people';
import type { TranslationOf } from '../shape/template';

/** What People says beside the names of its lists, in Spanish. */
export const people: TranslationOf<typeof english> = {
  title: 'Personas',
  search: 'Buscar por nombre de usuario o nombre',
  'search.short': 'Buscar',
  sort: 'Ordenar',
  'sort.recent': 'Vistas por primera vez hace poco',
  'sort.username': 'Nombre de usuario A–Z',
  'sort.name': 'Nombre completo A–Z',
  filters: 'Filtros',
  filtersOn: { one: 'Filtros, {count} activo', other: 'Filtros, {count} activos' },
  'filter.verified': 'Verificada',
  'filter.private': 'Privada',
  'filter.certainty': 'Certeza',
  any: 'Cualquiera',
  yes: 'Sí',
  no: 'No',
  clear: 'Borrar búsqueda y filtros',
  many: 'Seleccionar varias',
  shown: { one: '{count} persona', many: '{count} de personas', other: '{count} personas' },
  shownOf: { one: 'Se muestra {count} de {all}', other: 'Se muestran {count} de {all}' },
  asOf: 'a fecha de {date}',
  indexing: 'Cargando nombres: {share}',
  'partial.followers': 'De tus seguidores se leyeron {progress}.',
  'partial.following': 'De las cuentas que sigues se leyeron {progress}.',
  'cut.followers': 'Instagram solo muestra una parte de tus seguidores: {progress}.',
  'cut.following': 'Instagram solo muestra una parte de las cuentas que sigues: {progress}.',
  'cut.both': 'Instagram solo muestra una parte de tus listas: seguidores, {followers}; seguidos, {following}.',
  'cut.export': 'Tu exportación de Instagram los incluye a todos.',
  'ended.followers':
    'Tus seguidores se leyeron hasta el final, y aun así Instagram solo mostró {progress}. Quien falta puede estar entre las cuentas que oculta.',
  'ended.following':
    'Las cuentas que sigues se leyeron hasta el final, y aun así Instagram solo mostró {progress}. Quien falta puede estar entre las que oculta.',
  'uncounted.followers':
    'Tus seguidores se leyeron hasta el final, {progress}, pero no es seguro cuántos debería haber. Quien falta puede estar entre las cuentas que Instagram oculta.',
  'uncounted.following':
    'Las cuentas que sigues se leyeron hasta el final, {progress}, pero no es seguro cuántas debería haber. Quien falta puede estar entre las que Instagram oculta.',
  'export.followers':
    'Tus seguidores se conocen por tu exportación del {date}. {window} Por eso nadie figura en «No te siguen de vuelta».',
  'export.following':
    'Las cuentas que sigues se conocen por tu exportación del {date}. {window} Por eso nadie figura en «No sigues de vuelta».',
  'unread.followers': 'Aún no se conocen tus seguidores.',
  'unread.following': 'Aún no se conocen las cuentas que sigues.',
  'explain.unknown':
    'Estas personas están en una de tus listas, y la otra no se conoce entera. Balik no acusa a nadie con media lista.',
  'empty.title': 'Nadie aquí',
  'empty.mutual': 'Aún no se sabe de nadie a quien sigas que te siga de vuelta.',
  'empty.only-i-follow': 'No se sabe de nadie a quien sigas que no te siga de vuelta.',
  'empty.only-they-follow': 'No se sabe de nadie que te siga sin que sigas de vuelta.',
  'empty.unknown': 'Balik lo sabe de todas las personas de tus listas.',
  'empty.not-found':
    'Esto es para personas que faltan en una lista completa, aunque puede que Instagram las oculte. Ahora no hay nadie así.',
  'empty.too-early': 'No hay nadie a quien sigas desde hace tan poco.',
  'empty.list': 'Aquí no hay nadie de esta lista.',
  'empty.search': 'Nadie de esta lista encaja con tu búsqueda y tus filtros.',
  'empty.unread': 'Abre tus seguidores en instagram.com y desplázate hasta el final; después, las cuentas que sigues.',
  'empty.unfound.title': 'Aún no se puede nombrar a nadie',
  'empty.unfound': {
    one: '{count} no se encontró entre tus seguidores, pero Instagram puede estar ocultando demasiadas para decir quién no te sigue de vuelta.',
    other:
      '{count} no se encontraron entre tus seguidores, pero Instagram puede estar ocultando demasiadas para decir quién no te sigue de vuelta.',
  },
  'unfound.between': 'Así que {between} de ellas no te siguen de vuelta.',
  most: 'Se muestran las primeras {count}. Busca para encontrar a cualquier otra persona.',
  'import.newer': 'Importa una más reciente',

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
  'usual.all': 'Todas vistas por primera vez: {date}.',
  'column.name': 'Nombre',
  'column.since': 'Desde',
  'column.following': 'La sigues desde',
  'column.followers': 'Te sigue desde',
  'column.interacted': 'Última interacción',
  'column.listed': 'En la lista desde',
  'column.notes': 'Motivo y etiquetas',
  'column.actions': 'Acciones',

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

import type { pulse as english } from '../en/pulse';
import type { TranslationOf } from '../shape/template';

/** What Balik expects of instagram.com and finds there, in Spanish. */
export const pulse: TranslationOf<typeof english> = {
  title: '¿Funciona Balik?',
  intro: 'Cuando Instagram cambia, la parte que ya no encaja se detiene y lo dice aquí. Lo leído se queda como está.',
  none: 'Aún no hay nada que contar. Abre un perfil o una lista en instagram.com.',
  fine: 'Todo funciona.',
  resting: 'Instagram ha cambiado aquí. Detenida desde el {day}; Balik lo intenta de nuevo una vez al día.',
  unread:
    'Instagram ha cambiado aquí. No se entiende desde el {day}: nada de ello se guarda. Balik sigue con la primera respuesta que vuelva a entender.',
  screen:
    'Las respuestas de Instagram no traen estas filas desde el {day}. En su lugar, Balik las lee de la pantalla: desplázate como siempre.',
  works: 'Sigue funcionando: {parts}.',
  missed: {
    one: 'Encontrada por última vez el {day}; desde entonces, una vez no encontrada.',
    other: 'Encontrada por última vez el {day}; desde entonces, {count} veces no encontrada.',
  },
  never: 'Aún no encontrada.',
  found: 'Encontrada {found} de {expected} veces.',
  'part.profile-name': 'El nombre en un perfil (marcas ahí)',
  'part.header-counts': 'Los números en un perfil (cuán larga debería ser una lista)',
  'part.list-rows': 'Las filas de una lista abierta (marcas ahí)',
  'part.list-dialog': 'La ventana de una lista abierta',
  'part.hover-card': 'La tarjeta sobre un nombre (marcas ahí)',
  'part.lists': 'Las respuestas que llenan las listas (lo que Balik lee)',
  'part.followers-lists': 'Las respuestas que llenan las listas de seguidores (lo que Balik lee)',
  'part.following-lists': 'Las respuestas que llenan las listas de seguidos (lo que Balik lee)',
  'part.screen-followers': 'Las filas de tu lista de seguidores en la pantalla',
  'part.screen-following': 'Las filas de tu lista de seguidos en la pantalla',
  'part.profiles': 'Las respuestas sobre un perfil',
  'part.ties': 'Las respuestas sobre seguimientos',
  'part.other': 'Otra parte: {name}',
  'count.same': 'Seguidores que no sigues de vuelta: Instagram contó {said} el {day}, y Balik también.',
  'count.differs':
    'Seguidores que no sigues de vuelta: Instagram contó {said} el {day}, Balik {own}; {count} de diferencia. Las dos listas cambian mientras se leen, así que una diferencia pequeña no es culpa de nadie.',
  copy: 'Copiar informe',
  copied: 'Informe copiado.',
  'copy.failed': 'No se pudo copiar. El informe está seleccionado abajo: cópialo a mano.',
  report: 'Un informe sin nombres',
  'report.text':
    'Números por parte y día; sin nombres de usuario ni números de cuenta. Adjúntalo si le dices a alguien que Balik necesita un arreglo.',
  record: 'Grabar para un informe',
  'record.text':
    'Cuando Instagram ha cambiado, una grabación de lo que responde y de cómo están hechas sus páginas permite arreglar Balik sin tu cuenta. En la propia página, los nombres, números de cuenta, textos e imágenes se sustituyen por otros inventados antes de guardar nada; los recuentos se quedan. No se envía nada: tú la lees y tú la guardas.',
  'record.start': 'Empezar a grabar',
  'record.stop': 'Detener la grabación',
  'record.on': 'Grabando para un informe',
  'record.runs': 'Grabando desde las {time}: {size} de {most} hasta ahora. Termina sola a las {end}.',
  'record.todo':
    'Recarga tu pestaña de Instagram, abre tu perfil, abre las dos listas y desplázate un poco. Los mensajes no se graban nunca.',
  'record.full': 'La grabación estaba llena, así que terminó sola.',
  'record.timeUp': 'El tiempo se acabó, así que terminó sola.',
  'record.read': 'Esto es todo ({size}), tal como se guardaría. Se borra cuando cierras el navegador.',
  'record.empty':
    'No hay nada en ella: mientras tanto no había abierta ni se cargó de nuevo ninguna página de instagram.com.',
  'record.whole': 'La grabación entera',
  'record.save': 'Guardar la grabación',
  'record.discard': 'Descartar',
  'record.failed': 'No funcionó. Inténtalo de nuevo.',
  places: 'Mostrar marcas',
  'places.profile': 'En los perfiles',
  'places.rows': 'En las filas de las listas',
  'places.hover': 'En la tarjeta sobre un nombre',
  'places.all': 'Marcar a todo el mundo en las listas, no solo cuando sigue una sola de las dos partes',
};

import type { data as english } from '../en/data';
import type { TranslationOf } from '../shape/template';

/** The texts of the Data view in Spanish. */
export const data: TranslationOf<typeof english> = {
  title: 'Datos',
  remembers: 'Lo que hay guardado aquí',
  'remembers.since': 'Desde',
  'remembers.snapshots': 'Instantáneas, cada una de una lista',
  'remembers.imports': 'Exportaciones importadas',
  'remembers.nothing':
    'Aún no hay nada guardado. Lo que leas se queda en este navegador; aquí verás cuánto es y podrás borrarlo.',
  'remembers.viewers': 'Tus cuentas',
  'remembers.people': 'Personas',
  'remembers.space': 'Espacio usado',
  delete: 'Eliminar todo',
  'delete.text': 'Elimina de este dispositivo todas las personas, instantáneas y notas de todas tus cuentas.',
  'delete.ask': '¿Eliminar todo?',
  'delete.final':
    'Es definitivo y no se puede deshacer. Si quizá quieras recuperarlo, haz antes una copia de seguridad.',
  'delete.backup': 'Hacer antes una copia',
  'delete.yes': 'Eliminar todo para siempre',
  'delete.no': 'Cancelar',
  'delete.done': 'Todo está eliminado.',
  'delete.failed': 'No se pudo eliminar. Cierra las otras ventanas de Balik e inténtalo de nuevo.',
  trouble: 'Solución de problemas',
  'trouble.none': 'Si una lista no se cuenta mientras te desplazas, recarga la pestaña de Instagram.',
  'trouble.times': { one: 'una vez', other: '{count} veces' },
  'trouble.technical': 'Detalles técnicos',
  about: 'Lo que Balik promete',
  'about.passive': 'Pasivo: no envía nada a Instagram, y no sigue ni deja de seguir a nadie.',
  'about.truthful': 'Veraz: una lista que no se leyó hasta el final no acusa a nadie.',
  'about.private': 'Privado: todo se queda en este dispositivo.',
  'about.gentle': 'Amable: dice lo que hay y te deja la decisión.',
  'about.not': 'Balik no está hecho ni respaldado por Instagram o Meta.',
  'about.welcome': 'Volver a ver la página de bienvenida',
  'new.title': 'Novedades de Balik {version}',
  'new.read': 'Entendido',

  'trouble.rate-limited': 'Instagram pidió una pausa.',
  'trouble.rate-limited.do': 'Deja descansar tus listas un día y sigue leyendo después. Lo leído está guardado.',
  'trouble.logged-out': 'Instagram respondió como si nadie hubiera iniciado sesión.',
  'trouble.logged-out.do': 'Inicia sesión de nuevo en instagram.com y abre otra vez la lista.',
  'trouble.checkpoint': 'Instagram quiere que confirmes que eres tú.',
  'trouble.checkpoint.do': 'Sigue los pasos que te indica Instagram y abre de nuevo la lista.',
  'trouble.action-blocked': 'Instagram detuvo una acción y te pide que lo intentes más tarde.',
  'trouble.action-blocked.do': 'Durante tres días, no sigas ni dejes de seguir a nadie.',
  'trouble.private': 'La lista es privada.',
  'trouble.private.do': 'Solo quienes siguen esa cuenta pueden abrir sus listas. Todo está en orden.',
  'trouble.withheld': 'Instagram dio una lista vacía o la negó, aunque el perfil cuenta más.',
  'trouble.withheld.do': 'Por ahora la retiene. Inténtalo otro día; Balik no lo toma por «nadie».',
  'trouble.profile-refused': 'Instagram no respondió sobre un perfil.',
  'trouble.profile-refused.do':
    'No afecta a las listas: sigue leyendo. Si ocurre a menudo, abre menos perfiles durante un día.',
  'trouble.action-refused': 'Instagram no llevó a cabo una acción de seguir o dejar de seguir.',
  'trouble.action-refused.do': 'Durante un día, no sigas ni dejes de seguir a nadie. No afecta a las listas.',
  'trouble.profile-unreadable': 'No se pudo leer una respuesta sobre un perfil, así que se dejó fuera.',
  'trouble.profile-unreadable.do':
    'Abre de nuevo el perfil. Si sigue ocurriendo, quizá Instagram haya cambiado: busca una actualización de Balik.',
  'trouble.action-unreadable': 'No se pudo leer la respuesta a una acción de seguir o dejar de seguir.',
  'trouble.action-unreadable.do':
    'No hay nada que hacer: Balik simplemente no la vio. El perfil o la próxima lectura lo mostrará.',
  'trouble.aside-unreadable':
    'No se pudo leer una respuesta que Instagram da aparte de tus listas, así que se dejó fuera.',
  'trouble.aside-unreadable.do': 'No hay nada que hacer: tus listas se leen sin ella.',
  'trouble.rows': 'Llegaron filas de una lista sin el número que dice de quién son.',
  'trouble.rows.do':
    'No hay nada que hacer: solo esas filas se dejaron fuera, y cuentan entre las cuentas que pueden estar ocultas.',
  'trouble.too-much': 'Una respuesta era mucho mayor que cualquier página de una lista, así que se dejó fuera.',
  'trouble.too-much.do': 'Si otra extensión actúa en Instagram, desactívala y abre de nuevo la lista.',
  'trouble.viewer': 'La página se contradecía sobre quién ha iniciado sesión.',
  'trouble.viewer.do': 'Recarga la pestaña de Instagram. No se guardó nada de esa página.',
  'trouble.unreadable': 'No se pudo leer una respuesta, así que se dejó fuera.',
  'trouble.unreadable.do':
    'Recarga la pestaña y abre de nuevo la lista. Si sigue ocurriendo, quizá Instagram haya cambiado: busca una actualización de Balik.',
};

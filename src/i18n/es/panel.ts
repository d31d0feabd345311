import type { panel as english } from '../en/panel';
import type { TranslationOf } from '../shape/template';
import { listNames as lists } from './list-names';
import { marks } from './marks';
import { verdict } from './verdict';

/** Spanish, for both sides of the ocean: the reader is "tú", and no sentence needs a plural "you". */
export const panel: TranslationOf<typeof english> = {
  'app.name': 'Balik',
  'app.skip': 'Ir al contenido',
  'app.views': 'Vistas',
  'app.loading': 'Abriendo tus datos…',
  'app.failed': 'No se puede mostrar esta vista',
  'app.failed.text': 'No se perdió ninguno de tus datos, y las otras vistas funcionan. Inténtalo de nuevo.',
  'app.again': 'Intentarlo de nuevo',
  'nav.now': 'Ahora',
  'nav.people': 'Personas',
  'nav.history': 'Historial',
  'nav.insights': 'Estadísticas',
  'nav.manners': 'Modales',
  'nav.data': 'Datos',
  'nav.settings': 'Configuración',
  'menu.more': 'Más',
  'menu.more.masked': 'Más, se muestran nombres inventados',
  'menu.print': 'Imprimir',
  'menu.mask': 'Ocultar los nombres reales',
  'menu.mask.until': 'hasta que se cierre el navegador',
  paused: '«Leer contigo» está desactivado: Balik no guarda nada nuevo.',
  'viewer.label': 'Tu cuenta',
  'viewer.unnamed': 'Cuenta {id}',
  close: 'Cerrar',
  picture: 'Guardar como imagen',

  'status.mutual': marks.statuses.mutual,
  'status.only-i-follow': marks.statuses['only-i-follow'],
  'status.only-they-follow': marks.statuses['only-they-follow'],
  'status.neither': marks.statuses.neither,
  'status.unknown': 'Aún no se sabe',
  'status.not-found': 'Sin encontrar',
  'status.too-early': 'Demasiado pronto para saberlo',
  'tab.mutual': lists.mutual,
  'tab.only-i-follow': lists['only-i-follow'],
  'tab.only-they-follow': lists['only-they-follow'],
  'tab.unknown': lists.unknown,
  'tab.not-found': lists['not-found'],
  'tab.too-early': lists['too-early'],
  'tab.neither': lists.neither,
  'tab.all': 'Todas las de aquí',

  'reading.followers': 'Seguidores',
  'reading.following': 'Seguidos',
  'reading.ownerFollowers': 'Seguidores de @{owner}',
  'reading.ownerFollowing': 'Seguidos por @{owner}',
  'reading.ofExpected': '{seen} de {expected}',
  'reading.ofUnknown': '{seen} hasta ahora',
  'reading.named': '{seen} en tu exportación',
  'reading.window': 'Solo contiene seguimientos del {from} al {to}.',
  'reading.window.possible':
    'Su seguimiento más antiguo es del {from}. Si no pediste «Desde el principio», faltan los anteriores.',
  'reading.window.unknown': 'Nada en ella muestra qué fechas abarca, así que pueden faltar algunas.',
  'reading.window.empty':
    'Esa exportación no tiene a nadie en esta lista. Si no pediste «Desde el principio», pueden faltar algunas cuentas.',
  'reading.window.alone': 'La otra lista no está en esa exportación, así que nada muestra si esta está completa.',
  'reading.window.parts': 'Una parte de ella falta o no se pudo leer.',
  'reading.whole': 'Leída hasta el final',
  'reading.partial': 'No hasta el final',
  'reading.incomplete': 'Leída, pero no completa',
  'export.complete': 'De tu exportación, completa',
  'export.partial': 'De tu exportación, no completa',
  'export.unsure': 'De tu exportación; puede no estar completa',
  'reading.unidentified': 'Abierta, pero no se pudo reconocer a nadie',
  'reading.withheld': 'Abierta, pero no se mostró a nadie',
  'reading.live': 'Leyendo contigo ahora',
  'reading.at': '{date} ({ago})',
  'date.orLater': '{date} o después',
  'reading.notShown': { one: '{count} sin mostrar', other: '{count} sin mostrar' },
  'reading.hidden': {
    one: 'El perfil suma {count} cuenta más de las que mostró la lista. Instagram oculta algunas, a menudo porque están desactivadas.',
    many: 'El perfil suma {count} de cuentas más de las que mostró la lista. Instagram oculta algunas, a menudo porque están desactivadas.',
    other:
      'El perfil suma {count} cuentas más de las que mostró la lista. Instagram oculta algunas, a menudo porque están desactivadas.',
  },
  'reading.lastWhole.export': {
    one: 'Completa en la exportación del {date}, con {count} cuenta.',
    many: 'Completa en la exportación del {date}, con {count} de cuentas.',
    other: 'Completa en la exportación del {date}, con {count} cuentas.',
  },
  'reading.lastWhole': {
    one: 'Leída hasta el final por última vez el {date}, con {count} cuenta.',
    many: 'Leída hasta el final por última vez el {date}, con {count} de cuentas.',
    other: 'Leída hasta el final por última vez el {date}, con {count} cuentas.',
  },
  'advice.capped.own': 'Instagram solo muestra una parte de esta lista. Tu exportación de Instagram la tiene entera.',
  'advice.capped.other': 'Instagram solo muestra una parte de esta lista. El resto no se sabe.',
  'advice.started-mid-list': 'La lista ya estaba abierta. Ciérrala, ábrela de nuevo y desplázate desde arriba.',
  'advice.not-finished': 'Sigue desplazándote hasta el final de la lista.',
  'advice.not-finished.later': 'Abre de nuevo la lista y desplázate hasta el final.',
  'advice.count-unknown':
    'Llegaste al final, pero no se sabe cuán larga debería ser la lista. Abre el perfil una vez, para que se muestre su número.',
  'advice.count-unknown.rest':
    'Llegaste al final, pero no se sabe cuán larga debería ser la lista. El número del perfil lo dice, cuando termine su pausa.',
  'advice.too-few-seen': 'Cierra la lista, ábrela y desplázate otra vez para encontrar el resto.',
  'advice.count-disagrees': 'Esto difiere mucho de tu lectura anterior. Lee la lista una vez más.',
  'advice.date-window': 'La exportación solo abarca algunas fechas. Pide a Instagram «Desde el principio».',
  'advice.other-list-missing':
    'La otra lista no está en esta exportación. Instagram deja fuera una lista vacía; si la tuya no lo está, elige el ZIP entero, o lee la lista en instagram.com.',
  'advice.parts-missing':
    'Falta una parte de la exportación. Elige juntos todos sus archivos, o pide de nuevo la exportación.',
  'advice.stalled.own':
    'Dos intentos no llegaron más lejos. Puede que Instagram muestre solo una parte de la lista: importa tu exportación de Instagram, o abre los perfiles que te importan.',
  'advice.stalled.other': 'Dos intentos no llegaron más lejos. Puede que Instagram muestre solo una parte de la lista.',
  'rest.lists': 'Instagram pidió una pausa. Deja descansar tus listas hasta el {date}; no se pierde nada.',

  'now.title': 'Ahora',
  'answer.nothing': 'aún no se sabe',
  'answer.soFar': 'por lo que se sabe',
  'now.lists': 'Tus listas',
  'now.otherLists': 'Otras listas que abriste',
  'now.next': 'Siguiente paso',
  'now.next.capped.followers':
    'Instagram solo muestra una parte de tus seguidores. Tu exportación de Instagram los tiene todos.',
  'now.next.capped.following':
    'Instagram solo muestra una parte de las cuentas que sigues. Tu exportación de Instagram las tiene todas.',
  'now.next.capped.both':
    'Instagram solo muestra una parte de tus dos listas. Tu exportación de Instagram las tiene enteras.',
  'now.next.stalled.followers':
    'Con tus seguidores hubo dos intentos y no se llegó más lejos. Es poco probable que ayude desplazarse otra vez. Tu exportación de Instagram los tiene todos.',
  'now.next.stalled.following':
    'Con las cuentas que sigues hubo dos intentos y no se llegó más lejos. Es poco probable que ayude desplazarse otra vez. Tu exportación de Instagram las tiene todas.',
  'now.next.stalled.both':
    'Con tus dos listas hubo dos intentos y no se llegó más lejos. Es poco probable que ayude desplazarse otra vez. Tu exportación de Instagram las tiene enteras.',
  'now.next.byProfile': 'Para una persona en concreto, basta abrir su perfil.',
  'now.next.withheld':
    'Instagram dio una lista vacía o la negó. Abre tu propio perfil: si cuenta 0, abre ahí la lista una vez más; si cuenta más, la lista está retenida por ahora. Inténtalo otro día, o importa tu exportación de Instagram.',
  'now.next.withheld.followers':
    'Instagram no mostró a nadie, aunque tu perfil cuenta {count} seguidores: la lista está retenida por ahora. Inténtalo otro día, o importa tu exportación de Instagram.',
  'now.next.withheld.following':
    'Instagram no mostró a nadie, aunque según tu perfil sigues {count}: la lista está retenida por ahora. Inténtalo otro día, o importa tu exportación de Instagram.',
  'now.next.withheld.least': 'al menos {count}',
  'now.next.withheld.none.followers':
    'Instagram dio una lista vacía, y tu perfil cuenta 0 seguidores. Abre esa lista una vez más en tu propio perfil; entonces queda leída.',
  'now.next.withheld.none.following':
    'Instagram dio una lista vacía, y según tu perfil sigues 0. Abre esa lista una vez más en tu propio perfil; entonces queda leída.',
  'now.next.unidentified.followers':
    'Llegaron tus seguidores, pero no se pudo reconocer a nadie en la lista: a la respuesta de Instagram le faltaba lo que distingue las cuentas. No se juzga a nadie por ella. Inténtalo otro día, o importa tu exportación de Instagram.',
  'now.next.unidentified.following':
    'Llegaron las cuentas que sigues, pero no se pudo reconocer a nadie en la lista: a la respuesta de Instagram le faltaba lo que distingue las cuentas. No se juzga a nadie por ella. Inténtalo otro día, o importa tu exportación de Instagram.',
  'now.next.rest': 'Por ahora no hay nada que hacer en Instagram.',
  'now.next.empty':
    'Tus dos listas están vacías, así que aún no hay a quién comparar. Cuando sigas a alguien, o alguien te siga, abre de nuevo las dos listas.',
  'now.next.again': 'La última vez que leíste tus listas fue {ago}. Léelas de nuevo cuando quieras.',
  'now.next.again.export': 'Importa una exportación nueva, o abre tus listas, cuando quieras.',
  'now.next.export.possible':
    'Tu exportación puede abarcar solo algunas fechas, así que no se dice de nadie que no te sigue de vuelta. ¿Elegiste «Desde el principio» cuando se la pediste a Instagram? Entonces importa otra vez el mismo archivo y marca ahí que lo hiciste. Si no, pide una nueva.',
  'now.next.export.window':
    'Tu exportación solo abarca algunas fechas, así que no se dice de nadie que no te sigue de vuelta. Pide a Instagram una nueva.',
  'now.next.export.parts':
    'Una parte de tu exportación falta o no se pudo leer. Importa juntos todos sus archivos, o el ZIP entero. Si eso no ayuda, pide a Instagram una nueva.',
  'now.next.export.alone.followers':
    'Tu exportación no tiene lista de seguidos: o Instagram la dejó fuera, como hace con una lista vacía, o su archivo no estaba entre los que elegiste. Si no está vacía, importa el ZIP entero, o pide una exportación nueva.',
  'now.next.export.alone.following':
    'Tu exportación no tiene lista de seguidores: o Instagram la dejó fuera, como hace con una lista vacía, o su archivo no estaba entre los que elegiste. Si no está vacía, importa el ZIP entero, o pide una exportación nueva.',
  'now.next.export.alone.both':
    'Tus listas son de dos exportaciones, cada una con una sola lista, así que nada muestra si están completas. Importa una exportación con las dos listas.',
  'now.next.export.steps':
    'Para pedirla a Instagram: «Exportar tu información», «Crear exportación», después «Seguidores y seguidos», intervalo de fechas «Desde el principio», formato JSON.',
  'now.next.export.read': 'O abre tus listas en Instagram y desplázate hasta el final.',
  'now.next.access': 'Primero vuelve a permitir Balik en instagram.com, arriba. Después puede leer contigo.',
  'now.next.done': 'Las dos listas están completas.',
  'check.title': 'Averigua quién sigue de vuelta',
  'check.lead': 'Recorre tus dos listas una vez. Balik lee contigo.',
  'check.todo': 'Por hacer',
  'check.done': 'Hecho',
  'check.here': 'Estás en ello',
  'check.last': 'Al final',
  'check.accounts': { one: '{count} cuenta', many: '{count} de cuentas', other: '{count} cuentas' },
  'check.profile': 'Tu perfil',
  'check.profile.open': 'Abre tu perfil',
  'check.profile.find': 'Allí, abre tu propio perfil.',
  'check.profile.findHere': 'Abre tu propio perfil en esta página: tus listas se abren desde ahí.',
  'check.profile.ofOther': 'Si @{username} te sigue de vuelta, lo dicen tus propias listas.',
  'check.followers.here': 'Abre «seguidores» en esta página y desplázate hasta el final.',
  'check.followers.there': 'En tu perfil, abre «seguidores» y desplázate hasta el final.',
  'check.following.here': 'Abre «seguidos» en esta página y desplázate hasta el final.',
  'check.following.there': 'En tu perfil, abre «seguidos» y desplázate hasta el final.',
  'check.again': 'Tu perfil, para asegurarte',
  'check.again.why': 'Después de ambas listas: si los números siguen igual, la respuesta es más segura.',
  'check.again.done': 'Lo que cuenta después de las dos listas ya forma parte de la respuesta.',
  'check.again.certain': 'Cuenta exactamente tantas como se leyeron: ahora toda la respuesta es segura.',
  'check.pace': 'Cuando empieces, verás el tiempo que queda.',
  'estimate.short': 'menos de un minuto',
  'estimate.about': 'alrededor de {length}',
  'estimate.rest': 'Tiempo restante: {time}',
  'estimate.all': '{time} a tu ritmo',
  'now.seePeople': 'Ver quién sigue de vuelta',
  'now.seeLists': 'Ver quién está en tus listas',
  'now.import': 'Importa tu exportación de Instagram',
  'now.import.newer': 'Importa una exportación más reciente',
  'now.openInstagram': 'Abrir instagram.com',
  'now.ownProfile.do': 'Abre aquí seguidores o seguidos, y Balik lee contigo.',
  'now.unmet': '@{username} no está en tus listas.',
  'now.viewerUnknown':
    'Balik no puede saber qué cuenta tiene la sesión iniciada en esta página, así que no guarda nada de ella. Recarga la página, o inicia sesión.',
  'now.viewerConflict':
    'Esta página nombra dos cuentas distintas con la sesión iniciada. Balik no guarda nada hasta que coincidan. Recarga la página.',
  'now.loggedOut': 'Nadie ha iniciado sesión en esta página. Cuando lo hagas, Balik puede leer contigo.',
  'now.logIn': 'Iniciar sesión en Instagram',
  'now.onScreen':
    'Desde el {date} Balik lee tus listas de la pantalla, porque no puede leer las respuestas de Instagram como antes. Desplázate hasta el final como siempre. Nada de lo que se apoya en la pantalla se da por seguro.',
  'now.otherViewer': 'Esta página está abierta como @{username}. Lo que ves aquí es de otra de tus cuentas.',
  'announce.progress': '{list}: {progress}',
  'announce.whole': {
    one: '{list}: lista leída hasta el final, {count} cuenta',
    many: '{list}: lista leída hasta el final, {count} de cuentas',
    other: '{list}: lista leída hasta el final, {count} cuentas',
  },

  'people.statuses': 'Estado del seguimiento',
  'people.toNotFound': 'Ver quién no se encontró',
  'people.toNow': 'Ver qué hacer ahora',
  'person.verified': 'Verificada',
  'person.private': 'Privada',
  'person.open': 'Abrir a @{username} en instagram.com',
  'person.newTab': 'se abre en una pestaña nueva',
  'person.firstSeen': 'Vista por primera vez el {date}',
  'person.alsoKnown': 'Nombres anteriores: {names}',

  ...verdict,
};

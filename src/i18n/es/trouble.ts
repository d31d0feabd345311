import type { trouble as english } from '../en/trouble';
import type { TranslationOf } from '../shape/template';

export const trouble: TranslationOf<typeof english> = {
  title: 'No se pueden abrir tus datos',
  retry: 'Intentarlo de nuevo',
  'newer-version':
    'Los escribió un Balik más reciente que este. Actualiza la extensión y abre de nuevo este panel. No se cambió nada.',
  blocked:
    'Otra ventana de Balik todavía tiene abierta una versión anterior. Cierra las otras pestañas y paneles de Balik e inténtalo de nuevo.',
  quota:
    'El disco está lleno, así que no se guarda nada nuevo. Libera espacio e inténtalo de nuevo. No se eliminó nada.',
  'cannot-open':
    'El navegador no pudo abrir la base de datos. Reinicia el navegador e inténtalo de nuevo. No se eliminó nada.',
  closed: 'El navegador cerró la base de datos. Inténtalo de nuevo.',
  aborted: 'El navegador dejó de leer a la mitad. Inténtalo de nuevo.',
  outdated: 'Balik se acaba de actualizar. Cierra este panel y ábrelo otra vez, y recarga tus pestañas de Instagram.',
  unknown: 'Ocurrió algo inesperado. Inténtalo de nuevo; si sigue ocurriendo, reinicia el navegador.',

  'write.newer-version':
    'Un Balik más reciente escribió lo que hay guardado aquí. Se muestra, pero no se guarda nada nuevo hasta que actualices.',
  'write.quota':
    'El disco está lleno, así que no se guarda nada nuevo. Lo que hay aquí se puede seguir leyendo. Expórtalo y después libera espacio.',
  'write.cannot-open':
    'El navegador no puede abrir la base de datos en este momento, así que no se guarda nada nuevo. Reinicia el navegador.',
  'write.blocked':
    'Otra ventana de Balik tiene abierta una versión anterior, así que no se guarda nada nuevo. Ciérrala.',

  deaf: 'Tu pestaña de Instagram estaba abierta antes de que Balik empezara, así que Balik no puede leer contigo ahí. Recarga esa pestaña.',

  'access.gone':
    'Balik no puede leer contigo en instagram.com: se retiró su permiso para ese sitio. Lo guardado se queda aquí.',
  'access.allow': 'Permitirlo de nuevo',
  'access.again': 'Permitido de nuevo. Recarga tus pestañas de Instagram, y Balik leerá contigo ahí.',

  'mend.title': 'Si reiniciar no ayudó',
  'mend.text':
    'Haz esto en orden. No se elimina nada: lo que no se abre se queda donde está hasta que elimines todo en Datos.',
  'mend.save': 'Guardar lo que aún se puede leer',
  'mend.saved': {
    one: 'Se guardó {count} fila.',
    many: 'Se guardaron {count} de filas.',
    other: 'Se guardaron {count} filas.',
  },
  'mend.lost': {
    one: '{count} no se pudo leer.',
    other: '{count} no se pudieron leer.',
  },
  'mend.nothing': 'No se abre nada de ello, así que no se pudo guardar nada.',
  'mend.back': 'Continuar con un archivo guardado',
  'mend.back.text': 'El archivo va a una base de datos nueva, junto a la que no se abre.',
  'mend.empty': 'Empezar de cero',
  'mend.empty.text': 'Lee tus listas una vez más, o importa tu exportación de Instagram.',
  'mend.busy': 'Trabajando…',
  'mend.notOurs': 'Este no es un archivo que guardara Balik, o no está entero. No se cambió nada.',
  'mend.newerFile': 'Este archivo lo guardó un Balik más reciente. Actualiza primero la extensión. No se cambió nada.',
  'mend.failed': 'El navegador tampoco puede crear una base de datos nueva. Reinicia el equipo e inténtalo de nuevo.',
};

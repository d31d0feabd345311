import type { start as english } from '../en/start';
import type { TranslationOf } from '../shape/template';

/** Instagram's own words as public how-tos in Spanish quote them; see the glossary. */
export const start: TranslationOf<typeof english> = {
  'consent.title': 'Mira quién te sigue de vuelta',
  'consent.lead':
    'Balik lee contigo mientras abres tus propias listas de seguidores y seguidos, y te dice quién sigue de vuelta.',
  'consent.picture':
    'Cómo responde Balik: una lista de personas, cada una con un signo y palabras como «No te siguen de vuelta» o «Seguimiento mutuo», y debajo una frase sobre una de ellas con su prueba.',
  'consent.picture.evidence': 'No está entre tus {count} seguidores, leídos hasta el final hoy.',
  'consent.reads': 'Qué se lee',
  'consent.reads.text':
    'Solo lo que muestran las listas y los perfiles que abres: nombre de usuario, nombre, número de cuenta, si es privada o verificada. Ni fotos, ni biografías, ni mensajes.',
  'consent.stays': 'Dónde se queda',
  'consent.stays.text':
    'En este navegador, en este dispositivo. No se envía nada a ninguna parte, y puedes eliminarlo todo en cualquier momento.',
  'consent.never': 'Qué no se hace nunca',
  'consent.never.text':
    'Balik nunca hace clic, ni se desplaza, ni sigue, ni deja de seguir, ni le pide nada a Instagram. Las ventanas privadas no se ven.',
  'consent.terms': 'Las condiciones de Instagram',
  'consent.terms.text':
    'Las condiciones de Instagram prohíben recopilar información de forma automatizada sin permiso. Leer contigo no añade ninguna petición a las tuyas, pero no es una autorización: la decisión es tuya.',
  'consent.start': 'Empezar a leer contigo',
  'consent.later': 'Ahora no',
  'consent.paused': 'Balik está desactivado',
  'consent.paused.how':
    'No se lee nada hasta que pulses Empezar. Para empezar más tarde, haz clic en Balik en la barra de herramientas del navegador; puede estar detrás de la pieza de rompecabezas.',
  'consent.again': 'Qué hace Balik',
  'consent.failed': 'No se pudo guardar tu decisión. Inténtalo de nuevo, o reinicia el navegador.',

  'file.title': 'O importa el archivo que prepara Instagram: sin desplazarte, con fechas',
  'file.where':
    'En Instagram: Configuración, «Centro de cuentas», «Tu información y permisos», «Exportar tu información».',
  'file.create': '«Crear exportación», elige tu perfil y después «Exportar al dispositivo».',
  'file.what': '«Personalizar información»: «Seguidores y seguidos», en Conexiones.',
  'file.when': '«Intervalo de fechas»: «Desde el principio». Si no, faltan los seguimientos más antiguos.',
  'file.format': '«Formato»: JSON. Después, «Iniciar exportación».',
  'file.wait': 'Instagram te avisa cuando el archivo está listo. Descárgalo e impórtalo tal cual, en ZIP.',
  'file.import': 'Importar el archivo',
  'file.ask': 'Pedírselo a Instagram',
};

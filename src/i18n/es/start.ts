import type { start as english } from '../en/start';
import type { TranslationOf } from '../shape/template';

/** Instagram's own words as public how-tos in Spanish quote them; see the glossary. */
export const start: TranslationOf<typeof english> = {
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

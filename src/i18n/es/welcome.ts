import type { welcome as english } from '../en/welcome';
import type { TranslationOf } from '../shape/template';

/** In quotes what Firefox itself says in this language. */
export const welcome: TranslationOf<typeof english> = {
  title: 'Balik está instalado',
  about:
    'Balik te dice quién te sigue de vuelta en Instagram, desde cuándo y con qué certeza. Lee contigo mientras abres tus propias listas de seguidores y seguidos. Nunca hace clic, ni se desplaza, ni envía nada, y lo que lee se queda en este navegador.',
  pin: 'Fija el icono',
  'pin.chrome': 'Pulsa la pieza de rompecabezas de la barra de herramientas y luego la chincheta junto a Balik.',
  'pin.edge': 'Pulsa la pieza de rompecabezas de la barra de herramientas y luego el ojo junto a Balik.',
  'pin.firefox':
    'Pulsa la pieza de rompecabezas de la barra de herramientas, luego el engranaje junto a Balik, y elige «Fijar a la barra de herramientas».',
  open: 'Abre el panel',
  'open.text': 'Pulsa el icono y el panel se abre al lado de la página. O ábrelo desde aquí:',
  'open.now': 'Abrir Balik',
  start: 'Pulsa Empezar',
  'start.text': 'No se lee nada antes de que pulses «Empezar a leer contigo» en el panel.',
  instagram: 'Abrir instagram.com',
  others: 'En otro navegador',
  remove: 'Si quitas Balik',
  'remove.text':
    'Todo lo que guardó se elimina con él. El navegador puede conservar rastros propios: las visitas a las páginas de Balik en el historial y, en Firefox, el lugar del botón. Los archivos que exportaste siguen donde los guardaste.',
};

import type { picture as english } from '../en/picture';
import type { TranslationOf } from '../shape/template';

export const picture: TranslationOf<typeof english> = {
  title: 'Guardar esta vista como imagen',
  text: 'Un PNG de toda la vista tal como está ahora, con lo que queda por debajo del borde del panel. Una vista demasiado larga para una imagen se corta, y la imagen lo dice.',
  'text.people':
    'Un PNG de esta lista tal como está ahora, con las filas cercanas a lo que ves; la imagen dice cuáles.',
  'text.head': 'Encima van el nombre de la vista, tu nombre de usuario y la fecha.',
  names: 'Mostrar nombres inventados',
  'names.real': 'En la imagen estarán los nombres reales. Activa esto antes de enseñársela a otras personas.',
  'names.invented':
    'En la imagen no estará ningún nombre real de una cuenta, y los campos en los que escribiste quedan vacíos. El panel también muestra los nombres inventados hasta que desactives esto o cierres el navegador.',
  save: 'Guardar imagen',
  'save.chart': 'Guardar como imagen',
  working: 'Dibujando…',
  done: 'Listo. La imagen está en tus descargas.',
  failed: 'No se pudo hacer la imagen. Haz el panel más estrecho o más ancho e inténtalo de nuevo.',
  'failed.chart': 'No se pudo hacer la imagen. Inténtalo de nuevo.',
  'note.rows': 'Filas {from} a {until} de {total}',
  'note.cut': 'La vista continúa; una imagen no puede ser más larga.',
};

import type { settings as english } from '../en/settings';
import type { TranslationOf } from '../shape/template';

export const settings: TranslationOf<typeof english> = {
  title: 'Configuración',
  look: 'Apariencia',
  language: 'Idioma',
  'language.auto': 'El del navegador',
  'language.share': '{name}, {share} traducido',
  theme: 'Tema',
  'theme.auto': 'El del sistema',
  'theme.light': 'Claro',
  'theme.dark': 'Oscuro',
  instagram: 'En Instagram',
  reading: 'Leer contigo',
  'reading.text': 'Desactivado, Balik no guarda nada nuevo. Lo guardado se queda.',
  marks: 'Marcas en Instagram',
  'marks.text': 'Unas pocas palabras junto a los nombres en instagram.com.',
  news: 'Número en el icono de la barra de herramientas',
  'news.text':
    'Después de una lectura, cuántas cuentas son nuevas o ya no se encuentran. Se quita cuando abres el panel.',
  hints: 'Sugerencias',
  keyboard: 'Teclado',
  'keys.reason': 'Motivo: {reason}',
  'keys.hide': 'Ocultar de esta lista',
  'keys.rows': 'De fila en fila en Personas',
  'keys.close': 'Cerrar',
};

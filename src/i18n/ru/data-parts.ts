import type { dataParts as english } from '../en/data-parts';
import type { TranslationOf } from '../shape/template';

export const dataParts: TranslationOf<typeof english> = {
  parts: 'Части раздела «Данные»',
  'part.import': 'Импорт',
  'part.export': 'Экспорт',
  'part.backup': 'Резервная копия',
  'part.storage': 'Хранилище',
  'part.troubleshooting': 'Устранение неполадок',
};

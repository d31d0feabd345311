import type { dataParts as english } from '../en/data-parts';
import type { TranslationOf } from '../shape/template';

export const dataParts: TranslationOf<typeof english> = {
  parts: 'Veriler bölümleri',
  'part.import': 'İçe aktarma',
  'part.export': 'Dışa aktarma',
  'part.backup': 'Yedek',
  'part.storage': 'Depolama',
  'part.troubleshooting': 'Sorun giderme',
};

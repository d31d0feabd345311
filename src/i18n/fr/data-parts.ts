import type { dataParts as english } from '../en/data-parts';
import type { TranslationOf } from '../shape/template';

export const dataParts: TranslationOf<typeof english> = {
  parts: 'Parties de Données',
  'part.import': 'Import',
  'part.export': 'Export',
  'part.backup': 'Sauvegarde',
  'part.storage': 'Stockage',
  'part.troubleshooting': 'Dépannage',
};

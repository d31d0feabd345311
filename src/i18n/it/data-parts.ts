import type { dataParts as english } from '../en/data-parts';
import type { TranslationOf } from '../shape/template';

export const dataParts: TranslationOf<typeof english> = {
  parts: 'Parti di Dati',
  'part.import': 'Importazione',
  'part.export': 'Esportazione',
  'part.backup': 'Backup',
  'part.storage': 'Dati salvati',
  'part.troubleshooting': 'Risoluzione dei problemi',
};

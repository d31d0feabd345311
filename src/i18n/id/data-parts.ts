import type { dataParts as english } from '../en/data-parts';
import type { TranslationOf } from '../shape/template';

export const dataParts: TranslationOf<typeof english> = {
  parts: 'Bagian Data',
  'part.import': 'Impor',
  'part.export': 'Ekspor',
  'part.backup': 'Cadangan',
  'part.storage': 'Penyimpanan',
  'part.troubleshooting': 'Pemecahan masalah',
};

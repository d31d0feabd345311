import type { dataParts as english } from '../en/data-parts';
import type { TranslationOf } from '../shape/template';

export const dataParts: TranslationOf<typeof english> = {
  parts: 'Bagian Data',
  'part.all': 'Semua',
  'part.import': 'Impor',
  'part.export': 'Ekspor',
  'part.backup': 'Cadangan',
  'part.preferences': 'Preferensi',
  'part.troubleshooting': 'Pemecahan masalah',
  'part.delete': 'Hapus',
};

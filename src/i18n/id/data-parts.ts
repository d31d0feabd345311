import type { TranslationOf } from '../template';
import type { dataEn } from '../en/data-parts';

export const dataId: TranslationOf<typeof dataEn> = {
  parts: 'Bagian Data',
  'part.all': 'Semua',
  'part.import': 'Impor',
  'part.export': 'Ekspor',
  'part.backup': 'Cadangan',
  'part.preferences': 'Preferensi',
  'part.troubleshooting': 'Pemecahan masalah',
  'part.delete': 'Hapus',
};

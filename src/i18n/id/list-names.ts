import type { listNames as english } from '../en/list-names';
import type { TranslationOf } from '../shape/template';

export const listNames: TranslationOf<typeof english> = {
  mutual: 'Saling mengikuti',
  'only-i-follow': 'Belum mengikuti balik',
  'only-they-follow': 'Belum Anda ikuti balik',
  neither: 'Tidak saling mengikuti',
  unknown: 'Belum diketahui',
  'not-found': 'Tidak ditemukan',
  'too-early': 'Masih terlalu dini',
};

import type { marks as english } from '../en/marks';
import type { TranslationOf } from '../shape/template';

export const marks: TranslationOf<typeof english> = {
  statuses: {
    mutual: 'Saling mengikuti',
    'only-i-follow': 'Belum mengikuti balik',
    'only-they-follow': 'Menunggu Anda ikuti balik',
    neither: 'Tidak saling mengikuti',
  },
  short: {
    mutual: 'Saling ikuti',
    'only-i-follow': 'Belum ikuti balik',
    'only-they-follow': 'Mengikuti Anda',
    neither: 'Tidak saling ikuti',
  },
  likely: 'kemungkinan',
  old: 'data lama',
};

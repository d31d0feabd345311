import type { marks as english } from '../en/marks';
import type { TranslationOf } from '../shape/template';

export const marks: TranslationOf<typeof english> = {
  statuses: {
    mutual: 'Saling mengikuti',
    'only-i-follow': 'Belum mengikuti balik',
    'only-they-follow': 'Belum Anda ikuti balik',
    neither: 'Tidak saling mengikuti',
  },
  short: {
    mutual: 'Timbal balik',
    'only-i-follow': 'Belum mengikuti',
    'only-they-follow': 'Belum Anda ikuti',
    neither: 'Tidak saling ikuti',
  },
  likelyShort: {
    mutual: 'Kemungkinan timbal balik',
    'only-i-follow': 'Kemungkinan belum',
    'only-they-follow': 'Anda kemungkinan belum',
    neither: 'Kemungkinan tidak',
  },
  likely: 'kemungkinan',
  old: 'data lama',
  likelyAndOld: 'kemungkinan, data lama',
};

import type { marks as english } from '../en/marks';
import type { TranslationOf } from '../shape/template';

export const marks: TranslationOf<typeof english> = {
  statuses: {
    mutual: 'Karşılıklı takip',
    'only-i-follow': 'Seni geri takip etmiyor',
    'only-they-follow': 'Geri takip etmiyorsun',
    neither: 'Aranızda takip yok',
  },
  short: {
    mutual: 'Karşılıklı',
    'only-i-follow': 'Geri takip etmiyor',
    'only-they-follow': 'Seni takip ediyor',
    neither: 'Takip yok',
  },
  likely: 'muhtemelen',
  old: 'eski veri',
};

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
    'only-they-follow': 'Takip etmiyorsun',
    neither: 'Takip yok',
  },
  likelyShort: {
    mutual: 'Muhtemelen karşılıklı',
    'only-i-follow': 'Muhtemelen etmiyor',
    'only-they-follow': 'Muhtemelen etmiyorsun',
    neither: 'Muhtemelen yok',
  },
  likely: 'muhtemelen',
  old: 'eski veri',
  likelyAndOld: 'muhtemelen, eski veri',
};

import type { marks as english } from '../en/marks';
import type { TranslationOf } from '../shape/template';

export const marks: TranslationOf<typeof english> = {
  statuses: {
    mutual: 'Vi seguite a vicenda',
    'only-i-follow': 'Non ti segue a sua volta',
    'only-they-follow': 'Non segui a tua volta',
    neither: 'Non vi seguite',
  },
  short: {
    mutual: 'Reciproco',
    'only-i-follow': 'Non ti segue',
    'only-they-follow': 'Tu non segui',
    neither: 'Nessuno segue',
  },
  likelyShort: {
    mutual: 'Reciproco probabile',
    'only-i-follow': 'Probabilmente no',
    'only-they-follow': 'Tu probabilmente no',
    neither: 'Probabilmente nessuno',
  },
  likely: 'probabile',
  old: 'dati vecchi',
  likelyAndOld: 'probabile, dati vecchi',
};

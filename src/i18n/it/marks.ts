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
    mutual: 'Vi seguite a vicenda',
    'only-i-follow': 'Non ti segue a sua volta',
    'only-they-follow': 'Non segui a tua volta',
    neither: 'Non vi seguite',
  },
  likely: 'probabile',
  old: 'dati vecchi',
};

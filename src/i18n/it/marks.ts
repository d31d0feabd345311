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
    'only-they-follow': 'Ti segue',
    neither: 'Nessuno segue',
  },
  likely: 'probabile',
  old: 'dati vecchi',
};

import type { marks as english } from '../en/marks';
import type { TranslationOf } from '../shape/template';

export const marks: TranslationOf<typeof english> = {
  statuses: {
    mutual: 'Vocês se seguem',
    'only-i-follow': 'Não segue você de volta',
    'only-they-follow': 'Você não segue de volta',
    neither: 'Vocês não se seguem',
  },
  short: {
    mutual: 'Mútuo',
    'only-i-follow': 'Não segue de volta',
    'only-they-follow': 'Segue você',
    neither: 'Nenhum segue',
  },
  likely: 'provável',
  old: 'dados antigos',
};

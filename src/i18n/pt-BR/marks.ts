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
    'only-they-follow': 'Você não segue',
    neither: 'Nenhum segue',
  },
  likelyShort: {
    mutual: 'Mútuo provável',
    'only-i-follow': 'Provavelmente não',
    'only-they-follow': 'Você provavelmente não',
    neither: 'Provavelmente nenhum',
  },
  likely: 'provável',
  old: 'dados antigos',
  likelyAndOld: 'provável, dados antigos',
};

import type { marks as english } from '../en/marks';
import type { TranslationOf } from '../shape/template';

export const marks: TranslationOf<typeof english> = {
  statuses: {
    mutual: 'Ihr folgt euch gegenseitig',
    'only-i-follow': 'Folgt dir nicht zurück',
    'only-they-follow': 'Du folgst nicht zurück',
    neither: 'Ihr folgt euch nicht',
  },
  short: {
    mutual: 'Gegenseitig',
    'only-i-follow': 'Folgt nicht zurück',
    'only-they-follow': 'Du folgst nicht',
    neither: 'Keiner folgt',
  },
  likelyShort: {
    mutual: 'Wahrscheinlich beide',
    'only-i-follow': 'Wahrscheinlich nicht',
    'only-they-follow': 'Du wahrscheinlich nicht',
    neither: 'Wahrscheinlich keiner',
  },
  likely: 'wahrscheinlich',
  old: 'alte Daten',
  likelyAndOld: 'wahrscheinlich, alte Daten',
};

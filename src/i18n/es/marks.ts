import type { marks as english } from '../en/marks';
import type { TranslationOf } from '../shape/template';

export const marks: TranslationOf<typeof english> = {
  statuses: {
    mutual: 'Seguimiento mutuo',
    'only-i-follow': 'No te sigue de vuelta',
    'only-they-follow': 'No sigues de vuelta',
    neither: 'Sin seguimiento entre ambas cuentas',
  },
  short: {
    mutual: 'Mutuo',
    'only-i-follow': 'No te sigue',
    'only-they-follow': 'Tú no sigues',
    neither: 'Ninguno sigue',
  },
  likelyShort: {
    mutual: 'Mutuo probable',
    'only-i-follow': 'Probablemente no',
    'only-they-follow': 'Tú probablemente no',
    neither: 'Probablemente ninguno',
  },
  likely: 'probable',
  old: 'datos antiguos',
  likelyAndOld: 'probable, datos antiguos',
};

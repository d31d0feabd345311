import type { listNames as english } from '../en/list-names';
import type { TranslationOf } from '../shape/template';

export const listNames: TranslationOf<typeof english> = {
  mutual: 'Seguimiento mutuo',
  'only-i-follow': 'No te siguen de vuelta',
  'only-they-follow': 'No sigues de vuelta',
  neither: 'Sin seguimiento',
  unknown: 'Aún no se sabe',
  'not-found': 'Sin encontrar',
  'too-early': 'Demasiado pronto',
};

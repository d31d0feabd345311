import type { listNames as english } from '../en/list-names';
import type { TranslationOf } from '../shape/template';

export const listNames: TranslationOf<typeof english> = {
  mutual: 'Gegenseitig',
  'only-i-follow': 'Folgen nicht zurück',
  'only-they-follow': 'Du folgst nicht zurück',
  neither: 'Ihr folgt euch nicht',
  unknown: 'Noch nicht bekannt',
  'not-found': 'Nicht gefunden',
  'too-early': 'Noch zu früh',
};

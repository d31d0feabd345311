import type { listNames as english } from '../en/list-names';
import type { TranslationOf } from '../shape/template';

export const listNames: TranslationOf<typeof english> = {
  mutual: 'Vi seguite a vicenda',
  'only-i-follow': 'Non ti seguono a loro volta',
  'only-they-follow': 'Non segui a tua volta',
  neither: 'Non vi seguite',
  unknown: 'Non si sa ancora',
  'not-found': 'Non trovati',
  'too-early': 'Troppo presto per dirlo',
};

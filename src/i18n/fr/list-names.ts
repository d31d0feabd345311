import type { listNames as english } from '../en/list-names';
import type { TranslationOf } from '../shape/template';

export const listNames: TranslationOf<typeof english> = {
  mutual: 'Suivi mutuel',
  'only-i-follow': 'Ne suivent pas en retour',
  'only-they-follow': 'Vous ne suivez pas en retour',
  neither: 'Aucun suivi',
  unknown: 'Pas encore connu',
  'not-found': 'Non trouvés',
  'too-early': 'Trop tôt pour le dire',
};

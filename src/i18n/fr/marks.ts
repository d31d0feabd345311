import type { marks as english } from '../en/marks';
import type { TranslationOf } from '../shape/template';

export const marks: TranslationOf<typeof english> = {
  statuses: {
    mutual: 'Suivi mutuel',
    'only-i-follow': 'Ne vous suit pas en retour',
    'only-they-follow': 'Vous ne suivez pas en retour',
    neither: 'Aucun suivi entre vous',
  },
  short: {
    mutual: 'Mutuel',
    'only-i-follow': 'Ne vous suit pas',
    'only-they-follow': 'Vous ne suivez pas',
    neither: 'Aucun suivi',
  },
  likelyShort: {
    mutual: 'Mutuel probable',
    'only-i-follow': 'Probablement pas',
    'only-they-follow': 'Vous probablement pas',
    neither: 'Probablement aucun',
  },
  likely: 'probable',
  old: 'données anciennes',
  likelyAndOld: 'probable, données anciennes',
};

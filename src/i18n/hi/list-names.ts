import type { listNames as english } from '../en/list-names';
import type { TranslationOf } from '../shape/template';

export const listNames: TranslationOf<typeof english> = {
  mutual: 'एक-दूसरे को फ़ॉलो करते हैं',
  'only-i-follow': 'फ़ॉलो बैक नहीं करते',
  'only-they-follow': 'आप फ़ॉलो बैक नहीं करते',
  neither: 'एक-दूसरे को फ़ॉलो नहीं करते',
  unknown: 'अभी पता नहीं',
  'not-found': 'नहीं मिले',
  'too-early': 'अभी कहना जल्दबाज़ी होगी',
};

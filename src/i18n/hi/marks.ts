import type { marks as english } from '../en/marks';
import type { TranslationOf } from '../shape/template';

export const marks: TranslationOf<typeof english> = {
  statuses: {
    mutual: 'आप एक-दूसरे को फ़ॉलो करते हैं',
    'only-i-follow': 'ये आपको फ़ॉलो बैक नहीं करते',
    'only-they-follow': 'आप फ़ॉलो बैक नहीं करते',
    neither: 'आप एक-दूसरे को फ़ॉलो नहीं करते',
  },
  short: {
    mutual: 'आपसी फ़ॉलो',
    'only-i-follow': 'फ़ॉलो बैक नहीं',
    'only-they-follow': 'आपके फ़ॉलोअर',
    neither: 'कोई फ़ॉलो नहीं',
  },
  likely: 'संभवतः',
  old: 'पुराना डेटा',
};

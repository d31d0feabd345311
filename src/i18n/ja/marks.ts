import type { marks as english } from '../en/marks';
import type { TranslationOf } from '../shape/template';

export const marks: TranslationOf<typeof english> = {
  statuses: {
    mutual: '相互フォロー',
    'only-i-follow': 'フォローバックなし',
    'only-they-follow': 'あなたは未フォロー',
    neither: '互いに未フォロー',
  },
  short: {
    mutual: '相互',
    'only-i-follow': 'フォロバなし',
    'only-they-follow': 'フォロワー',
    neither: '双方未フォロー',
  },
  likely: 'おそらく',
  old: '古いデータ',
};

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
    'only-they-follow': '未フォロー',
    neither: '双方未フォロー',
  },
  likelyShort: {
    mutual: 'おそらく相互',
    'only-i-follow': 'おそらくなし',
    'only-they-follow': 'おそらく未フォロー',
    neither: 'おそらく双方なし',
  },
  likely: 'おそらく',
  old: '古いデータ',
  likelyAndOld: 'おそらく、古いデータ',
};

import type { listNames as english } from '../en/list-names';
import type { TranslationOf } from '../shape/template';

export const listNames: TranslationOf<typeof english> = {
  mutual: '相互フォロー',
  'only-i-follow': 'フォローバックなし',
  'only-they-follow': 'あなたは未フォロー',
  neither: '互いに未フォロー',
  unknown: 'まだ不明',
  'not-found': '見つかりません',
  'too-early': '判断はまだ早い',
};

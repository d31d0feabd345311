import type { tags as english } from '../en/tags';
import type { TranslationOf } from '../shape/template';

export const tags: TranslationOf<typeof english> = {
  prospect: '見込み客',
  customer: '顧客',
  influencer: 'インフルエンサー',
  'same-field': '同じ分野',
  collaborator: 'コラボ相手',
};

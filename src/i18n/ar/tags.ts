import type { tags as english } from '../en/tags';
import type { TranslationOf } from '../shape/template';

export const tags: TranslationOf<typeof english> = {
  prospect: 'مهتم',
  customer: 'عميل',
  influencer: 'مؤثر',
  'same-field': 'نفس المجال',
  collaborator: 'تعاون',
};

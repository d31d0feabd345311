import type { tags as english } from '../en/tags';
import type { TranslationOf } from '../shape/template';

export const tags: TranslationOf<typeof english> = {
  prospect: 'Olası müşteri',
  customer: 'Müşteri',
  influencer: 'Influencer',
  'same-field': 'Aynı alan',
  collaborator: 'İş birliği',
};

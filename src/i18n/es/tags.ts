import type { tags as english } from '../en/tags';
import type { TranslationOf } from '../shape/template';

export const tags: TranslationOf<typeof english> = {
  prospect: 'Cliente potencial',
  customer: 'Cliente',
  influencer: 'Influencer',
  'same-field': 'Mismo sector',
  collaborator: 'Colaboración',
};

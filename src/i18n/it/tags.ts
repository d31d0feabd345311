import type { tags as english } from '../en/tags';
import type { TranslationOf } from '../shape/template';

export const tags: TranslationOf<typeof english> = {
  prospect: 'Potenziale cliente',
  customer: 'Cliente',
  influencer: 'Influencer',
  'same-field': 'Stesso settore',
  collaborator: 'Collaborazione',
};

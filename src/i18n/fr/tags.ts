import type { tags as english } from '../en/tags';
import type { TranslationOf } from '../shape/template';

export const tags: TranslationOf<typeof english> = {
  prospect: 'Prospect',
  customer: 'Clientèle',
  influencer: 'Influence',
  'same-field': 'Même domaine',
  collaborator: 'Collaboration',
};

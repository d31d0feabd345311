import type { tags as english } from '../en/tags';
import type { TranslationOf } from '../shape/template';

export const tags: TranslationOf<typeof english> = {
  prospect: 'Interessiert',
  customer: 'Kundschaft',
  influencer: 'Influencer',
  'same-field': 'Gleicher Bereich',
  collaborator: 'Zusammenarbeit',
};

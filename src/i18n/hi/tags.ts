import type { tags as english } from '../en/tags';
import type { TranslationOf } from '../shape/template';

export const tags: TranslationOf<typeof english> = {
  prospect: 'संभावित ग्राहक',
  customer: 'ग्राहक',
  influencer: 'इंफ़्लुएंसर',
  'same-field': 'समान क्षेत्र',
  collaborator: 'सहयोगी',
};
